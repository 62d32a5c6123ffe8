import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Padstap } from './pad.ts';
import { moment } from './verkenning.ts';

const feit = (type: string, gegevens: Gegevens = {}): Padstap => ({ dag: 1, rol: 'jeugdprofessional', type, gegevens });

/** A clock that passes, as a step of a side way. */
export function voorbij(termijn: string): Padstap {
  return {
    dag: 2,
    rol: 'jeugdprofessional',
    type: 'TERMIJN_OVERSCHREDEN',
    gegevens: { ...moment(termijn, 'deadline') },
  };
}

const oordeel = (uitkomst: string, meer: Gegevens = {}): Padstap =>
  feit('VEILIGHEID_BEOORDEELD', { uitkomst, instrument: 'lirik', ...meer });
const samen = oordeel('veilig', { tweedeBeoordelaar: 'u-018', reden: 'gevaarWeg' });
const resultaat = (hoe: string): Padstap => feit('HULPRESULTAAT_BEOORDEELD', { resultaat: hoe });
const contact = feit('VEILIGHEIDSCONTACT_GEHAD', { kindGezien: true });
const melding = feit('MELDING_VEILIG_THUIS_BESLOTEN', { reden: 'nietVeiligOmTeWachten' });
const naarRoute = 'jeugdbeschermingstafel';

const EIGEN_HULP = [
  oordeel('vermoedenKindermishandeling'),
  feit('SIGNALEN_IN_KAART_GEBRACHT', { kindcheckGedaan: true }),
  feit('COLLEGIAAL_OVERLEG_GEVOERD', { met: 'allebei' }),
  feit('GESPREK_BETROKKENEN_GEVOERD', { gesprek: 'gevoerd', kindGesproken: true }),
  feit('WEGING_GEMAAKT', { vermoeden: true, acuutOfStructureel: false }),
  feit('MELDCODE_BESLUIT_GENOMEN', { hulpMogelijk: true, hulpAanvaard: true }),
];
const ALARM = [...EIGEN_HULP, voorbij('veiligheidsresultaat')];
const GEVRAAGD = [...EIGEN_HULP, feit('TAFEL_GEVRAAGD', { reden: 'geenVerbetering' })];
const LOOPT = [...GEVRAAGD, feit('OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: false })];
const WEIGERING = feit('OVERDRACHT_GEWEIGERD', { naarRoute, reden: 'onvolledig' });

const INTUSSEN = [[contact, contact, voorbij('zichtHerhalen')], [melding], [oordeel('acuut')], [samen]];
const NA: readonly (readonly [readonly Padstap[], readonly (readonly Padstap[])[]])[] = [
  [
    ALARM,
    [
      [resultaat('voldoende')],
      [resultaat('onvoldoende')],
      [feit('VEILIGHEIDSSIGNAAL_ONTVANGEN', { van: 'school' })],
      [feit('TAFEL_GEVRAAGD', { reden: 'geenVerbetering' })],
    ],
  ],
  [
    GEVRAAGD,
    [...INTUSSEN, [WEIGERING, feit('OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute })], [voorbij('overdrachtTafel')]],
  ],
  [LOOPT, [...INTUSSEN, ...['geenTafel', 'drang'].map((uitkomst) => [feit('TAFEL_TERUGGEKOPPELD', { uitkomst })])]],
];

/** Everything that can happen round the alarm and the tafel, from the first fact of a zaak on: too deep for a walk that takes what it meets. */
export function tafelzijwegen(begin: Padstap): { readonly stappen: readonly Padstap[] }[] {
  return NA.flatMap(([tot, vervolgen]) => vervolgen.map((verder) => ({ stappen: [begin, ...tot, ...verder] })));
}
