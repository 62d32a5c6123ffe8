import { z } from 'zod';

/** A task in a path: `<zaakId>.<taak>.<volgnummer>`. Inside, a task is `<taak>#<volgnummer>` of its zaak, and `#` ends a path. */
const PUBLIEK = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z][A-Za-z0-9-]{0,60})\.(\d{1,9})$/;

/** Which task. */
export interface Taakverwijzing {
  readonly zaakId: string;
  readonly taakId: string;
}

/** The id of a task in addresses and answers. */
export const TaakId = z.string().regex(PUBLIEK).describe('Taak, zoals de werkvoorraad haar noemt');

/** The task that an id in a path names; nothing when it names none. */
export function readTaskId(id: string): Taakverwijzing | undefined {
  const [, zaakId, taak, volgnummer] = PUBLIEK.exec(id) ?? [];
  return zaakId === undefined || taak === undefined || volgnummer === undefined
    ? undefined
    : { zaakId, taakId: `${taak}#${volgnummer}` };
}

/** The id in a path of a task. */
export function publicTaskId(zaakId: string, taakId: string): string {
  return `${zaakId}.${taakId.replace('#', '.')}`;
}
