import { readFile } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { Apiwereld, migreerProef } from '../../api/testing/apiwereld.ts';
import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { overnameCommand } from '../overname.ts';

const VOORBEELD = fileURLToPath(new URL('voorbeeld.ndjson', import.meta.url));

await describeWith(['postgres', 'temporal'], 'wissel overname on a real service', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  /** Runs the command with the token that it finds by itself, as beside `npm start`. */
  const draai = async (invoer: string, ...args: string[]) => {
    const delen: string[] = [];
    const stdout = new Writable({
      write: (deel, _codering, klaar) => {
        delen.push(String(deel));
        klaar();
      },
    });
    const stderr = new Writable({
      write: (_deel, _codering, klaar) => {
        klaar();
      },
    });
    const env = { WISSEL_API_URL: wereld.url, WISSEL_DATA: wereld.instellingen.folder };
    const status = await overnameCommand(args, { stdin: Readable.from([invoer]), stdout, stderr }, env);
    const regels = delen.map((regel) => JSON.parse(regel) as Readonly<Record<string, unknown>>);
    return { status, regels, uitkomsten: regels.map(({ uitkomst }) => uitkomst) };
  };

  it('takes over what its rehearsal says it will, tells it is done when asked again, and writes to nobody', async () => {
    const voorbeeld = await readFile(VOORBEELD, 'utf8');
    const proef = await draai(voorbeeld, '--proef');
    expect(await wereld.rijen('select from zaak')).toHaveLength(0);

    const eerste = await draai(voorbeeld);
    expect([eerste.status, eerste.uitkomsten]).toEqual([0, ['overgenomen', 'overgenomen', 'overgenomen']]);
    expect(eerste.regels.map(({ staten, beeindigd }) => [staten, beeindigd])).toEqual(
      proef.regels.map(({ staten, beeindigd }) => [staten, beeindigd]),
    );
    const opgeslagen = await wereld.rijen('select id, staten, hoofd from zaak order by id');
    expect(opgeslagen.map(({ id }) => id)).toEqual(eerste.regels.map(({ zaakId }) => zaakId).toSorted());
    const direct = "select 1 from uitbak where soort <> 'traject' and (soort <> 'bericht' or inhoud -> 'bericht' ->> 'over' <> 'gezin' or niet_voor < now())"; // prettier-ignore
    expect(await wereld.rijen(direct)).toEqual([]);

    const tweede = await draai(voorbeeld);
    expect([tweede.status, tweede.uitkomsten]).toEqual([0, ['alOvergenomen', 'alOvergenomen', 'alOvergenomen']]);
    expect(tweede.regels.map(({ zaakId }) => zaakId)).toEqual(eerste.regels.map(({ zaakId }) => zaakId));
    expect(await wereld.rijen('select id, staten, hoofd from zaak order by id')).toEqual(opgeslagen);
  });

  it('says which fact of which line was refused, and takes over the others', async () => {
    const [goed = '', fout = ''] = (await readFile(VOORBEELD, 'utf8')).replaceAll('Z-2025', 'Z-2024').split('\n');
    const { status, regels } = await draai(`${fout.replace('"telefoon","jeugdigeGesproken"', '"x","jeugdigeGesproken"')}\n${goed}`); // prettier-ignore
    expect([status, regels]).toEqual([
      1,
      [
        expect.objectContaining({ regel: 1, uitkomst: 'geweigerd', code: 'GEGEVENS.ONGELDIG' }),
        expect.objectContaining({ regel: 2, uitkomst: 'overgenomen' }),
      ],
    ]);
    expect(regels[0]?.['velden']).toEqual([{ pad: '/feiten/2/gegevens/wijze', uitleg: expect.any(String) }]);
  });

  it('refuses to change a zaak that was taken over', async () => {
    const [goed = ''] = (await readFile(VOORBEELD, 'utf8')).replaceAll('Z-2025', 'Z-2023').split('\n');
    await draai(goed);
    const anders = await draai(goed.replace('2025-09-15', '2025-09-16'));
    expect([anders.status, anders.regels]).toEqual([
      1,
      [expect.objectContaining({ uitkomst: 'geweigerd', code: 'OVERNAME.ANDERE_INHOUD' })],
    ]);
  });
});
