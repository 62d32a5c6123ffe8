import { Uitgever } from '../../../libs/service/auth/index.ts';
import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { begin } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';

await describeWith(['postgres', 'temporal'], 'following changes', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  it('tells of zaken of the own organisation, and of no other', async () => {
    const stop = new AbortController();
    const headers = { authorization: `Bearer ${await wereld.token('demo')}` };
    const stroom = await fetch(`${wereld.url}/v1/wijzigingen`, { headers, signal: stop.signal });
    expect([stroom.status, stroom.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/event-stream'),
    ]);
    const lezer = gebeurtenissenVan(stroom);
    expect(await lezer.next()).toMatchObject({ value: expect.stringContaining('event: hartslag') });
    await begin(wereld, { als: 'elders' });
    const zaakId = await begin(wereld);
    const { value } = await lezer.next();
    expect(value).toContain('event: wijziging');
    expect(value).toContain(`data: {"zaakId":"${zaakId}","volgnummer":1}`);
    stop.abort();
  });

  it('gives signs of life, and ends when the token does', async () => {
    const token = await wereld.app.get(Uitgever).lokaal?.token('demo', '17s'); // longer than one pause between two signs
    const headers = { authorization: `Bearer ${token ?? ''}` };
    const stroom = await fetch(`${wereld.url}/v1/wijzigingen`, { headers });
    const gezien: string[] = [];
    for await (const een of gebeurtenissenVan(stroom)) gezien.push(een); // until the server ends it
    expect(gezien.filter((een) => een.includes('event: hartslag')).length).toBeGreaterThanOrEqual(2);
    expect(gezien.filter((een) => !een.includes('event: hartslag'))).toEqual([]);
  }, 60_000);
});

async function* gebeurtenissenVan({ body }: Response): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const deel of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    rest += deel;
    const delen = rest.split('\n\n');
    rest = delen.pop() ?? '';
    for (const een of delen) if (een.includes('event:')) yield een;
  }
  return undefined;
}
