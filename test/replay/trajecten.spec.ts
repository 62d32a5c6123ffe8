import { defaultPayloadConverter } from '@temporalio/common';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import type { temporal } from '@temporalio/proto';

import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { BESLIS, ZAAK_IN_TRAJECT, ZICHT } from '../../workflows/namen.ts';
import type { Overdrachtbeslissing, TrajectToestand, TrajectZaak, Zichtmelding } from '../../workflows/port.ts';
import { neemBeslissingOp, neemZaakOp, neemZichtOp } from '../../workflows/traject.ts';
import { CODE, LANG, speelAf, vervang } from './afspelen.ts';
import { leesTrajectopnamen, type Trajectopname } from './trajectopname.ts';

const OPNAMEN = leesTrajectopnamen();

type Bericht = temporal.api.history.v1.IHistoryEvent;

/** What the pure functions make of the messages in a history, in the order in which the workflow took them. */
function herleid({ geschiedenis }: Trajectopname): TrajectToestand {
  const berichten = historyFromJSON(geschiedenis).events ?? [];
  const begin = inhoudVan(berichten[0]?.workflowExecutionStartedEventAttributes?.input) as TrajectToestand;
  const antwoorden = antwoordenVan(berichten).values();
  return berichten.reduce((toestand, bericht) => neemOp(toestand, bericht, antwoorden), begin);
}

function neemOp(toestand: TrajectToestand, bericht: Bericht, antwoorden: Iterator<Tijdstip | null>): TrajectToestand {
  const { signalName, input } = bericht.workflowExecutionSignaledEventAttributes ?? {};
  const verzoek = bericht.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input;
  if (signalName === ZAAK_IN_TRAJECT) return neemZaakOp(toestand, inhoudVan(input) as TrajectZaak);
  if (signalName === ZICHT) return neemZichtOp(toestand, inhoudVan(input) as Zichtmelding);
  if (verzoek?.name !== BESLIS) return toestand;
  const op = antwoorden.next().value as Tijdstip | null;
  const beslissing = inhoudVan(verzoek.args) as Overdrachtbeslissing;
  return op === null ? toestand : neemBeslissingOp(toestand, beslissing, op);
}

/** What the hand-overs were answered with, in turn. */
function antwoordenVan(berichten: readonly Bericht[]): (Tijdstip | null)[] {
  return berichten.flatMap(({ workflowExecutionUpdateCompletedEventAttributes: klaar }) =>
    klaar ? [inhoudVan(klaar.outcome?.success) as Tijdstip | null] : [],
  );
}

/** The first value of a message. */
function inhoudVan(payloads: temporal.api.common.v1.IPayloads | null | undefined): unknown {
  const [payload] = payloads?.payloads ?? [];
  if (!payload) throw new Error('message is empty');
  return defaultPayloadConverter.fromPayload(payload);
}

describe('histories of trajecten', () => {
  let uitkomsten: Map<string, Error | undefined>;

  beforeAll(async () => {
    uitkomsten = await speelAf(OPNAMEN, CODE);
  }, LANG);

  it('hold both ways in which a release wrote sight down', () => {
    const met = (soort: string): string[] =>
      OPNAMEN.filter(({ geschiedenis }) => JSON.stringify(geschiedenis).includes(soort)).map(({ naam }) => naam);
    expect(met('legZichtVast')).toEqual(['gewone-activiteit/eenZaak', 'gewone-activiteit/overdrachtEnTerug']);
    expect(met('"EVENT_TYPE_MARKER_RECORDED"')).toEqual(['zicht-lokaal/eenZaak', 'zicht-lokaal/overdrachtEnTerug']);
  });

  it.each(OPNAMEN)('replay: $naam', ({ naam }) => {
    expect([...uitkomsten.keys()]).toContain(naam);
    expect(uitkomsten.get(naam)).toBeUndefined();
  });

  it.each(OPNAMEN)('give the state that was held: $naam', (opname) => {
    expect(herleid(opname)).toEqual(opname.stand);
  });
});

describe('a change planted in a traject', () => {
  it.each([
    {
      titel: 'what began with an activity writes otherwise',
      opname: 'gewone-activiteit/eenZaak',
      van: 'if (schrijft === undefined)',
      naar: 'if (schrijft === null)',
    },
    {
      titel: 'what writes at once uses an activity',
      opname: 'zicht-lokaal/eenZaak',
      van: 'if (schrijft === undefined)',
      naar: 'if (schrijft !== undefined)',
    },
    {
      titel: 'sight goes to the zaak instead of to who watches over it',
      opname: 'zicht-lokaal/overdrachtEnTerug',
      van: 'return isEcho ? rij : [',
      naar: 'return isEcho ? rij : true ? rij : [',
    },
    {
      titel: 'sight does not come back',
      opname: 'zicht-lokaal/overdrachtEnTerug',
      van: 'keerTerug(rij.slice(0, -1), door) : rij',
      naar: 'rij : rij',
    },
  ])('is caught: $titel', async ({ opname: naam, van, naar }) => {
    const opname = OPNAMEN.find((een) => een.naam === naam);
    if (!opname) throw new Error(`no recording ${naam}`);
    expect((await speelAf([opname], vervang(CODE, van, naar))).get(naam)).toBeInstanceOf(Error);
  }, LANG); // prettier-ignore
});
