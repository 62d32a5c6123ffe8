import { Datum } from '../../../libs/contracts/tijd.ts';
import { overdrachtVoorbeelden, VEILIGHEIDSVOORBEELDEN } from '../../gedeeld/testing/voorbeelden.ts';
import { OVERDRACHTSROUTES } from '../huisarts-verwijzing.codes.ts';
import type { VerwijzingFeiten, VerwijzingType } from '../huisarts-verwijzing.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);
const PRAKTIJK = '01012345';
const AANBIEDER = '94940001';

const HULPVRAAG = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  verwijzer: '02',
  praktijk: PRAKTIJK,
  praktijksoort: 'metPohJeugd',
  stadium: 'consult',
  leeftijd: 'onder12',
  wordt12Op: dag('2028-05-04'),
  wordt16Op: dag('2032-05-04'),
  wordt18Op: dag('2034-05-04'),
} as const satisfies VerwijzingFeiten<'HULPVRAAG_ONTVANGEN'>;

const { praktijksoort: _soort, ...ZONDER_SOORT } = HULPVRAAG;
const { wordt12Op: _twaalf, ...VANAF_12 } = HULPVRAAG;
const { wordt16Op: _zestien, ...VANAF_16 } = VANAF_12;
const { wordt18Op: _achttien, ...VANAF_18 } = VANAF_16;

const VERZOEK = {
  aanbieder: AANBIEDER,
  referentie: 'REF-001',
  verzoekDagtekening: dag('2026-12-01'),
  verwijzer: '02',
  zorgverlenerCode: PRAKTIJK,
  productcategorie: '54',
} as const satisfies VerwijzingFeiten<'VERZOEK_OM_TOEWIJZING_ONTVANGEN'>;

