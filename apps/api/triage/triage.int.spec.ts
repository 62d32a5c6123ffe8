import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { codeVan } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { Triageadvies, Triageformulieren } from './triage.schemas.ts';

await describeWith(['postgres', 'temporal'], 'triage advice', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
  }, 60_000);

  const vraag = (body: object, als?: 'monitor') => wereld.post('/v1/triage', body, als ? { als } : {});

  it('gives the advice with the rule that led to it and its source', async () => {
    const antwoord = await vraag({
      formulier: 'meldcode-v1',
      antwoorden: { vermoeden: true, acuutOfStructureel: false, hulpMogelijk: true, hulpAanvaard: false },
    });
    expect(antwoord.status).toBe(200);
    expect(antwoord.json(Triageadvies)).toMatchObject({
      advies: { code: 'meldenVeiligThuis', urgentie: 'U2', klasse: 'onveilig' },
      regel: { id: 'hulp-niet-aanvaard', zekerheid: 'regionaal' },
      voorlopig: false,
      nogTeVragen: [],
    });
  });

  it('says what is still to be asked when answers are missing', async () => {
    const { advies, nogTeVragen } = (await vraag({ formulier: 'meldcode-v1', antwoorden: { vermoeden: true } })).json(
      Triageadvies,
    );
    expect(advies).toBeNull();
    expect(nogTeVragen[0]).toBe('acuutOfStructureel');
  });

  it('stores nothing of what it was asked', async () => {
    const tel = async (): Promise<unknown> =>
      wereld.rijen(
        "select (select count(*) from zaak) as zaken, (select count(*) from gebeurtenis) as gebeurtenissen, (select count(*) from uitbak) as uitbak, (select count(*) from toegangslog where resultaat <> 'geweigerd') as toegang",
      );
    const voor = await tel();
    await vraag({ formulier: 'urgentie-v1', antwoorden: { levensgevaar: true } });
    expect(await tel()).toEqual(voor);
  });

  it('refuses a role that does not weigh before it looks at the request', async () => {
    const antwoord = await vraag({ kapot: true }, 'monitor');
    expect([antwoord.status, codeVan(antwoord)]).toEqual([403, 'TOEGANG.ONBEVOEGD']);
  });

  it.each([
    { geval: 'a form that is not there', body: { formulier: 'onbekend', antwoorden: {} } },
    { geval: 'a question that is not there', body: { formulier: 'urgentie-v1', antwoorden: { naam: true } } },
    { geval: 'free text for an answer', body: { formulier: 'urgentie-v1', antwoorden: { instrument: 'Jan is boos' } } },
  ])('refuses $geval, and does not say it back', async ({ body }) => {
    const antwoord = await vraag(body);
    expect([antwoord.status, codeVan(antwoord)]).toEqual([400, 'VERZOEK.ONGELDIG']);
    expect(antwoord.tekst).not.toContain('Jan');
  });

  it('shows every form as data', async () => {
    const { items } = (await wereld.get('/v1/triageformulieren')).json(Triageformulieren);
    expect(items.map(({ id }) => id)).toEqual(['meldcode-v1', 'jeugdbeschermingstafel-v1', 'urgentie-v1']);
    for (const { regels } of items) expect(regels.length).toBeGreaterThan(4);
  });
});
