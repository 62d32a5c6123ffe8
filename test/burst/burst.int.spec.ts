import { describeWith } from '../support/servers.ts';
import { leesOpties } from './opties.ts';
import { draaiBurst } from './proef.ts';

/** A machine under load may take its time: nothing here is judged by how long it took. */
const GENOEG_TIJD = 15 * 60_000;
const KORT = ['--berichten', '200', '--per-toewijzing', '8', '--doden', '1', '--bellers', '8'];

await describeWith(['postgres', 'temporal'], 'the short form of the burst of messages', () => {
  it(
    'handles each message once and in order, though a worker dies in the middle',
    async () => {
      const { seconden: _tijd, perSeconde: _rate, ...uitkomst } = await draaiBurst(leesOpties(KORT), () => undefined);
      expect(uitkomst).toEqual({ goed: true, berichten: 200, doden: 1, gebreken: [] });
    },
    GENOEG_TIJD,
  );
});
