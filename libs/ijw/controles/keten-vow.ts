import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import { overstijgend } from './controle.ts';
import { actueleToewijzingen } from './dossier.ts';
import { gestapeld, waar } from './product.ts';
import type { Zorgperiode } from './product.ts';

const VERZOEK = ['client', 'verzoek'];

const ongewijzigd = (nummer: number) => [...VERZOEK, 'ongewijzigdeProducten', nummer];
const teWijzigen = (nummer: number) => [...VERZOEK, 'teWijzigenProducten', nummer];
const nieuw = (nummer: number) => [...VERZOEK, 'nieuweProducten', nummer];

function actueel(eerder: readonly Bericht[], bericht: BerichtSoort<'JW317'>) {
  return new Map(
    actueleToewijzingen(eerder, bericht, bericht.client.bsn).map((een) => [een.toewijzingNummer, een] as const),
  );
}

/** Every product of the situation that is asked for, those that exist already with what their toewijzing says of them. */
function gewenst(eerder: readonly Bericht[], bericht: BerichtSoort<'JW317'>): readonly Zorgperiode[] {
  const { ongewijzigdeProducten = [], teWijzigenProducten = [], nieuweProducten = [] } = bericht.client.verzoek;
  const bekend = actueel(eerder, bericht);
  return [
    ...ongewijzigdeProducten.flatMap(({ toewijzingNummer }, nummer) => {
      const een = bekend.get(toewijzingNummer);
      return een
        ? [{ plek: ongewijzigd(nummer), product: een.product, van: een.ingangsdatum, tot: een.einddatum }]
        : [];
    }),
    ...teWijzigenProducten.flatMap(({ toewijzingNummer, gewensteIngangsdatum: van, einddatum: tot }, nummer) => {
      const een = bekend.get(toewijzingNummer);
      return een ? [{ plek: teWijzigen(nummer), product: een.product, van, tot }] : [];
    }),
    ...nieuweProducten.map(({ product, gewensteIngangsdatum: van, einddatum: tot }, nummer) => ({
      plek: nieuw(nummer),
      product,
      van,
      tot,
    })),
  ];
}

/** What a verzoek om wijziging says beside the toewijzingen that hold. */
export const KETENVOWCONTROLES = [
  overstijgend(
    ['OP308', 'TR349', '9349'],
    'Het verzoek noemt niet alle toewijzingen die nu gelden; het moet de hele gewenste situatie bevatten.',
    ['JW317'],
    (bericht, eerder) => {
      const { ongewijzigdeProducten = [], teWijzigenProducten = [] } = bericht.client.verzoek;
      const genoemd = new Set([...ongewijzigdeProducten, ...teWijzigenProducten].map((een) => een.toewijzingNummer));
      return [...actueel(eerder, bericht).keys()].every((nummer) => genoemd.has(nummer)) ? [] : [VERZOEK];
    },
  ),
  overstijgend(
    ['OP308', 'TR350', '9350'],
    'Bij dit ongewijzigde product hoort geen toewijzing die nu geldt.',
    ['JW317'],
    (bericht, eerder) => {
      const bekend = actueel(eerder, bericht);
      return waar(
        bericht.client.verzoek.ongewijzigdeProducten,
        (een) => !bekend.has(een.toewijzingNummer),
        ongewijzigd,
      );
    },
  ),
  overstijgend(
    ['OP308', 'TR351', '9351'],
    'Bij dit te wijzigen product hoort geen toewijzing die nu geldt.',
    ['JW317'],
    (bericht, eerder) => {
      const bekend = actueel(eerder, bericht);
      return waar(bericht.client.verzoek.teWijzigenProducten, (een) => !bekend.has(een.toewijzingNummer), teWijzigen);
    },
  ),
  overstijgend(
    ['OP347', 'TR361', '9361'],
    'Hetzelfde product staat voor dezelfde dagen twee keer in de gewenste situatie.',
    ['JW317'],
    (bericht, eerder) => gestapeld(gewenst(eerder, bericht)),
  ),
];
