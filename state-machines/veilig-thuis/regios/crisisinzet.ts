import { veiligThuisSetup } from '../veilig-thuis.setup.ts';
import { overdrachtstaten } from './overdracht.ts';

/** The crisis team acts for Veilig Thuis, which keeps sight on safety meanwhile. */
export const crisisinzet = veiligThuisSetup.createStateConfig({
  initial: 'nietGevraagd',
  meta: { titel: 'Inzet van het crisisteam' },
  states: {
    nietGevraagd: {
      id: 'crisisteamNietGevraagd',
      meta: { titel: 'Crisisteam niet gevraagd', zonderKlok: 'Er is niets te doen.' },
      on: { CRISISTEAM_GEVRAAGD: { target: 'gevraagd' } },
    },
    gevraagd: {
      initial: 'open',
      meta: { titel: 'Crisisteam gevraagd; het zicht op de veiligheid ligt hier' },
      states: overdrachtstaten({
        naarRoute: 'crisis',
        urgentie: 'U0',
        bijAanvaard: '#crisisteamBezig',
        bijGeweigerd: '#crisisGeweigerd',
        bijIngetrokken: '#crisisteamNietGevraagd',
      }),
    },
    bezig: {
      id: 'crisisteamBezig',
      meta: {
        titel: 'Crisisteam bezig; het zicht op de veiligheid ligt hier',
        termijnen: ['crisisAfronding'],
        taken: ['crisisVolgen'],
      },
      on: { CRISIS_AFGEROND: { target: 'nietGevraagd' } },
    },
  },
});
