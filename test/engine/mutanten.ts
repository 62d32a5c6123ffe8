import { createMachine, type AnyStateMachine } from 'xstate';

import { vuurMomentenAf, type Klok, type Route } from '../../libs/engine/index.ts';
import type { Vuur } from './repetitie.ts';

type Config = Readonly<Record<string, unknown>>;

/** A copy of a route in which no state runs this clock any more: as if somebody lost a line of `meta`. */
export function zonderKlok(route: Route, klok: string): Route {
  return { ...route, machine: metAndereMeta(route.machine, (meta) => zonder(meta, klok)) };
}

/** A caller that never fires some moments: as if a timer was forgotten. */
export function zonderMomenten(vergeten: (klok: Klok, stap: string) => boolean): Vuur {
  return (route, toestand, nu, kalender) => {
    const wacht = (klok: Klok): Klok => ({
      ...klok,
      momenten: klok.momenten.filter(({ stap }) => !vergeten(klok, stap)),
    });
    return vuurMomentenAf(route, { ...toestand, klokken: toestand.klokken.map(wacht) }, nu, kalender);
  };
}

function metAndereMeta(machine: AnyStateMachine, wijzig: (meta: Config) => Config): AnyStateMachine {
  const kopie = (config: Config): Config => {
    const staten = config['states'] as Readonly<Record<string, Config>> | undefined;
    const kinderen = staten && Object.fromEntries(Object.entries(staten).map(([naam, staat]) => [naam, kopie(staat)]));
    const meta = config['meta'] as Config | undefined;
    return { ...config, ...(meta && { meta: wijzig(meta) }), ...(kinderen && { states: kinderen }) };
  };
  return createMachine(kopie(machine.config as Config), machine.implementations as never);
}

function zonder(meta: Config, klok: string): Config {
  const lijst = (naam: string): string[] =>
    ((meta[naam] as readonly string[] | undefined) ?? []).filter((een) => een !== klok);
  const { [klok]: _weg, ...schortOp } = (meta['schortOp'] ?? {}) as Readonly<Record<string, string>>;
  return { ...meta, termijnen: lijst('termijnen'), grenzen: lijst('grenzen'), schortOp };
}
