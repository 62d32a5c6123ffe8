import type { z } from 'zod';

import type { Door } from '../../libs/contracts/rollen.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import type { TermijnMoment } from '../../libs/engine/kerngebeurtenissen.ts';
import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';

/** All facts that can be reported on a route, by name. */
export type Definities = Readonly<Record<string, GebeurtenisDefinitie>>;

/** What the core hands to a machine with every event. */
interface Stempel {
  readonly geldigOp: Tijdstip;
  readonly door: Door;
}

/** The facts of one kind of event. */
export type FeitenVan<D extends Definities, Type extends keyof D> = z.infer<D[Type]['schema']>;

/** One kind of reported fact as a machine sees it. */
export interface GemeldVan<D extends Definities, Type extends keyof D> extends Stempel {
  readonly type: Type;
  readonly gegevens: FeitenVan<D, Type>;
}

/** A moment of a clock as a machine sees it. */
export interface Termijngebeurtenis extends Stempel {
  readonly type: 'TERMIJN_NADERT' | 'TERMIJN_OVERSCHREDEN';
  readonly gegevens: TermijnMoment;
}

/** Everything that can come in on a route. */
export type EventVan<D extends Definities> =
  { readonly [Type in keyof D]: GemeldVan<D, Type> }[keyof D] | Termijngebeurtenis;
