import { PADEN as CJG } from '../../state-machines/cjg-intake/testing/paden.ts';
import { PADEN as CRISIS } from '../../state-machines/crisis/testing/paden.ts';
import { verstrijktOp } from '../../state-machines/gedeeld/testing/loop.ts';
import { PADEN as GI } from '../../state-machines/gi-uitvoering/testing/paden.ts';
import { PADEN as RAAD } from '../../state-machines/raadsonderzoek/testing/paden.ts';
import { dagVan, Keten, KIND, later, metBeschikking, om, schakel } from './keten.ts';

const JP = 'jeugdprofessional';
const ZONDAG = dagVan('2027-03-28'); // Easter Sunday, on which summer time begins

const crisisteam = schakel('crisis', 'cit', [
  om('2027-03-28T01:30+01:00', 'intake', 'CRISIS_GEMELD', {
    gemeente: 'GM0642',
    jeugdigeId: KIND,
    melder: 'politie',
    identiteit: 'laterVaststellen',
    leeftijd: 'onder12',
  }),
  om('2027-03-28T01:45+01:00', JP, 'VEILIGHEIDSKLASSE_BEPAALD', {
    klasse: 'acuut',
    instrument: 'professioneelOordeel',
  }),
  om('2027-03-28T04:20+02:00', JP, 'TER_PLAATSE_GEKOMEN', { kindGezien: true, met: 'politie' }),
  om('2027-03-28T04:50+02:00', JP, 'TOESTEMMING_VASTGELEGD', { ouders: 'nee', jeugdige: 'nietGevraagd' }),
  om('2027-03-28T05:00+02:00', JP, 'INZET_GEKOZEN', { inzet: 'raadSpoed' }),
  om('2027-03-28T08:30+02:00', JP, 'OVERDRACHT_AANVAARD', {
    naarRoute: 'raadsonderzoek',
    ontvanger: 'raad',
    zichtOpVeiligheid: false,
  }),
  om('2027-03-29T16:00+02:00', JP, 'VOTS_UITGESPROKEN', { uithuisplaatsing: true, totEnMet: '2027-06-24' }),
  om('2027-03-30T10:00+02:00', JP, 'INSTELLING_AANVAARD', { ontvanger: 'gi-west' }),
]);

describe('politie in de nacht van de zomertijd -> crisisteam -> VOTS -> instelling', () => {
  const VOTS = { begindatum: '2027-03-29', einddatum: '2027-06-24', beschikkingOp: '2027-03-29' };
  const keten = new Keten([
    crisisteam,
    schakel('raadsonderzoek', 'raad', later(RAAD.spoed, ZONDAG, { 'gi-uitvoering': 'gi-west' })),
    schakel('gi-uitvoering', 'gi-west', metBeschikking(later(GI.votsWordtOts, ZONDAG + 1), VOTS)),
  ]);

  it('laat het zicht bij het crisisteam, ook als de Raad aan zet is, tot de instelling aanvaardt', () => {
    expect(keten.tijdlijn).toEqual([
      [ZONDAG, KIND, 'cit'],
      [ZONDAG + 1, KIND, 'gi-west'],
    ]);
  });

  it('duurt 89 dagen tot de Raad klaar is, over de zomertijd heen in hele dagen geteld', () => {
    expect(keten.doorlooptijd(ZONDAG + 89)).toEqual({
      ...{ keten: 89, zonderZaak: 0, gaten: [] },
      delen: { 'crisis kind': 89, 'raadsonderzoek kind': 89, 'gi-uitvoering kind': 88 },
    });
  });

  it.each([
    {
      // Regional norm: elapsed hours; of that night an hour is missing on the clock
      geval: 'ter plaatse: twee uur na half twee wintertijd is half vijf zomertijd',
      zaak: 'crisis kind',
      termijn: 'crisisTerPlaatse',
      verstrijkt: '2027-03-28T02:30:00.001Z',
    },
    {
      // Aanname: four hours, on Easter Sunday as well
      geval: 'antwoord van de Raad bij spoed: vier uur na vijf uur is negen uur',
      zaak: 'crisis kind',
      termijn: 'overdrachtRaad',
      verstrijkt: '2027-03-28T07:00:00.001Z',
    },
    {
      // Rv art. 800 lid 3
      geval: 'horen: twee weken na de VOTS van Tweede Paasdag 29 maart is maandag 12 april',
      zaak: 'raadsonderzoek kind',
      termijn: 'horen',
      verstrijkt: '2027-04-12T22:00:00.000Z',
    },
    {
      // BW art. 1:257: three months at most; here until and with 24 June
      geval: 'einde van de VOTS: de eerste dag na 24 juni',
      zaak: 'raadsonderzoek kind',
      termijn: 'eindeVoorlopig',
      verstrijkt: '2027-06-24T22:00:00.000Z',
    },
    {
      // Aanname: five werkdagen
      geval: 'eerste contact van de instelling: vijf werkdagen na Tweede Paasdag is maandag 5 april',
      zaak: 'gi-uitvoering kind',
      termijn: 'contactNaBeschikking',
      verstrijkt: '2027-04-05T22:00:00.000Z',
    },
  ])('$geval', ({ zaak, termijn, verstrijkt }) => {
    expect(verstrijktOp(keten.verloop(zaak), termijn)).toBe(verstrijkt);
  });
});

describe('een kind verhuist midden in een crisis', () => {
  const keten = new Keten([
    schakel('crisis', 'cit', later(CRISIS.verhuisdInDeCrisis, 0, { 'lokaal-team': 'cjg-elders' })),
    schakel('cjg-intake', 'cjg-elders', later(CJG.aanvraagTotBesluit, 5)),
  ]);

  it('houdt het crisisteam het zicht, tot het lokale team van de nieuwe gemeente het aanvaardt', () => {
    expect(keten.tijdlijn).toEqual([
      [0, KIND, 'cit'],
      [5, KIND, 'cjg-elders'],
    ]);
  });

  it('geeft de nieuwe gemeente haar eigen termijn voor het antwoord, en geen gat in de keten', () => {
    const { toestand } = keten.verloop('crisis kind');
    expect(toestand.beeindigd).toBe(true);
    expect(keten.doorlooptijd(6).delen).toMatchObject({ 'crisis kind': 6, 'cjg-intake kind': expect.any(Number) });
    expect(keten.doorlooptijd(6).zonderZaak).toBe(0);
  });
});
