import { Writable } from 'node:stream';

import { begin } from '../../api/testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../../api/testing/apiwereld.ts';
import { beginOud } from '../../api/testing/oude-zaak.ts';
import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { vernieuwCommand } from '../vernieuw.ts';

await describeWith(['postgres', 'temporal'], 'wissel vernieuw on a real service', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  /** Runs the command with the token that it finds by itself, as beside `npm start`. */
  const draai = async (...args: string[]) => {
    const naar = (delen: string[]): Writable =>
      new Writable({
        write: (deel, _codering, klaar) => {
          delen.push(String(deel));
          klaar();
        },
      });
    const [uit, fout]: [string[], string[]] = [[], []];
    const env = { WISSEL_API_URL: wereld.url, WISSEL_DATA: wereld.instellingen.folder };
    const status = await vernieuwCommand(args, { stdout: naar(uit), stderr: naar(fout) }, env);
    const regels = uit.map((regel) => JSON.parse(regel) as Readonly<Record<string, unknown>>);
    return { status, zaken: regels.map(({ zaakId, uitkomst }) => [zaakId, uitkomst]), fout: fout.join('') };
  };
  const motoren = () => wereld.rijen("select id, toestand ->> 'motor' as motor from zaak order by id");

  it('counts, brings every running zaak up to date, and finds nothing to do the next time', async () => {
    const oud = [await beginOud(wereld), await beginOud(wereld), await beginOud(wereld)];
    const nieuw = await begin(wereld);
    const nieuwsteEerst = oud.toReversed();

    const proef = await draai('--proef');
    expect([proef.status, proef.zaken]).toEqual([0, nieuwsteEerst.map((id) => [id, 'achter'])]);
    expect(proef.fout).toContain('4 lopende zaken bekeken: 3 lopen achter');
    expect((await motoren()).filter(({ motor }) => motor === 'motor-1')).toHaveLength(3);

    const eerste = await draai();
    expect([eerste.status, eerste.zaken]).toEqual([0, nieuwsteEerst.map((id) => [id, 'vernieuwd'])]);
    expect(await motoren()).toEqual([...oud, nieuw].toSorted().map((id) => ({ id, motor: 'motor-2' })));

    const tweede = await draai();
    expect([tweede.status, tweede.zaken]).toEqual([0, []]);
    expect(tweede.fout).toContain('4 lopende zaken bekeken: alle bij');
  }, 120_000);
});
