import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import { partijen, tussenDezelfden } from './context.ts';
import { aandachtspunt, overstijgend } from './controle.ts';
import { actueleToewijzingen, antwoordenOp, toegewezenReferenties, verzoekenUit } from './dossier.ts';
import { isZelfdeProduct, overlappen, waar } from './product.ts';

type Verzoekbericht = BerichtSoort<'JW315' | 'JW317'>;

const SOORTEN = ['JW315', 'JW317'] as const;

const aangevraagd = (nummer: number, ...veld: string[]) => ['client', 'aangevraagdeProducten', nummer, ...veld];

function referentiePlekken(bericht: Verzoekbericht) {
  return bericht.soort === 'JW315'
    ? bericht.client.aangevraagdeProducten.map(({ referentieAanbieder }, nummer) => ({
        referentie: referentieAanbieder,
        plek: aangevraagd(nummer, 'referentieAanbieder'),
      }))
    : [
        {
          referentie: bericht.client.verzoek.referentieAanbieder,
          plek: ['client', 'verzoek', 'referentieAanbieder'],
        },
      ];
}

/** Whether a verzoek of this client still waits for a toewijzing or an afwijzing. Source: iJw 3.2, TR374. */
function heeftOpenVerzoek(eerder: readonly Bericht[], bericht: Verzoekbericht): boolean {
  const berichten = tussenDezelfden(eerder, bericht);
  const toegewezen = toegewezenReferenties(berichten);
  return verzoekenUit(berichten).some(
    ({ referentie, bsn }) =>
      bsn === bericht.client.bsn &&
      !toegewezen.has(referentie) &&
      !antwoordenOp(berichten, referentie).some(({ verzoekAntwoord }) => verzoekAntwoord === '1'),
  );
}

/** What a verzoek says beside earlier messages. */
export const KETENVERZOEKCONTROLES = [
  overstijgend(
    ['OP361', 'TR347', '9347'],
    'De referentie van de aanbieder is al eerder gebruikt.',
    SOORTEN,
    (bericht, eerder) => {
      const { aanbieder } = partijen(bericht);
      const gebruikt = new Set(
        verzoekenUit(eerder.filter((ander) => partijen(ander).aanbieder === aanbieder)).map(
          ({ referentie }) => referentie,
        ),
      );
      return referentiePlekken(bericht).flatMap(({ referentie, plek }) => (gebruikt.has(referentie) ? [plek] : []));
    },
  ),
  overstijgend(
    ['OP350', 'TR374', '9374'],
    'Voor deze client is nog een eerder verzoek in behandeling.',
    SOORTEN,
    (bericht, eerder) =>
      heeftOpenVerzoek(eerder, bericht) ? [bericht.soort === 'JW315' ? ['client'] : ['client', 'verzoek']] : [],
  ),
  aandachtspunt(
    ['OP307', 'berichtoverstijgend'],
    'Voor dit product en deze dagen is er al een toewijzing.',
    ['JW315'],
    (bericht, { eerder = [] }) => {
      const actueel = actueleToewijzingen(eerder, bericht, bericht.client.bsn);
      return waar(
        bericht.client.aangevraagdeProducten,
        ({ product, toewijzingIngangsdatum: van, toewijzingEinddatum: tot }, nummer) =>
          actueel.some(
            (een) =>
              isZelfdeProduct(product, een.product) &&
              overlappen(
                { plek: aangevraagd(nummer), van, tot },
                { plek: [], van: een.ingangsdatum, tot: een.einddatum },
              ),
          ),
        aangevraagd,
      );
    },
  ),
];
