import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../crisis.codes.ts';
import { crisisOverdrachten } from '../crisis.overdrachten.ts';
import { crisisSetup } from '../crisis.setup.ts';

/** A hand-over of this route, and where the zaak goes when it takes the offer back itself. */
interface Overdracht extends gedeeld.Overdracht<Overdrachtsroute> {
  readonly bijIngetrokken: string;
}

/** Both phases of a hand-over of this route: open, and after a refusal. Whatever else ends the first takes the offer back. */
export function overdrachtstaten(overdracht: Overdracht) {
  const { naarRoute, bijGeweigerd, bijIngetrokken } = overdracht;
  const aan = crisisOverdrachten[naarRoute];
  const ingetrokken = {
    OVERDRACHT_INGETROKKEN: {
      guard: { type: 'betreftOverdracht', params: { naarRoute } },
      target: bijIngetrokken,
    },
  } as const;
  const open = gedeeld.aangebodenOverdracht(overdracht, aan);
  const geweigerd = gedeeld.geweigerdeOverdracht(overdracht, aan, 'open');
  return {
    open: crisisSetup.createStateConfig({
      ...open,
      on: { ...open.on, ...ingetrokken },
      exit: crisisSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
    }),
    geweigerd: { ...geweigerd, id: bijGeweigerd.slice(1), on: { ...geweigerd.on, ...ingetrokken } },
  } as const;
}
