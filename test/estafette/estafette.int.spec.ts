import { describeWith } from '../support/servers.ts';
import { leesOpties } from './opties.ts';
import { draaiEstafette } from './proef.ts';

/** A machine under load may take its time: nothing here is judged by how long it took. */
const GENOEG_TIJD = 15 * 60_000;

await describeWith(['postgres', 'temporal'], 'the short form of the hand-overs whose worker dies', () => {
  it(
    'leaves both sides agreed and one owner of sight, though a worker dies between each acceptance and what follows',
    async () => {
      const uitkomst = await draaiEstafette(leesOpties(['--onderbroken', '2']), () => undefined);
      expect(uitkomst).toMatchObject({ goed: true, ertussen: 2, gebreken: [] });
      expect(uitkomst.voorHetAntwoord).toBeGreaterThan(0);
    },
    GENOEG_TIJD,
  );
});
