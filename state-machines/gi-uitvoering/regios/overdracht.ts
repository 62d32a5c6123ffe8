import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../gi-uitvoering.codes.ts';
import { giOverdrachten } from '../gi-uitvoering.overdrachten.ts';
import { giSetup } from '../gi-uitvoering.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return giSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, giOverdrachten[naarRoute]),
    exit: giSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, giOverdrachten[overdracht.naarRoute], opnieuw);
}
