import { z } from 'zod';

import type { GebeurtenisDefinitie, RouteTermijn, TaakDefinitie } from '../../../libs/engine/route.ts';
import { bind, VEILIGHEID } from '../bindingen.ts';
import { aanname, overdracht } from '../definities.ts';
import type { Overdracht, Overdrachten } from '../overdracht.ts';
import { VEILIGHEID_GEBEURTENISSEN } from './gebeurtenissen.ts';
import { metZicht, veiligheidsregio, zicht, type Veiligheidsoverdracht } from './regio.ts';
import { VEILIGHEIDSTERMIJNEN } from './termijnen.ts';
import { DOELEN } from '../doelen.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';

const { rollen: PROFESSIONALS } = VEILIGHEID_GEBEURTENISSEN.HULPRESULTAAT_BEOORDEELD;

/** Asking the jeugdbeschermingstafel, and what it decided. */
export const TAFELGEBEURTENISSEN = {
  TAFEL_GEVRAAGD: {
    titel: 'Jeugdbeschermingstafel gevraagd',
    uitleg: 'De eigen hulp leidt niet tot veiligheid. Tot de tafel aanvaardt, en daarna, blijft het zicht hier.',
    schema: z.strictObject({
      reden: z
        .enum(['geenVerbetering', 'hulpNietAanvaard', 'maatregelOverwogen'])
        .describe('Waarom de tafel wordt gevraagd'),
    }),
    rollen: PROFESSIONALS,
  },
  TAFEL_TERUGGEKOPPELD: {
    titel: 'Terugkoppeling van de jeugdbeschermingstafel',
    uitleg: 'Wat de tafel ook besluit: tot een instelling het aanvaardt, blijft het zicht op de veiligheid hier.',
    schema: z.strictObject({
      uitkomst: z.enum(['vrijwillig', 'drang', 'onderzoek', 'geenTafel']).describe('Wat de tafel heeft besloten'),
    }),
    rollen: ['intake', ...PROFESSIONALS, 'systeem'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;

/** Clocks of the tafel. Source of the 14 werkdagen: screening 2, tafel within 10, verslag 2 (domain reference 1.6, assumptions). */
export const TAFELTERMIJNEN = {
  veiligheidsresultaat: {
    ...VEILIGHEIDSTERMIJNEN.veiligheidsresultaat,
    bijOverschrijding:
      'De veiligheid verbetert niet zichtbaar: vraag de jeugdbeschermingstafel, of meld bij Veilig Thuis.',
  },
  overdrachtTafel: bind(
    overdracht('jeugdbeschermingstafel', 'antwoord van de jeugdbeschermingstafel', { aantal: 2, eenheid: 'werkdagen' }),
    'jeugdprofessional',
    'De jeugdbeschermingstafel heeft niet aanvaard: bel, en houd zelf zicht.',
    VEILIGHEID,
  ),
  terugkoppelingTafel: bind(
    aanname('terugkoppeling-tafel', 'terugkoppeling van de jeugdbeschermingstafel', 14, 'werkdagen'),
    'jeugdprofessional',
    'Vraag de jeugdbeschermingstafel wat er is besloten.',
    VEILIGHEID,
  ),
} as const satisfies Record<string, RouteTermijn>;

/** Work round the tafel. */
export const TAFELTAKEN = {
  alarmOppakken: {
    titel: 'Pak het alarm op: vraag de jeugdbeschermingstafel, of meld bij Veilig Thuis',
    rol: 'jeugdprofessional',
    termijn: 'veiligheidsresultaat',
  },
  tafelNavragen: {
    titel: 'Volg wat de jeugdbeschermingstafel besluit',
    rol: 'jeugdprofessional',
    termijn: 'terugkoppelingTafel',
  },
} as const satisfies Record<string, TaakDefinitie>;

/** The hand-over to the tafel. Sight on safety stays where it is: the local team has it until a GI accepts. */
export const TAFELOVERDRACHTEN = {
  jeugdbeschermingstafel: {
    ontvanger: 'de jeugdbeschermingstafel',
    termijn: 'overdrachtTafel',
    metZicht: false,
    doel: DOELEN.maatregelAfwegen,
    grondslag: GRONDSLAGEN.tafel,
  },
} as const satisfies Overdrachten<'jeugdbeschermingstafel', 'overdrachtTafel'>;

type Tafeloverdracht = Overdracht<'jeugdbeschermingstafel'>;

const TAFEL: Tafeloverdracht = {
  naarRoute: 'jeugdbeschermingstafel',
  urgentie: 'U3',
  bijAanvaard: '#tafelLoopt',
  bijGeweigerd: '#tafelGeweigerd',
};

/** While the tafel is asked or at work: what is graver goes at once, and only two persons make it lighter. */
const intussen = {
  MELDING_VEILIG_THUIS_BESLOTEN: { target: '#veiligThuis' },
  VEILIGHEID_BEOORDEELD: [
    { guard: 'isAcuut', target: '#crisis' },
    { guard: 'isVeiligVolgensTwee', target: '#veiligheidGeborgd' },
  ],
} as const;

/**
 * `veiligheidsregio` for a local team. Twelve weeks of own help without a judgement that it is enough raise an alarm, which stays and
 * is told again each werkdag until somebody acts on it: the tafel, Veilig Thuis, or safety. The local team does not stay in the
 * voluntary frame unseen. Source: domain reference 4.5; the twelve weeks are an assumption.
 * @param open first phase of a hand-over, as the route makes it
 */
export function veiligheidsregioMetTafel<Open>(open: (overdracht: Veiligheidsoverdracht | Tafeloverdracht) => Open) {
  const regio = veiligheidsregio(open);
  const { eigenHulp } = regio.states;
  const vraagTafel = { TAFEL_GEVRAAGD: { target: '#tafelGevraagd' } } as const;
  return {
    ...regio,
    states: {
      ...regio.states,
      eigenHulp: {
        ...eigenHulp,
        on: {
          ...eigenHulp.on,
          ...vraagTafel,
          TERMIJN_OVERSCHREDEN: {
            guard: { type: 'betreftTermijn', params: { termijn: 'veiligheidsresultaat' } },
            target: 'alarm',
          },
        },
      },
      alarm: {
        id: 'veiligheidsalarm',
        meta: {
          titel: 'Alarm: de veiligheid verbetert niet',
          termijnen: ['veiligheidsresultaat'],
          taken: ['alarmOppakken'],
        },
        on: { ...eigenHulp.on, ...vraagTafel },
      },
      tafelGevraagd: {
        ...metZicht(open(TAFEL), TAFEL, TAFELOVERDRACHTEN.jeugdbeschermingstafel, 'tafelGeweigerd'),
        id: 'tafelGevraagd',
        meta: { titel: 'Jeugdbeschermingstafel gevraagd; zicht op veiligheid ligt hier' },
        on: intussen,
      },
      tafelLoopt: {
        ...zicht,
        id: 'tafelLoopt',
        meta: {
          titel: 'Jeugdbeschermingstafel aan zet; zicht op veiligheid ligt hier',
          termijnen: ['terugkoppelingTafel'],
          taken: ['zichtHouden', 'tafelNavragen'],
        },
        on: {
          ...intussen,
          TAFEL_TERUGGEKOPPELD: [{ guard: 'isZonderTafel', target: 'teBeoordelen' }, { target: 'eigenHulp' }],
        },
      },
    },
  } as const;
}
