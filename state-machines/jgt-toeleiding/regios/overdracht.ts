import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../jgt-toeleiding.codes.ts';
import { jgtToeleidingOverdrachten } from '../jgt-toeleiding.overdrachten.ts';
import { jgtSetup } from '../jgt-toeleiding.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return jgtSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, jgtToeleidingOverdrachten[naarRoute]),
    exit: jgtSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, jgtToeleidingOverdrachten[overdracht.naarRoute], opnieuw);
}