const AFGEWEZEN = { referentie: 'REF-001', verzoekAntwoord: '1' } as const;
const TOEWIJZING = {
  toewijzingNummer: 100001,
  referentie: 'REF-001',
  productcategorie: '54',
  toegewezenOp: dag('2026-12-01'),
  ingangsdatum: dag('2026-12-01'),
} as const satisfies VerwijzingFeiten<'TOEWIJZING_VERZONDEN'>;
const BEOORDELING = { uitkomst: 'hulpNodig', familiegroepsplan: 'gezinZietAf' } as const;

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in VerwijzingType]: readonly VerwijzingFeiten<Type>[] } = {
  HULPVRAAG_ONTVANGEN: [
    HULPVRAAG,
    { ...HULPVRAAG, praktijksoort: 'zonderPohJeugd' },
    { ...ZONDER_SOORT, verwijzer: '03', stadium: 'verwezen', verwezenOp: dag('2026-11-20') },
    { ...VANAF_12, leeftijd: 'van12tot16', praktijksoort: 'controle' },
    { ...VANAF_16, leeftijd: 'vanaf16' },
    { ...VANAF_18, leeftijd: 'vanaf18' },
  ],
  NOTITIE_TOEGEVOEGD: [{ soort: 'observatie' }],
  CONTACT_GELEGD: [{ met: 'huisarts', wijze: 'telefoon', bereikt: true }],
  WOONPLAATS_GEWIJZIGD: [{ nieuweGemeente: 'GM0505', grond: 'verhuizing' }],
  HULPVRAAG_INGETROKKEN: [{ door: 'ouders', reden: 'opgelost' }],
  NAZORG_AFGEROND: [{ uitkomst: 'goed' }, { uitkomst: 'pastNiet' }, { uitkomst: 'nieuweVraag' }],
  VERVOLG_NA_18_BEOORDEELD: [{ uitkomst: 'jeugdhulpLooptDoor' }, { uitkomst: 'naarAnderRecht' }],
  JEUGDIGE_OVERLEDEN: [{ bron: 'brp' }],
  ZAAK_GESLOTEN: [{ resultaat: 'hulpBegonnen' }],

  POH_JEUGD_INGESCHAKELD: [{ vraag: 'korteBehandeling' }],
  POH_JEUGD_AFGEROND: [
    { uitkomst: 'geholpen', gesprekken: 5 },
    { uitkomst: 'meerNodig', gesprekken: 3 },
  ],
  CJG_OVERLEG_GEVRAAGD: [{ toestemmingGezin: 'ja' }],
  CJG_OVERLEG_GEVOERD: [{ advies: 'verwijzen' }],
  GEEN_VERWIJZING_NODIG: [{ uitkomst: 'vrijToegankelijk' }],
  VERWIJZING_GEMAAKT: [{ verwijzer: '02', zorgverlenerCode: PRAKTIJK, productcategorie: '54' }],

  AANMELDING_BIJ_AANBIEDER: [{ aanbieder: AANBIEDER }, { aanbieder: AANBIEDER, wachttijdWeken: 30 }],
  AANMELDING_GEWEIGERD: [{ reden: 'geenPlek' }],
  INTAKE_GEHOUDEN: [{ jeugdigeGesproken: true }],
  BEOORDELING_AFGEROND: [
    BEOORDELING,
    { ...BEOORDELING, uitkomst: 'andereHulpNodig' },
    { ...BEOORDELING, uitkomst: 'geenHulpNodig' },
  ],
  ANDERE_AANBIEDER_GEKOZEN: [{ aanbieder: '94940002', initiatief: 'gezin' }],
  UITSTEL_AFGESPROKEN: [
    { reden: 'vakantie', tot: dag('2030-01-01') },
    { reden: 'ziekte', tot: dag('2026-01-01') },
  ],
  ALTERNATIEF_GEZOCHT: [
    { uitkomst: 'gevonden', aanbiederDeedMee: true, gezinDeedMee: true },
    { uitkomst: 'gezinWachtLiever', aanbiederDeedMee: true, gezinDeedMee: true },
  ],
  OVERBRUGGINGSZORG_BESPROKEN: [
    { uitkomst: 'aanvaard', vorm: 'pohJeugd' },
    { uitkomst: 'afgewezen' },
    { uitkomst: 'nietBeschikbaar' },
  ],
  REGIO_GEANTWOORD: [{ uitkomst: 'plekElders' }, { uitkomst: 'geenOplossing' }],

  VERZOEK_OM_TOEWIJZING_ONTVANGEN: [VERZOEK, { ...VERZOEK, referentie: 'REF-002' }],
  ANTWOORD_VERZONDEN: [
    { referentie: 'REF-001', verzoekAntwoord: '2' },
    { ...AFGEWEZEN, reden: '4' },
    { ...AFGEWEZEN, reden: '3' },
    { ...AFGEWEZEN, reden: '8', verantwoordelijkeGemeente: 'GM0505' },
    { ...AFGEWEZEN, reden: '7', referentie: 'REF-009' },
  ],
  TOEWIJZING_VERZONDEN: [TOEWIJZING, { ...TOEWIJZING, referentie: 'REF-002' }],
  RETOUR_ONTVANGEN: [
    { bericht: 'JW302', uitkomst: 'goed', retourcode: '0200' },
    { bericht: 'JW302', uitkomst: 'afgekeurd', retourcode: '9019' },
    { bericht: 'JW320', uitkomst: 'goed', retourcode: '0200' },
  ],
  BERICHT_OPNIEUW_VERZONDEN: [{ dagtekening: dag('2026-12-02') }],
  RETOUR_VERZONDEN: [{ bericht: 'JW316', retourcode: '0200' }],
  HULP_BEGONNEN: [{ begindatum: dag('2026-11-30') }, { begindatum: dag('2040-01-01') }],
  ZORG_GESTART: [{ begindatum: dag('2026-11-30') }],

  CJG_OVERNAME_BESPROKEN: [
    { initiatief: 'gezin', ouders: 'ja', jeugdige: 'ja' },
    { initiatief: 'gemeente', ouders: 'nee', jeugdige: 'nietGevraagd' },
    { initiatief: 'verwijzer', ouders: 'ja', jeugdige: 'nietGevraagd' },
  ],
  BESLUIT_GEVRAAGD: [{ door: 'ouders' }],
  EXPERTTEAM_GAF_ADVIES: [{ advies: 'inkopen' }, { advies: 'alternatiefInRegio' }, { advies: 'geenVan' }],
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
  ...VEILIGHEIDSVOORBEELDEN,
};
