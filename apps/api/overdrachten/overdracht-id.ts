import { z } from 'zod';

/** A hand-over in a path: `<zaakId>.<volgnummer>.<nummer>`. Inside, its parts stand between slashes, which a path cannot hold. */
const PUBLIEK = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.(\d{1,4})$/;

/** The id of a hand-over in addresses and answers. */
export const OverdrachtId = z.string().regex(PUBLIEK).describe('Overdracht, zoals de lijst haar noemt');

/** The key of the hand-over that an id in a path names; nothing when it names none. */
export function readOverdrachtId(id: string): string | undefined {
  return PUBLIEK.test(id) ? id.replaceAll('.', '/') : undefined;
}

/** The id in a path of a hand-over. */
export function publicOverdrachtId(sleutel: string): string {
  return sleutel.replaceAll('/', '.');
}
