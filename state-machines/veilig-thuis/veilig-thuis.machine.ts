import { overleden } from '../gedeeld/gezin/overleden.ts';
import { klasseregioNaOverdracht } from '../gedeeld/veiligheidsklasse/regio.ts';
import { advies, kiezen } from './regios/advies.ts';
import { crisisinzet } from './regios/crisisinzet.ts';
import { hoofdlijn } from './regios/hoofdlijn.ts';
import { radar } from './regios/radar.ts';
import { terugkoppeling } from './regios/terugkoppeling.ts';
import { verhuizing } from './regios/verhuizing.ts';
import { BEGIN } from './veilig-thuis.context.ts';
import { veiligThuisSetup } from './veilig-thuis.setup.ts';

/**
 * Veilig Thuis: advice or a melding, the veiligheidsbeoordeling, the dienst, and asking afterwards. A melder who withdraws, a family
 * that does not cooperate, a queue or a passed term never end it. Source: domain reference 1.4, 4.4.
 */
export const veiligThuisMachine = veiligThuisSetup.createMachine({
  id: 'veilig-thuis-v1',
  context: BEGIN,
  initial: 'nieuw',
  states: {
    nieuw: {
      meta: { titel: 'Nog geen zaak', zonderKlok: 'De zaak begint met een contact.' },
      on: { CONTACT_ONTVANGEN: { target: 'lopend', actions: 'onthoudContact' } },
    },
    lopend: {
      initial: 'kiezen',
      meta: { titel: 'Lopende zaak' },
      on: {
        NOTITIE_TOEGEVOEGD: { actions: 'noteer' },
        CONTACT_GELEGD: { actions: 'noteer' },
        MELDING_INGETROKKEN: { actions: 'noteer' },
        MEDEWERKING_GEWEIGERD: { actions: 'noteer' },
        JEUGDIGE_OVERLEDEN: { target: 'overleden' },
      },
      states: {
        kiezen,
        advies,
        inBehandeling: {
          id: 'inBehandeling',
          type: 'parallel',
          meta: {
            titel: 'Melding in behandeling',
            // By a person first: a letter can reach the one who hurts, and goes to a safe contact only.
            gezin: {
              tekst: 'Veilig Thuis kreeg een bericht over zorgen om uw kind. Een medewerker bespreekt dat met u.',
              wanneer: { aantal: 7, eenheid: 'dagen' },
              door: 'jeugdprofessional',
            },
          },
          states: {
            hoofdlijn,
            klasse: klasseregioNaOverdracht(['VERVOLGMELDING_ONTVANGEN', 'SIGNALEN_GEWOGEN']),
            radar,
            terugkoppeling,
            crisisinzet,
            verhuizing,
          },
        },
      },
    },
    overleden,
    verhuisd: { id: 'verhuisd', type: 'final', meta: { titel: 'Overgenomen door Veilig Thuis elders' } },
    gesloten: { id: 'gesloten', type: 'final', meta: { titel: 'Gesloten' } },
  },
});
