import { and } from 'xstate';

import { jgtToeleidingOverdrachten } from '../jgt-toeleiding.overdrachten.ts';
import { jgtSetup } from '../jgt-toeleiding.setup.ts';
import type { JgtTermijn } from '../jgt-toeleiding.termijnen.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';

const TCC = {
  naarRoute: 'tcc',
  urgentie: 'U3',
  bijAanvaard: '#adviesTcc',
  bijGeweigerd: '#tccGeweigerd',
  gezin: {
    tekst: 'Voor deze hulp overleggen alle aanbieders met verblijf samen. U hoort van ons wat zij voorstellen.',
    wanneer: 'meteen',
    door: 'jeugdprofessional',
  },
} as const satisfies Overdracht;

const EXPERTTEAM = {
  naarRoute: 'expertteam-niet-gecontracteerd',
  urgentie: 'U3',
  bijAanvaard: '#adviesExpertteam',
  bijGeweigerd: '#expertteamGeweigerd',
  gezin: {
    tekst: 'Wij vonden nog geen aanbieder die past. Een team van deskundigen kijkt nu mee. Wij blijven uw contact.',
    wanneer: 'meteen',
    door: 'jeugdprofessional',
  },
} as const satisfies Overdracht;

/** Asked for advice: the toeleider stays the contact of the family, and looks on itself if it finds a match meanwhile. */
function vraagAdvies(overdracht: typeof TCC | typeof EXPERTTEAM, geweigerd: string, advies: JgtTermijn) {
  const { ontvanger } = jgtToeleidingOverdrachten[overdracht.naarRoute];
  return jgtSetup.createStateConfig({
    initial: 'open',
    meta: { titel: `Advies gevraagd aan ${ontvanger}` },
    on: {
      MATCH_GEVONDEN: { guard: and(['isMatchMogelijk', 'isToestemmingGeregeld']), target: '#bijAanbieder' },
      OVERDRACHT_INGETROKKEN: {
        guard: { type: 'betreftOverdracht', params: { naarRoute: overdracht.naarRoute } },
        target: '#matchZoeken',
      },
      ADVIES_ONTVANGEN: { target: '#matchZoeken', actions: 'onthoudAdvies' },
    },
    states: {
      open: openOverdracht(overdracht),
      geweigerd: { id: geweigerd, ...geweigerdeOverdracht(overdracht, 'open') },
      wachtOpAdvies: {
        id: advies,
        meta: {
          titel: `Wacht op het advies van ${ontvanger}`,
          termijnen: [advies],
          taken: ['adviesVolgen'],
          gezin: {
            tekst: 'Deskundigen bekijken welke hulp er kan zijn. Duurt het u te lang, of gaat het niet goed? Bel ons.',
            wanneer: 'meteen',
            door: 'jeugdprofessional',
          },
        },
      },
    },
  });
}

/** No fitting provider with a contract: with stay to the TCC, otherwise to the expertteam. Source: domain reference 4.7, 4.8. */
export const advies = {
  tcc: vraagAdvies(TCC, 'tccGeweigerd', 'adviesTcc'),
  expertteam: vraagAdvies(EXPERTTEAM, 'expertteamGeweigerd', 'adviesExpertteam'),
};
