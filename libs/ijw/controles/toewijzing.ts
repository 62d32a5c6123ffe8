import { inhoudelijk } from './controle.ts';
import { gestapeld, isTeruggenomen, waar } from './product.ts';

const product = (nummer: number, ...veld: string[]) => ['client', 'toegewezenProducten', nummer, ...veld];

/** What a toewijzing says by itself. */
export const TOEWIJZINGSCONTROLES = [
  inhoudelijk(
    ['OP259', 'TR302'],
    'Hetzelfde product is voor dezelfde dagen twee keer toegewezen.',
    ['JW301'],
    ({ client }) =>
      gestapeld(
        client.toegewezenProducten.flatMap((toewijzing, nummer) =>
          isTeruggenomen(toewijzing)
            ? []
            : [
                {
                  plek: product(nummer),
                  product: toewijzing.product,
                  van: toewijzing.ingangsdatum,
                  tot: toewijzing.einddatum,
                },
              ],
        ),
      ),
  ),
  inhoudelijk(['CS003'], 'De einddatum ligt voor de ingangsdatum.', ['JW301'], ({ client }) =>
    waar(
      client.toegewezenProducten,
      ({ ingangsdatum, einddatum }) => einddatum !== undefined && einddatum < ingangsdatum,
      (nummer) => product(nummer, 'einddatum'),
    ),
  ),
  inhoudelijk(
    ['CS335'],
    'Reden wijziging 13 (verwijderd) mag alleen als de einddatum gelijk is aan de ingangsdatum.',
    ['JW301'],
    ({ client }) =>
      waar(
        client.toegewezenProducten,
        ({ redenWijziging, ingangsdatum, einddatum }) => redenWijziging === '13' && einddatum !== ingangsdatum,
        (nummer) => product(nummer, 'redenWijziging'),
      ),
  ),
  inhoudelijk(['CS336'], 'Reden wijziging 01 is vervallen en wordt niet meer gebruikt.', ['JW301'], ({ client }) =>
    waar(
      client.toegewezenProducten,
      ({ redenWijziging }) => redenWijziging === '01',
      (nummer) => product(nummer, 'redenWijziging'),
    ),
  ),
];
