import { randomUUID } from 'node:crypto';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { begin, codeVan } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { Zaak } from '../zaken/zaak.schemas.ts';
import { Werkpagina } from './taak.schemas.ts';

await describeWith(['postgres', 'temporal'], 'taken over HTTP', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  const doe = (taak: string, daad: string, anders = {}, body?: unknown) =>
    wereld.post(`/v1/taken/${taak}/${daad}`, body, anders);
  const eersteTaak = async (rol: string): Promise<string> => {
    const zaak = (await wereld.get(`/v1/zaken/${await begin(wereld)}`)).json(Zaak);
    const taak = zaak.taken.find((een) => een.rol === rol);
    if (!taak) throw new Error(`no task for ${rol} among ${zaak.taken.map((een) => een.rol).join()}`);
    return taak.id;
  };

  it('lists open work of my roles by deadline, with its name and the reference of its zaak', async () => {
    const taak = await eersteTaak('jeugdprofessional');
    const { items } = (await wereld.get('/v1/werkvoorraad?grootte=200', { als: 'jeugdprofessional' })).json(Werkpagina);
    expect(items.find(({ id }) => id === taak)).toMatchObject({
      rol: 'jeugdprofessional',
      behandelaar: null,
      referentie: expect.stringMatching(/^Z-/),
    });
    expect(new Set(items.map(({ rol }) => rol))).toEqual(new Set(['jeugdprofessional']));
    const termijnen = items.map(({ uiterlijk }) => uiterlijk ?? '9999');
    expect(termijnen).toEqual([...termijnen].sort());
  });

  it('gives a task to one of two who claim it at once', async () => {
    const taak = await eersteTaak('jeugdprofessional');
    const antwoorden = await Promise.all([doe(taak, 'claim'), doe(taak, 'claim', { als: 'jeugdprofessional' })]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
    const verliezer = antwoorden.find(({ status }) => status === 409);
    expect(verliezer && codeVan(verliezer)).toBe('TAAK.BIJ_ANDER');
  });

  it('is handed over, and let go again', async () => {
    const taak = await eersteTaak('jeugdprofessional');
    expect(codeVan(await doe(taak, 'overdragen', {}, { naar: 'jeugdprofessional' }))).toBe('TAAK.NIET_GECLAIMD');
    await doe(taak, 'claim');
    await wereld.get('/v1/werkvoorraad', { als: 'jeugdprofessional' }); // who never came by is not known
    expect((await doe(taak, 'overdragen', {}, { naar: 'jeugdprofessional' })).json()).toMatchObject({
      behandelaar: 'jeugdprofessional',
    });
    const mijn = (await wereld.get('/v1/werkvoorraad?wie=mij', { als: 'jeugdprofessional' })).json(Werkpagina);
    expect(mijn.items.map(({ id }) => id)).toContain(taak);
    expect((await doe(taak, 'vrijgeven', { als: 'jeugdprofessional' })).json()).toMatchObject({ behandelaar: null });
  });

  it('goes to nobody who was never here, nor to who may not do it, and says so', async () => {
    const taak = await eersteTaak('jeugdprofessional');
    await doe(taak, 'claim');
    await wereld.get('/v1/werkvoorraad', { als: 'administratie' });
    await wereld.get('/v1/werkvoorraad', { als: 'elders' });
    for (const [naar, code] of [
      ['niemand', 'TAAK.COLLEGA_ONBEKEND'],
      ['elders', 'TAAK.COLLEGA_ONBEKEND'],
      ['administratie', 'TAAK.COLLEGA_ONBEVOEGD'],
    ]) {
      const antwoord = await doe(taak, 'overdragen', {}, { naar });
      expect(antwoord.status).toBe(422);
      expect(codeVan(antwoord)).toBe(code);
    }
    expect((await doe(taak, 'vrijgeven')).json()).toMatchObject({ behandelaar: null });
  });

  it('is taken back and handed out by a teamleider, who cannot do it', async () => {
    const taak = await eersteTaak('jeugdprofessional');
    const leiding = { als: 'teamleider' } as const;
    await wereld.get('/v1/werkvoorraad', { als: 'jeugdprofessional' });
    await doe(taak, 'claim');
    expect((await doe(taak, 'vrijgeven', leiding)).json()).toMatchObject({ behandelaar: null });
    expect(codeVan(await doe(taak, 'claim', leiding))).toBe('TAAK.ROL_ONBEVOEGD');
    expect((await doe(taak, 'overdragen', leiding, { naar: 'jeugdprofessional' })).json()).toMatchObject({
      behandelaar: 'jeugdprofessional',
    });
  });

  it('refuses a role that cannot do it, and a task that is not there', async () => {
    const taak = await eersteTaak('jeugdprofessional');
    expect(await doe(taak, 'claim', { als: 'intake' })).toMatchObject({ status: 403 });
    expect(codeVan(await doe(`${randomUUID()}.bel.1`, 'claim'))).toBe('TAAK.ONBEKEND');
    expect(codeVan(await doe('geen-taak', 'claim'))).toBe('TAAK.ONBEKEND');
  });

  it('remembers a key: the first answer again, and another request under it refused', async () => {
    const taak = await eersteTaak('jeugdprofessional');
    const kenmerk = randomUUID();
    const eerste = await doe(taak, 'claim', { kenmerk });
    await doe(taak, 'vrijgeven');
    expect((await doe(taak, 'claim', { kenmerk })).tekst).toBe(eerste.tekst);
    expect(codeVan(await doe(taak, 'vrijgeven', { kenmerk }))).toBe('KENMERK.HERGEBRUIKT');
  });
});
