import type { Begrip } from './begrip.ts';

/** Terms of the protective chain: table, Raad, court and GI. */
export const BESCHERMINGSBEGRIPPEN = {
  bescherming: {
    betekenis: 'protection of a child that is not safe, by table, Raad, court and GI',
    bron: 'BW 1:255; Jeugdwet 3.1',
    vormen: ['beschermingsregio', 'beschermingstaken', 'beschermingstermijnen'],
  },
  alarm: {
    betekenis: 'a child that did not become safe in time; somebody must take it up',
    bron: 'Wissel, 12 weeks (domain reference 4.5)',
    vormen: ['veiligheidsverbetering', 'verbetering'],
  },
  jeugdbeschermingstafel: {
    betekenis: 'municipal table of parents, child, melder and Raad: voluntary help, drang or an onderzoek',
    bron: 'practice (JBT Delft, Den Haag)',
    vormen: [
      'tafel',
      'tafeldag',
      'tafelmelders',
      'tafelstukken',
      'tafelverslag',
      'tafelgebeurtenissen',
      'tafeltermijnen',
      'tafeltaken',
      'tafeloverdrachten',
    ],
  },
  vrijwillig: {
    betekenis: 'help that the family accepts, without consequence',
    bron: 'practice',
    nietVerwarrenMet: 'drang',
  },
  drang: {
    betekenis: 'agreements whose breach leads to the Raad; six months at most',
    bron: 'practice (jeugdbeschermingstafel.nl)',
    nietVerwarrenMet: 'dwang: a measure of the court',
    vormen: ['drangkader'],
  },
  screening: {
    betekenis: 'first look of the chair: table, no table, or straight to the Raad',
    bron: 'practice (Rivierenland)',
    vormen: ['gescreend', 'screenen'],
  },
  vto: {
    betekenis: 'verzoek tot onderzoek to the Raad, by college, provider, GI or Veilig Thuis',
    bron: 'Jeugdwet 3.1 lid 1',
    nietVerwarrenMet: 'verzoek om toewijzing (VOT)',
    vormen: ['verzoekers', 'verzoeksoorten'],
  },
  vervolgverzoek: {
    betekenis: 'another request to table or Raad about the same child while a zaak runs: it is linked and can raise it',
    bron: 'practice',
    nietVerwarrenMet: 'vervolgmelding: at Veilig Thuis or the crisis team',
    vormen: ['vervolgvoorbeelden'],
  },
  raad: {
    betekenis: 'Raad voor de Kinderbescherming: investigates and petitions the court',
    bron: 'Jeugdwet 3.1',
    vormen: ['raadsonderzoek', 'spoedonderzoek', 'raadoverdrachten', 'raadtermijnen'],
  },
  rechter: {
    betekenis: 'kinderrechter: the only one who can impose a measure',
    bron: 'BW 1:255',
    vormen: ['zitting', 'spoedverzoek'],
  },
  beschikking: {
    betekenis: 'decision of the court on a petition',
    bron: 'BW 1:255; Rv 800',
    nietVerwarrenMet: 'besluit of the college, which is called a beschikking too',
    vormen: ['spoedbeschikking', 'beslissing'],
  },
  belanghebbenden: {
    betekenis: 'those whom the court must hear',
    bron: 'Rv 798, 800 lid 3',
    vormen: ['horen', 'gehoord'],
  },
  maatregel: {
    betekenis: 'measure of child protection: OTS, provisional OTS, guardianship',
    bron: 'BW 1:255, 1:257, 1:266',
    vormen: ['maatregelen', 'maatregelsoort', 'voorlopig', 'voorlopige'],
  },
  machtiging: {
    betekenis: 'leave of the court to let a child live elsewhere or in closed care; lapses when unused',
    bron: 'BW 1:265b-265c; Jeugdwet 6.1.2',
    vormen: ['machtigingsoorten', 'ongebruikt'],
  },
  instelling: {
    betekenis: 'gecertificeerde instelling (GI): carries out measures; gives no jeugdhulp itself',
    bron: 'Jeugdwet 3.2',
    nietVerwarrenMet: 'aanbieder',
    vormen: ['gi', 'instellingoverdrachten', 'instellingtermijnen'],
  },
  uithuisplaatsing: {
    betekenis: 'letting a child live elsewhere on leave of the court',
    bron: 'BW 1:265b',
    vormen: ['thuisgeplaatst', 'verblijf'],
  },
  jeugdbeschermer: {
    betekenis: 'professional of a GI whom the family knows as its own',
    bron: 'Jeugdwet 3.2; practice',
    nietVerwarrenMet: 'jeugdprofessional of the gemeente',
  },
  jeugdhulp: { betekenis: 'help for youth; gesloten: in closed care', bron: 'Jeugdwet 1.1, 6.1.1' },
  instemming: { betekenis: 'consent to closed care', bron: 'Jeugdwet 6.1.2-6.1.12', nietVerwarrenMet: 'toestemming' },
  opname: { betekenis: 'entry into closed care', bron: 'Jeugdwet 6.1.6, 6.2.9', vormen: ['opgenomen'] },
  voorwaarden: { betekenis: 'conditions under which closed care stays away', bron: 'Jeugdwet 6.1.6' },
  lokaalteam: {
    betekenis: 'team of the gemeente that helps a family freely and has sight on safety by default',
    bron: 'practice',
    vormen: ['lokaal', 'team', 'lokaalteamoverdrachten', 'lokaalteamtermijnen'],
  },
} as const satisfies Record<string, Begrip>;
