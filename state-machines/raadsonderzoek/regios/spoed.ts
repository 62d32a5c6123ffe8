import { raadSetup } from '../raadsonderzoek.setup.ts';

/** Acute and serious: the Raad begins at once, without a table and without a wait. Source: Jeugdwet 3.1 lid 2; BW 1:257. */
export const spoed = raadSetup.createStateConfig({
  id: 'raadSpoed',
  initial: 'onderzoek',
  // Nothing is sent by itself here: a letter can reach the one who hurts.
  meta: { titel: 'Spoed', zonderKlok: 'Het gezin hoort dit in een gesprek.' },
  on: { GEEN_SPOED: { target: '#raadsonderzoek' } },
  states: {
    onderzoek: {
      meta: { titel: 'Spoedonderzoek', termijnen: ['spoedonderzoek'], taken: ['spoedonderzoekDoen'] },
      on: { SPOEDVERZOEK_GEDAAN: { target: 'rechter' } },
    },
    rechter: {
      id: 'bijSpoedrechter',
      meta: {
        titel: 'Spoedverzoek bij de rechter',
        termijnen: ['spoedbeschikking'],
        taken: ['spoedbeschikkingVolgen'],
      },
      on: { SPOEDBESCHIKKING_GEGEVEN: { target: '#raadsonderzoek' } },
    },
  },
});
