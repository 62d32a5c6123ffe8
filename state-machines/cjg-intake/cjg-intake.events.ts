import type { z } from 'zod';

import type { Door } from '../../libs/contracts/rollen.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import type { TermijnMoment } from '../../libs/engine/kerngebeurtenissen.ts';
import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import { ALGEMENE_GEBEURTENISSEN } from './gebeurtenissen/algemeen.ts';
import { GEZIN_GEBEURTENISSEN } from './gebeurtenissen/gezin.ts';
import { HOOFDLIJN_GEBEURTENISSEN } from './gebeurtenissen/hoofdlijn.ts';
import { OVERDRACHT_GEBEURTENISSEN } from './gebeurtenissen/overdracht.ts';
import { RECHT_GEBEURTENISSEN } from './gebeurtenissen/recht.ts';
import { VEILIGHEID_GEBEURTENISSEN } from './gebeurtenissen/veiligheid.ts';

/** All facts that can be reported on this route. The term events are the core's own. */
export const cjgIntakeGebeurtenissen = {
  ...ALGEMENE_GEBEURTENISSEN,
  ...HOOFDLIJN_GEBEURTENISSEN,
  ...VEILIGHEID_GEBEURTENISSEN,
  ...RECHT_GEBEURTENISSEN,
  ...GEZIN_GEBEURTENISSEN,
  ...OVERDRACHT_GEBEURTENISSEN,
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof cjgIntakeGebeurtenissen;

/** What the core hands to the machine with every event. */
interface Stempel {
  readonly geldigOp: Tijdstip;
  readonly door: Door;
}

/** The facts of one kind of event. */
export type CjgFeiten<Type extends keyof Definities> = z.infer<Definities[Type]['schema']>;

/** One kind of reported fact as the machine sees it. */
export interface CjgGemeld<Type extends keyof Definities> extends Stempel {
  readonly type: Type;
  readonly gegevens: CjgFeiten<Type>;
}

/** Name of a fact that can be reported on this route. */
export type CjgType = keyof Definities;

/** A moment of a clock as the machine sees it. */
export interface CjgTermijngebeurtenis extends Stempel {
  readonly type: 'TERMIJN_NADERT' | 'TERMIJN_OVERSCHREDEN';
  readonly gegevens: TermijnMoment;
}

/** Everything that can come in. */
export type CjgEvent = { readonly [Type in CjgType]: CjgGemeld<Type> }[CjgType] | CjgTermijngebeurtenis;
