import { not } from 'xstate';

import { crisisSetup } from '../crisis.setup.ts';
import { inzet, inzetkeuzes, naarRaadMetSpoed } from './inzet.ts';
import { uitstroom, uitstroomkeuzes } from './uitstroom.ts';

const alsAcuut = { guard: 'isKlasseAcuut', target: 'onderweg' } as const;
const alsSpoed = { guard: 'isKlasseOnveilig', target: 'spoed' } as const;
const alsGeenCrisis = { guard: 'isKlasseZorgelijk', target: 'geenCrisis' } as const;

/** On the way to the child. Where to follows from the safety class alone: who raises it, moves it here. */
const aanloop = crisisSetup.createStateConfig({
  id: 'aanloop',
  initial: 'triage',
  meta: { titel: 'Op weg naar het gezin' },
  states: {
    triage: {
      meta: {
        titel: 'Acuut, spoed of geen crisis?',
        termijnen: ['crisistriage', 'crisisTerPlaatse'],
        taken: ['crisisTriage'],
      },
      always: [alsAcuut, alsSpoed, alsGeenCrisis],
    },
    onderweg: {
      meta: { titel: 'Acuut: op weg naar het kind', termijnen: ['crisisTerPlaatse'], taken: ['terPlaatseGaan'] },
      always: [alsSpoed, alsGeenCrisis],
      on: { TER_PLAATSE_GEKOMEN: { target: '#terPlaatse' } },
    },
    spoed: {
      meta: { titel: 'Spoed: contact te leggen', termijnen: ['spoedTerPlaatse'], taken: ['spoedContactLeggen'] },
      always: [alsAcuut, alsGeenCrisis],
      on: { TER_PLAATSE_GEKOMEN: { target: '#terPlaatse' } },
    },
    geenCrisis: {
      meta: {
        titel: 'Geen crisis: een ander helpt verder',
        termijnen: ['geenCrisisOverdragen'],
        taken: ['geenCrisisOverdragen'],
      },
      always: [alsAcuut, alsSpoed],
      on: { UITSTROOM_GEKOZEN: uitstroomkeuzes },
    },
  },
});

const terPlaatse = crisisSetup.createStateConfig({
  id: 'terPlaatse',
  initial: 'afspraakMaken',
  meta: { titel: 'Bij het gezin', termijnen: ['vervolghulp'] },
  states: {
    afspraakMaken: {
      meta: { titel: 'Veiligheidsafspraak te maken', taken: ['veiligheidsafspraakMaken'] },
      on: { VEILIGHEIDSAFSPRAAK_GEMAAKT: { target: 'inzetKiezen' }, INZET_GEKOZEN: naarRaadMetSpoed },
    },
    inzetKiezen: {
      meta: { titel: 'Inzet te kiezen', taken: ['inzetKiezen'] },
      on: { VEILIGHEIDSAFSPRAAK_GEMAAKT: { actions: 'noteer' }, INZET_GEKOZEN: inzetkeuzes },
    },
  },
});

/** Sight on safety comes back to the crisis team. */
const zichtTerug = { type: 'geefZicht', params: { aan: null } } as const;

/** The main line of a crisis. Source: domain reference 1.7, 4.6. */
export const hoofdlijn = crisisSetup.createStateConfig({
  initial: 'aanloop',
  meta: { titel: 'Hoofdlijn' },
  on: { VERVOLGMELDING_ONTVANGEN: { actions: 'noteer' } },
  states: {
    aanloop,
    terPlaatse,
    begeleiding: {
      type: 'parallel',
      meta: { titel: 'Crisisteam betrokken', termijnen: ['crisisinzet'] },
      on: { VEILIGHEIDSAFSPRAAK_GEMAAKT: { actions: 'noteer' } },
      states: { inzet, uitstroom },
    },
    overgedragen: {
      id: 'overgedragen',
      meta: { titel: 'Overgedragen, nog niet gesloten', termijnen: ['zaakAfronden'], taken: ['zaakSluiten'] },
      on: {
        ZAAK_GESLOTEN: { guard: not('isIdentiteitInTeHalen'), target: '#gesloten' },
        VERVOLGMELDING_ONTVANGEN: { target: 'aanloop', actions: zichtTerug },
      },
    },
  },
});
