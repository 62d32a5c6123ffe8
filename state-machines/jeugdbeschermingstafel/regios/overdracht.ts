import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../jeugdbeschermingstafel.codes.ts';
import { tafelOverdrachten } from '../jeugdbeschermingstafel.overdrachten.ts';
import { tafelSetup } from '../jeugdbeschermingstafel.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return tafelSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, tafelOverdrachten[naarRoute]),
    exit: tafelSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, tafelOverdrachten[overdracht.naarRoute], opnieuw);
}
