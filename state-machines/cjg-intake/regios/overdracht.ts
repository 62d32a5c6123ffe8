import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../cjg-intake.codes.ts';
import { cjgIntakeOverdrachten } from '../cjg-intake.overdrachten.ts';
import { cjgSetup } from '../cjg-intake.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return cjgSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, cjgIntakeOverdrachten[naarRoute]),
    exit: cjgSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, cjgIntakeOverdrachten[overdracht.naarRoute], opnieuw);
}
