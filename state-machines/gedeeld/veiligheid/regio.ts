import type { RouteOverdracht } from '../../../libs/engine/route.ts';
import { geweigerdeOverdracht, type Overdracht, type Overdrachten } from '../overdracht.ts';
import { meldcode } from './meldcode.ts';
import { DOELEN } from '../doelen.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';

/** The hand-overs of safety. */
export type Veiligheidsoverdracht = Overdracht<'crisis' | 'veilig-thuis'>;

/** To whom the hand-overs of `veiligheidsregio` go. Whoever accepts takes over sight on safety. */
export const VEILIGHEIDSOVERDRACHTEN = {
  crisis: {
    ontvanger: 'het crisisteam',
    termijn: 'overdrachtCrisis',
    metZicht: true,
    doel: DOELEN.veiligheidOvernemen,
    grondslag: GRONDSLAGEN.spoed,
  },
  'veilig-thuis': {
    ontvanger: 'Veilig Thuis',
    termijn: 'overdrachtVeiligThuis',
    metZicht: true,
    doel: DOELEN.veiligheidOvernemen,
    grondslag: GRONDSLAGEN.meldcode,
  },
} as const satisfies Overdrachten<'crisis' | 'veilig-thuis', 'overdrachtCrisis' | 'overdrachtVeiligThuis'>;

/** Until somebody else has accepted sight on safety, the sender keeps it: contact within a day, and again each five werkdagen. */
export const zicht = {
  initial: 'contactNodig',
  meta: { titel: 'Zicht op de veiligheid', taken: ['zichtHouden'] },
  states: {
    contactNodig: {
      meta: { titel: 'Contact over de veiligheid nodig', termijnen: ['zichtOpVeiligheid'] },
      on: { VEILIGHEIDSCONTACT_GEHAD: { target: 'contactGehad' } },
    },
    contactGehad: {
      meta: { titel: 'Contact over de veiligheid gehad', termijnen: ['zichtHerhalen'] },
      on: {
        VEILIGHEIDSCONTACT_GEHAD: { actions: 'noteer' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'zichtHerhalen' } },
          target: 'contactNodig',
        },
      },
    },
  },
} as const;

/** Handing over sight on safety, open or refused, while the sender keeps it. A graver judgement is lowered by two persons only. */
export function metZicht<Open, NaarRoute extends string>(
  open: Open,
  overdracht: Overdracht<NaarRoute>,
  aan: RouteOverdracht,
  geweigerd: string,
) {
  return {
    type: 'parallel',
    states: {
      overdracht: {
        initial: 'open',
        meta: { titel: `Overdracht aan ${aan.ontvanger}` },
        states: { open, geweigerd: { id: geweigerd, ...geweigerdeOverdracht(overdracht, aan, 'open') } },
      },
      zicht,
    },
  } as const;
}

const CRISIS: Veiligheidsoverdracht = {
  naarRoute: 'crisis',
  urgentie: 'U0',
  bijAanvaard: '#crisisteamHeeftZicht',
  bijGeweigerd: '#crisisGeweigerd',
};

const VEILIG_THUIS: Veiligheidsoverdracht = {
  naarRoute: 'veilig-thuis',
  urgentie: 'U1',
  bijAanvaard: '#veiligThuisHeeftZicht',
  bijGeweigerd: '#veiligThuisGeweigerd',
};

/** Who took over sight is done: it lies with the sender again, unless they handed it on. A route says so in `zichtTerugBij`. */
export const ZICHT_TERUG_BIJ = ['VEILIG_THUIS_TERUGGEKOPPELD', 'CRISIS_AFGEROND'] as const;
const zichtTerug = { type: 'geefZicht', params: { aan: null } } as const;

/**
 * Safety, beside the main line for as long as a zaak lasts. Decisions D1 and D2.
 * @param open first phase of a hand-over, as the route makes it
 */
