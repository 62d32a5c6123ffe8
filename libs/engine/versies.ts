import { KALENDERVERSIE } from '../kalender/index.ts';
import type { ZaakToestand } from './toestand.ts';

/**
 * Version of the rules of this core, pinned by each zaak. Raise it when a step with the same input gives another outcome.
 * `motor-2`: a correction of when an event happened leaves the dates that it names alone.
 */
export const MOTOR = 'motor-2';

/** Every version of the rules that this core holds, oldest first. A zaak goes over to a later one only. */
export const MOTOREN: readonly string[] = ['motor-1', 'motor-2'];

/** What a zaak is pinned to besides its route. */
export interface Versies {
  readonly motor: string;
  readonly kalender: string;
}

/** What a zaak that begins now is pinned to: said by whoever starts it, so that a release that has newer ones replays it alike. */
export const VERSIES: Versies = { motor: MOTOR, kalender: KALENDERVERSIE };

/** What a zaak was pinned to before its start said so. Never changes: histories of that time rest on it. */
export const EERSTE_VERSIES: Versies = { motor: 'motor-1', kalender: 'nl-2026-1' };

/** Whether new zaken are pinned to another calendar than this one. */
export function heeftOudeKalender({ kalender, beeindigd }: ZaakToestand): boolean {
  return !beeindigd && kalender !== KALENDERVERSIE;
}

/** Whether new zaken are pinned to later rules than this one. */
export function heeftOudeRegels({ motor, beeindigd }: Pick<ZaakToestand, 'motor' | 'beeindigd'>): boolean {
  return !beeindigd && MOTOREN.indexOf(motor) < MOTOREN.indexOf(MOTOR);
}

/** Hash before the first log entry. */
export const GEEN_HOOFD = '0'.repeat(64);
