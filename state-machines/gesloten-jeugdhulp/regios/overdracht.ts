import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../gesloten-jeugdhulp.codes.ts';
import { geslotenOverdrachten } from '../gesloten-jeugdhulp.overdrachten.ts';
import { geslotenSetup } from '../gesloten-jeugdhulp.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return geslotenSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, geslotenOverdrachten[naarRoute]),
    exit: geslotenSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, geslotenOverdrachten[overdracht.naarRoute], opnieuw);
}
