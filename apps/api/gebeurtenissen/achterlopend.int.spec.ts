import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { ALLE_ORGANISATIES, Zaken } from '../../../libs/service/storage/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import { Zaakrun } from '../../../workflows/zaakrun.ts';
import { begin, codeVan } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';

/** Possible only for who knows entry 2. */
const HERROEP_2 = { type: 'GEBEURTENIS_HERROEPEN', gegevens: { volgnummer: 2 }, toelichting: 'Verkeerd dossier.' };

const VEILIG = {
  type: 'VEILIGHEID_BEOORDEELD',
  gegevens: { uitkomst: 'veilig', instrument: 'professioneelOordeel' },
};

await describeWith(['postgres', 'temporal'], 'a zaak that does not know yet what its log holds', (servers) => {
  let wereld: Apiwereld;
  const eigenaarUrl = useFreshDatabase(servers.postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal: servers.temporal });
    await wereld.startWorker();
  }, 60_000);
  afterAll(() => wereld.sluit());

  it('refuses nothing that the log makes possible', async () => {
    const zaakId = await begin(wereld);
    expect(await schrijfBuitenom(zaakId)).toMatchObject({ soort: 'vastgelegd', volgnummer: 2 });
    const antwoord = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, HERROEP_2, { als: 'teamleider' });
    expect([antwoord.status, antwoord.json()['volgnummer']]).toEqual([200, 3]);
  }, 60_000);

  it('still refuses what the log does not make possible', async () => {
    const zaakId = await begin(wereld);
    const antwoord = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, HERROEP_2, { als: 'teamleider' });
    expect([antwoord.status, codeVan(antwoord)]).toEqual([409, 'CORRECTIE.ONBEKEND_VOLGNUMMER']);
  }, 60_000);

  /** What a worker leaves behind that dies after the write: an entry that the workflow never heard of. */
  async function schrijfBuitenom(zaakId: string) {
    const zaak = await wereld.app.get(Zaken).vind(zaakId, ALLE_ORGANISATIES);
    const route = ROUTES.find(({ id }) => id === zaak?.route);
    if (!zaak || !route) throw new Error('the zaak did not begin');
    const { traject: trajectId, jeugdige: jeugdigeId, organisatie, gemeente, referentie, toestand } = zaak;
    const dossier = { jeugdigeId, organisatie, gemeente, referentie };
    const nu = Tijdstip.parse(new Date().toISOString());
    const run = new Zaakrun(route, { zaakId, trajectId, route: route.id, dossier, toestand, bewijzen: [] }, nu);
    const door = { id: 'jeugdprofessional', rollen: ['jeugdprofessional' as const], organisatie };
    const verzoek = { gebeurtenissen: [VEILIG], door, kenmerk: 'buitenom', verzoekHash: 'x' };
    const uitkomst = run.beoordeel(verzoek, nu);
    if (!uitkomst.ok) throw new Error(uitkomst.code);
    return wereld.vastlegging.legVast(run.opdracht(uitkomst, run.maakBewijs(verzoek, uitkomst)));
  }
});
