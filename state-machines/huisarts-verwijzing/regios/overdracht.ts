import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../huisarts-verwijzing.codes.ts';
import { huisartsVerwijzingOverdrachten } from '../huisarts-verwijzing.overdrachten.ts';
import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return verwijzingSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, huisartsVerwijzingOverdrachten[naarRoute]),
    exit: verwijzingSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, huisartsVerwijzingOverdrachten[overdracht.naarRoute], opnieuw);
}
