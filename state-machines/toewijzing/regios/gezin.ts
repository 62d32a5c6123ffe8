import { volwassen } from '../../gedeeld/gezin/volwassen.ts';
import { woonplaatsregio } from '../../gedeeld/gezin/woonplaats.ts';
import { toewijzingSetup } from '../toewijzing.setup.ts';
import { openOverdracht } from './overdracht.ts';

const { states: staten, ...woonplaats } = woonplaatsregio(openOverdracht);

/** What changes for jeugdige and parents beside the help. Consent to the help itself is for the provider to keep. */
export const gezin = toewijzingSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Jeugdige en gezin' },
  states: {
    volwassen,
    woonplaats: {
      ...woonplaats,
      states: {
        ...staten,
        /** The new gemeente pays from here on; help that runs goes on for up to a year. Source: Jeugdwet 2.7a. */
        verhuisd: {
          id: 'verhuisd',
          meta: {
            titel: 'Overgenomen door de nieuwe gemeente; deze toewijzing loopt af',
            zonderKlok: 'De einddatum en het laatste bericht worden ernaast bewaakt.',
            taken: ['toewijzingAfbouwen'],
          },
        },
      },
    },
  },
});
