import { StateMachine, type AnyStateMachine } from 'xstate';
import { z } from 'zod';

import { gelijkeToestanden } from '../plaatsing.ts';
import type { Route } from '../route.ts';
import { proefMachine2 } from './proefmachine2.ts';
import { PROEFROUTE } from './proefroute.ts';

const { BEGONNEN, GEVRAAGD, GEKREGEN, VERDIEPT, GEPAUZEERD, HERVAT, BESLOTEN, GESLOTEN } = PROEFROUTE.gebeurtenissen;
const gebeurtenis = {
  titel: 'Een feit',
  uitleg: 'Voor de proef.',
  schema: z.strictObject({}),
  rollen: ['intake'],
} as const;
const beslissing = termijnVan('beslissing');

function termijnVan(naam: string): Route['termijnen'][string] {
  const termijn = PROEFROUTE.termijnen[naam];
  if (!termijn) throw new Error(`no term ${naam}`);
  return termijn;
}

/** The small route on which the core is tested, one version later: zaken of `proef-v1` come over to it, but not after a besluit. */
export const PROEFROUTE_2: Route = {
  ...PROEFROUTE,
  id: 'proef-v2',
  machine: proefMachine2,
  verplaatsing: {
    van: PROEFROUTE,
    toestanden: {
      nieuw: 'nieuw',
      'open.bezig': 'open.werk.bezig',
      'open.bezig.voor': 'open.werk.bezig.start',
      'open.bezig.na': 'open.werk.bezig.verdiept',
      'open.wacht': 'open.werk.wacht',
      'open.weer': 'open.werk.weer',
      pauze: 'pauze',
      besloten: { kanNiet: 'Er is al besloten. Deze zaak loopt af op de versie waarop zij begon.' },
    },
  },
  gebeurtenissen: Object.fromEntries(
    Object.entries({ BEGONNEN, GEVRAAGD, GEKREGEN, VERDIEPT, GEPAUZEERD, HERVAT, BESLOTEN, GESLOTEN })
      .flatMap(([type, definitie]) => (definitie ? [[type, definitie] as const] : []))
      .concat([['CONTACT_GELEGD', gebeurtenis]]),
  ),
  termijnen: {
    ...PROEFROUTE.termijnen,
    /** Two weeks, warned half-way. */
    contact: {
      ...beslissing,
      definitie: {
        ...beslissing.definitie,
        id: 'proef-contact',
        naam: 'eerste contact',
        duur: { aantal: 2, eenheid: 'weken' },
      },
      eigenaar: 'intake',
      waarschuwingen: [0.5],
    },
  },
  taken: { ...PROEFROUTE.taken, bellen: { titel: 'Bellen', rol: 'intake', termijn: 'contact' } },
};

/** The next version of a route: the same statechart under another id, and what a test changes about it. */
export function volgendeVersie(van: Route, anders: Partial<Route> = {}): Route {
  const id = van.id.replace(/\d+$/, (nummer) => String(Number(nummer) + 1));
  const machine: AnyStateMachine = new StateMachine({ ...van.machine.config, id }, van.machine.implementations);
  return { ...van, id, machine, verplaatsing: { van, toestanden: gelijkeToestanden(van, machine) }, ...anders };
}
