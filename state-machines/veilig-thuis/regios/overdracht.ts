import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../veilig-thuis.codes.ts';
import { veiligThuisOverdrachten } from '../veilig-thuis.overdrachten.ts';
import { veiligThuisSetup } from '../veilig-thuis.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
function open(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return veiligThuisSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, veiligThuisOverdrachten[naarRoute]),
    exit: veiligThuisSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** Both phases of a hand-over of this route: open, and after a refusal. */
export function overdrachtstaten(overdracht: Overdracht) {
  const aan = veiligThuisOverdrachten[overdracht.naarRoute];
  return {
    open: open(overdracht),
    geweigerd: {
      id: overdracht.bijGeweigerd.slice(1),
      ...gedeeld.geweigerdeOverdracht(overdracht, aan, 'open'),
    },
  } as const;
}
