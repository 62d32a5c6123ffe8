import { GEMEENTEOVERDRACHTEN, type Gemeenteoverdracht } from '../../gedeeld/gezin/woonplaats.ts';
import { aangebodenOverdracht, neemAanbodTerug } from '../../gedeeld/overdracht.ts';
import { toewijzingSetup } from '../toewijzing.setup.ts';

/** First phase of the hand-over to another gemeente. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Gemeenteoverdracht) {
  const { naarRoute } = overdracht;
  return toewijzingSetup.createStateConfig({
    ...aangebodenOverdracht(overdracht, GEMEENTEOVERDRACHTEN[naarRoute]),
    exit: toewijzingSetup.enqueueActions(neemAanbodTerug(naarRoute)),
  });
}
