import { assertNever } from '../contracts/assert-never.ts';
import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Rol } from '../contracts/rollen.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Bericht, Effect, LogRegel } from './effecten.ts';
import { gezinBerichten, gezinHoortNog } from './gezinberichten.ts';
import { isTermijngebeurtenis, TermijnMoment } from './kerngebeurtenissen.ts';
import { bindingVan } from './klokstand.ts';
import { gewijzigdeKlokken } from './logregel.ts';
import type { GenoemdeActie, Overgang } from './machine.ts';
import { isInOvername } from './overname.ts';
import type { Route } from './route.ts';
import type { Klok, ZaakToestand } from './toestand.ts';

/** Everything that one step wants done, in a fixed order: first the log entry, then what follows from it. */
export function effectenVan(
  route: Route,
  oud: ZaakToestand,
  nieuw: ZaakToestand,
  regel: LogRegel,
  gebeurtenis: Gebeurtenis,
  overgang: Overgang,
): Effect[] {
  const klokken = gewijzigdeKlokken(oud.klokken, nieuw.klokken);
  const effecten: Effect[] = [
    { soort: 'logregel', regel, tekst: gebeurtenis.toelichting ?? null },
    ...klokken.map((klok): Effect => ({ soort: 'klok', klok })),
    ...taakEffecten(oud, nieuw, regel.ontvangenOp),
    ...overgang.acties.flatMap((actie, i) =>
      effectVanActie(actie, `${regel.zaakId}/${String(regel.volgnummer)}/${String(i)}`, regel),
    ),
    ...termijnBericht(route, nieuw, gebeurtenis),
    ...correctieBerichten(route, oud, klokken, regel),
    ...(oud.route === nieuw.route ? gezinBerichten(route, oud, overgang, regel) : []), // a move is nothing to a family
  ];
  return isInOvername(oud) ? vanVerleden(effecten, nieuw, regel, overgang) : effecten;
}

/** Of what happened elsewhere nobody is told and nothing is offered again. When it is complete, what is still to come is planned. */
function vanVerleden(effecten: readonly Effect[], nieuw: ZaakToestand, regel: LogRegel, overgang: Overgang): Effect[] {
  const stil = effecten.filter(({ soort }) => soort !== 'bericht' && soort !== 'overdracht');
  return isInOvername(nieuw) ? stil : [...stil, ...gezinHoortNog(nieuw, overgang, regel)];
}

function taakEffecten(oud: ZaakToestand, nieuw: ZaakToestand, op: Tijdstip): Effect[] {
  const gesloten = oud.taken.filter(({ id }) => !nieuw.taken.some((taak) => taak.id === id));
  const geopend = nieuw.taken.filter(({ id }) => !oud.taken.some((taak) => taak.id === id));
  return [
    ...gesloten.map(({ id }): Effect => ({ soort: 'taakGesloten', taak: id, op })),
    ...geopend.map((taak): Effect => ({ soort: 'taakGeopend', taak })),
  ];
}

/** The effects that a machine named, except those that became clock facts. */
function effectVanActie({ type, params }: GenoemdeActie, sleutel: string, { geldigOp }: LogRegel): Effect[] {
  switch (type) {
    case 'stuurBericht':
      return [{ soort: 'bericht', sleutel, aan: params.aan, bericht: { over: 'route', sjabloon: params.sjabloon } }];
    case 'biedOverdrachtAan':
      return [
        { soort: 'overdracht', sleutel, fase: 'aangeboden', naarRoute: params.naarRoute, urgentie: params.urgentie },
      ];
    case 'trekOverdrachtIn':
      return [{ soort: 'overdracht', sleutel, fase: 'ingetrokken', naarRoute: params.naarRoute, urgentie: null }];
    case 'sluitOverdracht':
      return [{ soort: 'overdracht', sleutel, ...params }];
    case 'geefZicht':
      return [{ soort: 'zicht', sleutel, aan: params.aan }];
    case 'legBesluitVast':
      return [{ soort: 'besluit', sleutel, besluit: params.besluit, grond: params.grond, op: geldigOp }];
    case 'verlengTermijn':
    case 'schortOpTot':
    case 'vervalTermijn':
      return [];
    default:
      return assertNever(type);
  }
}

/** The reminder of a fired moment: one to each role that must hear of it, each with a key that exists once for ever. */
function termijnBericht(route: Route, toestand: ZaakToestand, { type, gegevens, kenmerk }: Gebeurtenis): Effect[] {
  if (!isTermijngebeurtenis(type)) return [];
  const { klok: id, stap, termijn, teLaat } = TermijnMoment.parse(gegevens);
  const klok = toestand.klokken.find((een) => een.id === id);
  if (!klok) return [];
  const herhaling = stap.startsWith('herhaling-');
  const aanleiding = type === 'TERMIJN_NADERT' ? 'nadert' : herhaling ? 'herhaling' : 'overschreden';
  const bericht: Bericht = {
    over: 'termijn',
    aanleiding,
    klok: id,
    termijn,
    stap,
    uiterlijk: klok.verstrijktOp,
    teLaat,
  };
  return ontvangers(route, klok, aanleiding !== 'nadert').map((rol) => naarRol(rol, kenmerk, bericht));
}

/** Who was told of a date that no longer holds, or of a breach that was none, is told so. */
function correctieBerichten(
  route: Route,
  oud: ZaakToestand,
  gewijzigd: readonly Klok[],
  { zaakId, volgnummer }: LogRegel,
): Effect[] {
  return gewijzigd.flatMap((klok) => {
    const vorige = oud.klokken.find(({ id }) => id === klok.id);
    const isGemeld = vorige !== undefined && vorige.gemeldeVersie !== null;
    if (!isGemeld || !moetHerzien(vorige, klok)) return [];
    const sleutel = `${zaakId}/${klok.id}/v${String(klok.versie)}/gecorrigeerd-${String(volgnummer)}`;
    const bericht: Bericht = {
      over: 'termijn',
      aanleiding: 'gecorrigeerd',
      klok: klok.id,
      termijn: klok.termijn,
      stap: 'gecorrigeerd',
      uiterlijk: klok.verstrijktOp,
      teLaat: false,
    };
    return ontvangers(route, klok, vorige.overschrijdingen.length > 0).map((rol) => naarRol(rol, sleutel, bericht));
  });
}

function moetHerzien(vorige: Klok, klok: Klok): boolean {
  const openstaand = (een: Klok): number =>
    een.overschrijdingen.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined).length;
  const nieuweDatum = klok.versie !== vorige.versie && klok.verstrijktOp !== null;
  return nieuweDatum || openstaand(klok) < openstaand(vorige);
}

function ontvangers(route: Route, { soort, termijn }: Klok, ookEscalatie: boolean): Rol[] {
  if (soort === 'grens') return [bindingVan(route.grenzen, termijn).eigenaar];
  const { eigenaar, escalatieNaar } = bindingVan(route.termijnen, termijn);
  return ookEscalatie ? [...new Set([eigenaar, ...escalatieNaar])] : [eigenaar];
}

function naarRol(rol: Rol, sleutel: string, bericht: Bericht): Effect {
  return { soort: 'bericht', sleutel: `${sleutel}/${rol}`, aan: rol, bericht };
}
