import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';
import { ontbrekendeToewijzingen } from '../volledig.ts';
import { partijen, tussenDezelfden } from './context.ts';
import { aandachtspunt, overstijgend } from './controle.ts';
import { antwoordenOp, toegewezenReferenties, toewijzingenVan, verzoekenUit } from './dossier.ts';
import type { Toewijzing } from './dossier.ts';
import { dubbele, isTeruggenomen, isZelfdeProduct, overlappen, waar } from './product.ts';

const REFERENTIE: readonly Plek[] = [['antwoord', 'referentieAanbieder']];
const HEENBERICHTEN = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319'] as const;

/** Whether a number that was given before may come again: a change keeps client, provider and product. Source: iJw 3.2, IV066. */
function isWijziging(nieuw: Omit<Toewijzing, 'dagtekening'>, oud: Toewijzing): boolean {
  const zelfdeProduct =
    (nieuw.product === undefined) === (oud.product === undefined) && isZelfdeProduct(nieuw.product, oud.product);
  return nieuw.bsn === oud.bsn && nieuw.aanbieder === oud.aanbieder && zelfdeProduct;
}

/** What the same provider has of this client besides the numbers in this message, whether it still holds or not. */
function andereToewijzingen(eerder: readonly Bericht[], bericht: BerichtSoort<'JW301'>): readonly Toewijzing[] {
  const { gemeente, aanbieder } = partijen(bericht);
  const hier = new Set(bericht.client.toegewezenProducten.map(({ toewijzingNummer }) => toewijzingNummer));
  return [...toewijzingenVan(eerder, gemeente).values()].filter(
    (een) =>
      een.aanbieder === aanbieder &&
      een.bsn === bericht.client.bsn &&
      !hier.has(een.toewijzingNummer) &&
      !isTeruggenomen(een),
  );
}

function antwoordControle(
  [technisch, retourcode]:
    readonly ['TR355', '9355'] | readonly ['TR359', '9359'] | readonly ['TR360', '9360'] | readonly ['TR365', '9365'],
  uitleg: string,
  isFout: (eerder: readonly Bericht[], referentie: string, antwoord: '1' | '2') => boolean,
) {
  return overstijgend(['OP344', technisch, retourcode], uitleg, ['JW319'], (bericht, eerder) => {
    const { referentieAanbieder, verzoekAntwoord } = bericht.antwoord;
    return isFout(tussenDezelfden(eerder, bericht), referentieAanbieder, verzoekAntwoord) ? REFERENTIE : [];
  });
}

/** What messages of the gemeente say beside earlier messages, and what holds for every message. */
export const KETENANTWOORDCONTROLES = [
  overstijgend(
    ['TR379', undefined, '9379'],
    'De referentie van de aanbieder is van geen verzoek van deze aanbieder over deze client.',
    ['JW301'],
    (bericht, eerder) => {
      const verzoeken = verzoekenUit(tussenDezelfden(eerder, bericht)).filter(({ bsn }) => bsn === bericht.client.bsn);
      const bekend = new Set(verzoeken.map(({ referentie }) => referentie));
      return waar(
        bericht.client.toegewezenProducten,
        ({ referentieAanbieder }) => referentieAanbieder !== undefined && !bekend.has(referentieAanbieder),
        (nummer) => ['client', 'toegewezenProducten', nummer, 'referentieAanbieder'],
      );
    },
  ),
  overstijgend(
    ['TR056', undefined, '9056'],
    'Deze identificatie is door de afzender al voor een bericht van deze soort gebruikt.',
    HEENBERICHTEN,
    (bericht, eerder) => {
      const { afzender, berichtIdentificatie } = bericht.header;
      const gebruikt = eerder.some(
        (ander) =>
          ander.soort === bericht.soort &&
          ander.header.afzender === afzender &&
          ander.header.berichtIdentificatie.identificatie === berichtIdentificatie.identificatie,
      );
      return gebruikt ? [['header', 'berichtIdentificatie', 'identificatie']] : [];
    },
  ),
  overstijgend(
    ['OP275', 'TR332', '9332'],
    'Dit toewijzingnummer is in deze gemeente al voor een andere toewijzing gebruikt.',
    ['JW301'],
    (bericht, eerder) => {
      const { client } = bericht;
      const plek = (nummer: number) => ['client', 'toegewezenProducten', nummer, 'toewijzingNummer'];
      const bekend = toewijzingenVan(eerder, partijen(bericht).gemeente);
      const anders = waar(
        client.toegewezenProducten,
        (product) => {
          const oud = bekend.get(product.toewijzingNummer);
          return oud !== undefined && !isWijziging({ ...product, ...partijen(bericht), bsn: client.bsn }, oud);
        },
        plek,
      );
      return anders.concat(dubbele(client.toegewezenProducten, ({ toewijzingNummer }) => toewijzingNummer, plek));
    },
  ),
  aandachtspunt(
    ['OP259', 'berichtoverstijgend'],
    'Hetzelfde product is deze client bij deze aanbieder voor dezelfde dagen al toegewezen.',
    ['JW301'],
    (bericht, { eerder = [] }) => {
      const bestaand = andereToewijzingen(eerder, bericht);
      const plek = (nummer: number) => ['client', 'toegewezenProducten', nummer];
      return waar(
        bericht.client.toegewezenProducten,
        (nieuw, nummer) =>
          !isTeruggenomen(nieuw) &&
          bestaand.some(
            (een) =>
              isZelfdeProduct(nieuw.product, een.product) &&
              overlappen(
                { plek: plek(nummer), van: nieuw.ingangsdatum, tot: nieuw.einddatum },
                { plek: [], van: een.ingangsdatum, tot: een.einddatum },
              ),
          ),
        plek,
      );
    },
  ),
  aandachtspunt(
    ['OP087', 'berichtoverstijgend'],
    'De toewijzing noemt niet alle toewijzingen die voor deze client bij deze aanbieder gelden.',
    ['JW301'],
    (bericht, { eerder = [] }) =>
      ontbrekendeToewijzingen(eerder, bericht).length > 0 ? [['client', 'toegewezenProducten']] : [],
  ),
  antwoordControle(
    ['TR355', '9355'],
    'Er is geen verzoek met deze referentie bekend.',
    (eerder, referentie) => !verzoekenUit(eerder).some((verzoek) => verzoek.referentie === referentie),
  ),
  antwoordControle(['TR359', '9359'], 'Op dit verzoek is al een toewijzing gestuurd.', (eerder, referentie) =>
    toegewezenReferenties(eerder).has(referentie),
  ),
  antwoordControle(
    ['TR360', '9360'],
    'Op dit verzoek is al geantwoord; "in onderzoek" kan alleen als eerste antwoord.',
    (eerder, referentie, antwoord) => antwoord === '2' && antwoordenOp(eerder, referentie).length > 0,
  ),
  antwoordControle(['TR365', '9365'], 'Dit verzoek is al afgewezen.', (eerder, referentie) =>
    antwoordenOp(eerder, referentie).some(({ verzoekAntwoord }) => verzoekAntwoord === '1'),
  ),
];
