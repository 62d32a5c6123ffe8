import { describeWith } from '../support/servers.ts';
import { leesOpties } from './opties.ts';
import { draaiChaos } from './proef.ts';

const KORT = [
  '--zaken',
  '200',
  '--stappen',
  '4',
  '--doden',
  '20',
  '--temporal',
  '2',
  '--postgres',
  '1',
  '--bellers',
  '48',
];
/** A machine under load may take its time: nothing here is judged by how long it took. */
const GENOEG_TIJD = 30 * 60_000;

await describeWith(['postgres', 'temporal'], 'the short form of the chaos run', () => {
  it(
    'leaves every zaak as it would have been without any of it',
    async () => {
      const gezegd: string[] = [];
      const { toegebracht, gebreken, ...rest } = await draaiChaos(leesOpties(KORT), (regel) => gezegd.push(regel));
      expect(gebreken).toEqual([]);
      expect(toegebracht).toMatchObject({ doden: 20, raak: 20, temporal: 2, postgres: 1 });
      expect(rest).toMatchObject({ goed: true, zaken: 200 });
      expect(rest.sporen.verlopen).toBeGreaterThan(0); // tasks were lost with their workers, so workers died at work
      expect(rest.termijnregels).toBeGreaterThan(0);
    },
    GENOEG_TIJD,
  );
});
