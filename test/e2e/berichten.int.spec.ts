import { Berichtenpagina } from '../../apps/api/berichten/berichten.controller.ts';
import { Logboekpagina, Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { AANMELDING } from '../../apps/api/testing/aanmelding.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import { Bezorger } from '../../apps/worker/bezorger.ts';
import { addDays, amsterdamDatum, formatDatumLang, toTijdstip } from '../../libs/kalender/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { Mailserver } from '../support/mailserver.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LANG = 90_000;
const KIND = { naam: 'Proefkind Geheimnaam', contact: 'gezin@thuis.example', kanaal: 'email' };

await describeWith(['postgres', 'temporal'], 'messages to people', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  let post: Mailserver;
  afterAll(async () => {
    await wereld.sluit();
    await post.sluit();
  });
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    post = await Mailserver.open();
    wereld = new Overdrachtwereld(temporal, eigenaarUrl(), {
      SMTP_URL: post.url,
      SMTP_VAN: 'wissel@cjg.example',
      SMTP_NAAR: '{organisatie}-{rol}@cjg.example',
    });
    await wereld.open();
  }, LANG);

  const begin = async (anders: object): Promise<string> =>
    (await wereld.zend('/v1/zaken', { ...AANMELDING, ...anders }, 'demo')).json(Ontvangst).zaakId;
  const berichten = async (zaakId: string) =>
    (await wereld.get(`/v1/berichten?zaakId=${zaakId}&grootte=200`, 'demo')).json(Berichtenpagina).items;
  const momenten = async (zaakId: string, termijn: string) =>
    (await wereld.get(`/v1/zaken/${zaakId}/gebeurtenissen?grootte=200`, 'demo'))
      .json(Logboekpagina)
      .items.filter(({ type, gegevens }) => type.startsWith('TERMIJN_') && gegevens['termijn'] === termijn);
  const bezorgTot = (zaakId: string, aan: string): Promise<void> =>
    wereld.bezorgTot(async () => (await berichten(zaakId)).some((bericht) => bericht.aan === aan));
  const aanAdres = (adres: string) => post.ontvangen.filter(({ naar }) => naar.includes(adres));

  it(
    'go to a family by mail where its address was judged safe, once and without anything about the child',
    async () => {
      await wereld.metWorker(async () => {
        const zaakId = await begin({ jeugdige: { ...KIND, veiligContact: true } });
        await bezorgTot(zaakId, 'gezin');
        while (await wereld.deel(Bezorger).ronde());
        const gelogd = (await berichten(zaakId)).filter(({ aan }) => aan === 'gezin');
        for (const bericht of gelogd) expect(bericht).toMatchObject({ via: 'smtp', uitkomst: 'bezorgd', reden: null });
        const brieven = aanAdres(KIND.contact);
        expect(brieven).toHaveLength(gelogd.length);
        expect(new Set(brieven.map(({ inhoud }) => /^Message-ID: .*/im.exec(inhoud)?.[0])).size).toBe(gelogd.length);
        for (const { van, inhoud } of brieven) {
          expect(van).toBe('wissel@cjg.example');
          expect(inhoud).not.toMatch(/Geheimnaam|Proefkind/);
        }
      });
    },
    LANG,
  );

  it.each([
    ['nobody judged its address safe', { ...KIND, contact: 'onveilig@thuis.example' }, 'GEEN_VEILIG_CONTACT'],
    ['it can be reached by telephone alone', { ...KIND, contact: '0600000000', kanaal: 'telefoon', veiligContact: true }, 'GEEN_KANAAL'],
  ])(
    'are held back from a family when %s, and the log says why',
    async (_geval, jeugdige, reden) => {
      await wereld.metWorker(async () => {
        const zaakId = await begin({ jeugdige });
        await bezorgTot(zaakId, 'gezin');
        const [bericht] = (await berichten(zaakId)).filter(({ aan }) => aan === 'gezin');
        expect(bericht).toMatchObject({ via: 'log', uitkomst: 'ingehouden', reden });
        expect(aanAdres(jeugdige.contact)).toEqual([]);
      });
    },
    LANG,
  ); // prettier-ignore

  it(
    'go to the mailbox of the role that owes a term and of those to whom it escalates, and say that they come late',
    async () => {
      await wereld.metWorker(async () => {
        const geldigOp = addDays(amsterdamDatum(toTijdstip(Date.now())), -4); // the safety check was due three days ago
        const gebeurtenis = { ...AANMELDING.gebeurtenis, geldigOp, toelichting: 'De brief bleef liggen.' };
        const zaakId = await begin({ gebeurtenis });
        const { klokken, referentie } = (await wereld.get(`/v1/zaken/${zaakId}`, 'demo')).json(Zaak);
        const check = klokken.find(({ termijn }) => termijn === 'veiligheidscheck');
        await bezorgTot(zaakId, 'teamleider');
        const rollen = [check?.eigenaar, 'teamleider'].map((rol) => `cjg-voorbeeld-${String(rol)}@cjg.example`);
        for (const postbus of rollen) {
          const [brief] = aanAdres(postbus);
          expect(brief?.inhoud).toContain(referentie);
        }
        const log = (await berichten(zaakId)).filter(({ over }) => over === 'termijn');
        expect(new Set(log.map(({ via }) => via))).toEqual(new Set(['smtp']));
        expect(new Set(log.map(({ sleutel }) => sleutel)).size).toBe(log.length);
        expect(log.map(({ tekst }) => tekst).join()).toContain('Dit bericht komt later dan bedoeld');
      });
    },
    LANG,
  );

  it(
    'come as one about each clock when an old aanmelding is entered late: it says how many, and since when',
    async () => {
      await wereld.metWorker(async () => {
        const geldigOp = addDays(amsterdamDatum(toTijdstip(Date.now())), -45);
        const gebeurtenis = { ...AANMELDING.gebeurtenis, geldigOp, toelichting: 'De brief bleef liggen.' };
        const zaakId = await begin({ gebeurtenis });
        const eerder = post.ontvangen.length;
        await bezorgTot(zaakId, 'teamleider');
        while (await wereld.deel(Bezorger).ronde());
        const gevuurd = await momenten(zaakId, 'veiligheidscheck');
        expect(gevuurd.length).toBeGreaterThan(20);
        const log = (await berichten(zaakId)).filter(({ over }) => over === 'termijn');
        const gegaan = log.filter(({ uitkomst }) => uitkomst === 'bezorgd');
        const check = gegaan.filter(({ sleutel }) => sleutel.includes('/veiligheidscheck#1/'));
        expect(check.map(({ aan }) => aan).sort()).toEqual(['jeugdprofessional', 'teamleider']);
        const [voorEigenaar] = check.filter(({ aan }) => aan === 'jeugdprofessional');
        const [eerste] = gevuurd.map((regel) => regel.geldigOp).sort();
        const dag = formatDatumLang(amsterdamDatum(toTijdstip(Date.parse(eerste ?? ''))));
        expect(voorEigenaar?.tekst).toContain(`U krijgt nu 1 bericht in plaats van ${String(gevuurd.length)}. `);
        expect(voorEigenaar?.tekst).toContain(`Het eerste had u op ${dag} moeten krijgen.`);
        const rest = log.filter(({ gebundeldMet }) => gebundeldMet === voorEigenaar?.sleutel);
        expect(rest.map(({ uitkomst }) => uitkomst)).toEqual(gevuurd.slice(1).map(() => 'gebundeld'));
        expect(post.ontvangen.slice(eerder)).toHaveLength(gegaan.length);
        expect(new Set(log.map(({ sleutel }) => sleutel)).size).toBe(log.length);
      });
    },
    LANG,
  );

  it(
    'hold up nothing that a traject must hear when the mail server hangs',
    async () => {
      await wereld.metWorker(async () => {
        post.zwijgt = true;
        const zaakId = await begin({ jeugdige: { ...KIND, veiligContact: true } });
        const ronde = wereld.deel(Bezorger).ronde();
        const zicht = async () => (await wereld.get(`/v1/zaken/${zaakId}`, 'demo')).json(Zaak).zichtDoor;
        while ((await zicht()) === null);
        expect(await berichten(zaakId)).toEqual([]); // the letter still waits for the mail server
        post.zwijgt = false;
        post.breekAf();
        await ronde;
        await bezorgTot(zaakId, 'gezin');
        expect((await berichten(zaakId)).filter(({ aan }) => aan === 'gezin')).toHaveLength(1);
      });
    },
    LANG,
  );
});
