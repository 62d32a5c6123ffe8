import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../raadsonderzoek.codes.ts';
import { raadOverdrachten } from '../raadsonderzoek.overdrachten.ts';
import { raadSetup } from '../raadsonderzoek.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return raadSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, raadOverdrachten[naarRoute]),
    exit: raadSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, raadOverdrachten[overdracht.naarRoute], opnieuw);
}
