import type { Datum } from '../../contracts/tijd.ts';
import { datum } from '../../kalender/index.ts';
import type { Kalender } from '../../kalender/index.ts';
import * as termijnen from '../../termijnen/index.ts';
import type { TermijnDefinitie } from '../../termijnen/index.ts';
import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';
import { partijen, tussenDezelfden } from './context.ts';
import type { Context } from './context.ts';
import { aandachtspunt } from './controle.ts';
import { antwoordenOp, leveringVan, meldingenVan, toewijzingenVan, verzoekenUit } from './dossier.ts';
import { waar } from './product.ts';

// A message that comes late is not refused for it. A message tells its dagtekening, not when it was received: what is late by its
// dagtekening may be late, so these are things to look at.

/** Counting stops here: a message may name any day up to the year 9999. */
const TE_VER = datum('9990-01-01');

function isLater(dag: Datum, definitie: TermijnDefinitie, start: Datum, kalender: Kalender | undefined): boolean {
  if (kalender === undefined || start >= TE_VER || definitie.duur.eenheid === 'uren') return false;
  const duur = { aantal: definitie.duur.aantal, eenheid: definitie.duur.eenheid };
  return (
    dag > termijnen.berekenEinde({ start, duur, atw: definitie.atw, beleid: definitie.kalender }, kalender).laatsteDag
  );
}

const dagtekeningVan = (bericht: Bericht): Datum => bericht.header.berichtIdentificatie.dagtekening;
const DAGTEKENING: readonly Plek[] = [['header', 'berichtIdentificatie', 'dagtekening']];

/** Whether an answer to a reference came after its term: five werkdagen, or eight weeks when it was in onderzoek. */
function isAntwoordTeLaat(
  bericht: Bericht,
  referentie: string,
  { eerder = [], kalender }: Context,
  soort: 'JW315' | 'JW317',
): boolean {
  const berichten = tussenDezelfden(eerder, bericht);
  const verzoek = verzoekenUit(berichten).find((een) => een.referentie === referentie && een.soort === soort);
  if (verzoek === undefined) return false;
  const inOnderzoek = antwoordenOp(berichten, referentie).some(({ verzoekAntwoord }) => verzoekAntwoord === '2');
  const eersteTermijn =
    soort === 'JW315' ? termijnen.ANTWOORD_OP_TOEWIJZINGSVERZOEK : termijnen.ANTWOORD_OP_WIJZIGINGSVERZOEK;
  const definitie = inOnderzoek ? termijnen.VERZOEK_IN_ONDERZOEK : eersteTermijn;
  return isLater(dagtekeningVan(bericht), definitie, verzoek.dagtekening, kalender);
}

function referentiesVan(bericht: BerichtSoort<'JW301' | 'JW319'>): readonly string[] {
  return bericht.soort === 'JW319'
    ? [bericht.antwoord.referentieAanbieder]
    : bericht.client.toegewezenProducten.flatMap(({ referentieAanbieder }) => referentieAanbieder ?? []);
}

function antwoordOpTijd(code: 'OP274' | 'OP346', soort: 'JW315' | 'JW317') {
  return aandachtspunt(
    [code, 'berichtoverstijgend'],
    'Het verzoek lijkt te laat beantwoord: na vijf werkdagen, of bij onderzoek na acht weken.',
    ['JW301', 'JW319'],
    (bericht, context) =>
      referentiesVan(bericht).some((referentie) => isAntwoordTeLaat(bericht, referentie, context, soort))
        ? DAGTEKENING
        : [],
  );
}

/** Messages that seem to come after their term, or before what they tell. */
export const TIJDCONTROLES = [
  aandachtspunt(
    ['OP090', 'inhoud'],
    'Het retourbericht lijkt te laat: een retourbericht komt binnen drie werkdagen.',
    ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320'],
    (bericht, { kalender }) =>
      isLater(bericht.header.dagtekeningRetour, termijnen.RETOURBERICHT, dagtekeningVan(bericht), kalender)
        ? [['header', 'dagtekeningRetour']]
        : [],
  ),
  aandachtspunt(
    ['OP011', 'inhoud'],
    'De start is gemeld voor de dag waarop de hulp begint; dat moet daarna.',
    ['JW305'],
    (bericht) =>
      waar(
        bericht.client.startProducten,
        ({ begindatum, statusAanlevering }) => statusAanlevering === '1' && begindatum > dagtekeningVan(bericht),
        (nummer) => ['client', 'startProducten', nummer, 'begindatum'],
      ),
  ),
  aandachtspunt(
    ['OP271', 'inhoud'],
    'De start lijkt te laat gemeld: dat moet binnen vijf werkdagen na de start, of na een latere toewijzing.',
    ['JW305'],
    (bericht, { eerder = [], kalender }) => {
      const toewijzingen = toewijzingenVan(eerder, partijen(bericht).gemeente);
      return waar(
        bericht.client.startProducten,
        ({ begindatum, toewijzingNummer, statusAanlevering }) => {
          const toegewezen =
            toewijzingNummer === undefined ? undefined : toewijzingen.get(toewijzingNummer)?.dagtekening;
          const vanaf = toegewezen !== undefined && toegewezen > begindatum ? toegewezen : begindatum;
          return statusAanlevering === '1' && isLater(dagtekeningVan(bericht), termijnen.STARTBERICHT, vanaf, kalender);
        },
        (nummer) => ['client', 'startProducten', nummer, 'begindatum'],
      );
    },
  ),
  aandachtspunt(
    ['OP272', 'inhoud'],
    'Het einde lijkt te laat gemeld: dat moet binnen vijf werkdagen na het einde.',
    ['JW307'],
    (bericht, { eerder = [], kalender }) => {
      // After a temporary stop the term runs from the day on which the end was known, and no message tells that day.
      const onderbroken = new Set(
        meldingenVan(eerder, bericht, bericht.client.bsn).flatMap(({ soort, levering }) =>
          soort === 'stop' ? [levering] : [],
        ),
      );
      return waar(
        bericht.client.stopProducten,
        (product) =>
          product.statusAanlevering === '1' &&
          !onderbroken.has(leveringVan(product)) &&
          isLater(dagtekeningVan(bericht), termijnen.STOPBERICHT, product.einddatum, kalender),
        (nummer) => ['client', 'stopProducten', nummer, 'einddatum'],
      );
    },
  ),
  antwoordOpTijd('OP274', 'JW315'),
  antwoordOpTijd('OP346', 'JW317'),
  aandachtspunt(
    ['OP359', 'berichtoverstijgend'],
    'De afwijzing wegens woonplaats lijkt te laat: dat moet binnen twee weken.',
    ['JW319'],
    (bericht, { eerder = [], kalender }) => {
      const { redenAfwijzingVerzoek, referentieAanbieder } = bericht.antwoord;
      const verzoek = verzoekenUit(tussenDezelfden(eerder, bericht)).find(
        ({ referentie }) => referentie === referentieAanbieder,
      );
      const teLaat =
        verzoek !== undefined &&
        isLater(dagtekeningVan(bericht), termijnen.WOONPLAATS_AFWIJZING, verzoek.dagtekening, kalender);
      return redenAfwijzingVerzoek === '8' && teLaat ? DAGTEKENING : [];
    },
  ),
];
