import { veiligheidsregio } from '../../gedeeld/veiligheid/regio.ts';
import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';
import { openOverdracht } from './overdracht.ts';

const regio = veiligheidsregio(openOverdracht);

/** The referrer saw the child, so that safety begins without a known concern. A signal opens the check, also on the waiting list. */
export const veiligheid = verwijzingSetup.createStateConfig({
  ...regio,
  initial: 'geborgd',
  states: {
    ...regio.states,
    geborgd: {
      ...regio.states.geborgd,
      meta: {
        titel: 'Geen zorgen over de veiligheid bekend',
        zonderKlok: 'Er is niets te doen; een signaal opent de beoordeling.',
      },
    },
  },
});