export function veiligheidsregio<Open>(open: (overdracht: Veiligheidsoverdracht) => Open) {
  const { crisis: aanCrisis, 'veilig-thuis': aanVeiligThuis } = VEILIGHEIDSOVERDRACHTEN;
  const veiligThuis = metZicht(open(VEILIG_THUIS), VEILIG_THUIS, aanVeiligThuis, 'veiligThuisGeweigerd');
  const crisis = metZicht(open(CRISIS), CRISIS, aanCrisis, 'crisisGeweigerd');
  return {
    initial: 'teBeoordelen',
    meta: {
      titel: 'Veiligheid',
      // What happens about safety is told in a talk. Nothing more is sent by itself: a letter can reach the one who hurts.
      gezin: {
        tekst: 'Wij kijken bij elke vraag of iedereen veilig is. Wat wij zien, bespreken wij met u.',
        wanneer: { aantal: 1, eenheid: 'dagen' },
        door: 'jeugdprofessional',
      },
    },
    on: { VEILIGHEIDSSIGNAAL_ONTVANGEN: { actions: 'noteer' } },
    states: {
      teBeoordelen: {
        meta: { titel: 'Veiligheid te beoordelen', termijnen: ['veiligheidscheck'], taken: ['veiligheidBeoordelen'] },
        on: {
          VEILIGHEID_BEOORDEELD: [
            { guard: 'isVeilig', target: 'geborgd' },
            { guard: 'isAcuut', target: 'crisis' },
            { target: 'meldcode' },
          ],
        },
      },
      geborgd: {
        id: 'veiligheidGeborgd',
        meta: {
          titel: 'Veiligheid geborgd',
          zonderKlok: 'Er is niets te doen; een nieuw signaal opent de beoordeling opnieuw.',
        },
        on: { VEILIGHEIDSSIGNAAL_ONTVANGEN: { target: 'teBeoordelen' } },
      },
      meldcode,
      /** Own help after the meldcode. Question 5 of the afwegingskader stays open until it is answered. */
      eigenHulp: {
        id: 'eigenHulp',
        meta: {
          titel: 'Eigen hulp, veiligheid wordt gevolgd',
          termijnen: ['veiligheidsresultaat'],
          taken: ['eigenHulpVolgen'],
        },
        on: {
          HULPRESULTAAT_BEOORDEELD: [{ guard: 'isHulpVoldoende', target: 'geborgd' }, { target: 'veiligThuis' }],
          VEILIGHEIDSSIGNAAL_ONTVANGEN: { target: 'teBeoordelen' },
        },
      },
      veiligThuis: {
        ...veiligThuis,
        id: 'veiligThuis',
        meta: { titel: 'Melding bij Veilig Thuis; zicht op veiligheid ligt hier' },
        on: {
          VEILIGHEID_BEOORDEELD: [
            { guard: 'isAcuut', target: 'crisis' },
            { guard: 'isVeiligVolgensTwee', target: 'geborgd' },
            { guard: 'isVermoedenVolgensTwee', target: 'meldcode' },
          ],
        },
      },
      veiligThuisHeeftZicht: {
        id: 'veiligThuisHeeftZicht',
        meta: {
          titel: 'Veilig Thuis heeft het zicht op veiligheid',
          termijnen: ['terugkoppelingVeiligThuis'],
          taken: ['veiligThuisNavragen'],
        },
        on: {
          VEILIG_THUIS_TERUGGEKOPPELD: [
            { guard: 'isAfgeslotenDoorVeiligThuis', target: 'geborgd', actions: zichtTerug },
            { guard: 'isTerugBijLokaalTeam', target: 'teBeoordelen', actions: zichtTerug },
            { guard: 'isVerzoekAanRaad', target: 'eigenHulp', actions: zichtTerug },
            { actions: 'noteer' },
          ],
        },
      },
      crisis: {
        ...crisis,
        id: 'crisis',
        meta: { titel: 'Acuut: crisisteam gevraagd; zicht op veiligheid ligt hier' },
        on: {
          VEILIGHEID_BEOORDEELD: [
            { guard: 'isVeiligVolgensTwee', target: 'geborgd' },
            { guard: 'isVermoedenVolgensTwee', target: 'meldcode' },
          ],
        },
      },
      crisisteamHeeftZicht: {
        id: 'crisisteamHeeftZicht',
        meta: {
          titel: 'Crisisteam heeft het zicht op veiligheid',
          termijnen: ['crisisAfronding'],
          taken: ['crisisNavragen'],
        },
        on: {
          CRISIS_AFGEROND: [
            { guard: 'isCrisisVeiligAfgerond', target: 'geborgd', actions: zichtTerug },
            { guard: 'isCrisisMetVermoeden', target: 'meldcode', actions: zichtTerug },
            { target: 'teBeoordelen', actions: zichtTerug },
          ],
        },
      },
    },
  } as const;
}
