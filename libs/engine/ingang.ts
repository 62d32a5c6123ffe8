import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';

import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { aangegeven } from './meta.ts';
import type { ZaakToestand } from './toestand.ts';

/**
 * From when on an event can have happened: the entry into the active state that waits for it. Regions run side by side, so
 * a letter that came in on Tuesday is not refused because something else moved on Wednesday. Where several states wait for
 * it, the last one entered counts; an event that none waits for is held against the last move of the zaak.
 */
export function ingangVoor(snapshot: AnyMachineSnapshot, { ingangen, sinds }: ZaakToestand, type: string): Tijdstip {
  const wachtend = getNextTransitions(snapshot).filter(({ eventType }) => eventType === type);
  const momenten = wachtend.flatMap(({ source }) => ingangen[source.id] ?? []);
  return (
    momenten.reduce<Tijdstip | null>((laatste, een) => (laatste === null || een > laatste ? een : laatste), null) ??
    sinds
  );
}

/**
 * Whether an event lies before the entry into every state that would take it, by its facts: of two hand-overs that are open, the
 * answer to the first is not refused because the second was offered later, nor because a region that hears it too moved since.
 */
export function ligtVoorIngang(
  snapshot: AnyMachineSnapshot,
  toestand: ZaakToestand,
  { type, gegevens, geldigOp, door }: Pick<Gebeurtenis, 'type' | 'gegevens' | 'geldigOp' | 'door'>,
): boolean {
  if (geldigOp >= ingangVoor(snapshot, toestand, type)) return false;
  const nemers = snapshot.machine.getTransitionData(snapshot, { type, gegevens, geldigOp, door });
  return nemers.every(({ source }) => geldigOp < (toestand.ingangen[source.id] ?? toestand.sinds));
}

/** When each active state was entered: what was active before keeps its moment. */
export function werkIngangenBij(
  ingangen: ZaakToestand['ingangen'],
  snapshot: AnyMachineSnapshot,
  op: Tijdstip,
): ZaakToestand['ingangen'] {
  return Object.fromEntries([...aangegeven(snapshot).staten.keys()].map((staat) => [staat, ingangen[staat] ?? op]));
}
