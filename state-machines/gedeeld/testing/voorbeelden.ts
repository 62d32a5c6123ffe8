import type { BESCHERMING_GEBEURTENISSEN } from '../bescherming/gebeurtenissen.ts';
import type { Definities, FeitenVan } from '../gebeurtenissen.ts';
import type {
  DOSSIER_GEBEURTENISSEN,
  TOESTEMMING_GEBEURTENISSEN,
  VOLWASSEN_GEBEURTENISSEN,
} from '../gezin/gebeurtenissen.ts';
import type { VEILIGHEID_GEBEURTENISSEN } from '../veiligheid/gebeurtenissen.ts';
import type { TAFELGEBEURTENISSEN } from '../veiligheid/tafel.ts';
import type { WACHTTIJD_GEBEURTENISSEN } from '../wachttijd/gebeurtenissen.ts';

/** Schema-valid facts of every event of a set, in as many variants as a machine can tell apart. */
type Voorbeelden<D extends Definities> = { readonly [Type in keyof D]: readonly FeitenVan<D, Type>[] };

/** What can happen to a jeugdige and in the dossier at any moment. */
export const DOSSIER_VOORBEELDEN: Voorbeelden<typeof DOSSIER_GEBEURTENISSEN> = {
  NOTITIE_TOEGEVOEGD: [{ soort: 'observatie' }],
  CONTACT_GELEGD: [{ met: 'ouders', wijze: 'telefoon', bereikt: true }],
  WOONPLAATS_GEWIJZIGD: [{ nieuweGemeente: 'GM0505', grond: 'verhuizing' }],
  JEUGDIGE_OVERLEDEN: [{ bron: 'brp' }],
};

/** Safety. */
export const VEILIGHEIDSVOORBEELDEN: Voorbeelden<typeof VEILIGHEID_GEBEURTENISSEN> = {
  VEILIGHEID_BEOORDEELD: [
    { uitkomst: 'veilig', instrument: 'lirik' },
    { uitkomst: 'vermoedenKindermishandeling', instrument: 'lirik' },
    { uitkomst: 'acuut', instrument: 'arij' },
    { uitkomst: 'veilig', instrument: 'arij', tweedeBeoordelaar: 'u-018', reden: 'gevaarWeg' },
    {
      uitkomst: 'vermoedenKindermishandeling',
      instrument: 'arij',
      tweedeBeoordelaar: 'u-018',
      reden: 'afsprakenNagekomen',
    },
  ],
  VEILIGHEIDSSIGNAAL_ONTVANGEN: [{ van: 'school' }],
  SIGNALEN_IN_KAART_GEBRACHT: [{ kindcheckGedaan: true }],
  COLLEGIAAL_OVERLEG_GEVOERD: [{ met: 'allebei' }],
  GESPREK_BETROKKENEN_GEVOERD: [{ gesprek: 'gevoerd', kindGesproken: true }],
  WEGING_GEMAAKT: [
    { vermoeden: true, acuutOfStructureel: false },
    { vermoeden: true, acuutOfStructureel: true },
    { vermoeden: false, acuutOfStructureel: false },
  ],
  MELDCODE_BESLUIT_GENOMEN: [
    { hulpMogelijk: true, hulpAanvaard: true },
    { hulpMogelijk: false, hulpAanvaard: false },
    { hulpMogelijk: true, hulpAanvaard: false },
  ],
  MELDING_VEILIG_THUIS_BESLOTEN: [{ reden: 'nietVeiligOmTeWachten' }],
  HULPRESULTAAT_BEOORDEELD: [{ resultaat: 'voldoende' }, { resultaat: 'onvoldoende' }],
  VEILIGHEIDSCONTACT_GEHAD: [{ kindGezien: true }],
  VEILIG_THUIS_TERUGGEKOPPELD: [
    { uitkomst: 'afgesloten' },
    { uitkomst: 'overdrachtLokaal' },
    { uitkomst: 'verzoekRaad' },
    { uitkomst: 'onderzoekLoopt' },
  ],
  CRISIS_AFGEROND: [
    { vervolg: 'veilig' },
    { vervolg: 'vermoedenKindermishandeling' },
    { vervolg: 'opnieuwBeoordelen' },
  ],
};

/** The jeugdbeschermingstafel, as a local team asks it. */
export const TAFELVOORBEELDEN: Voorbeelden<typeof TAFELGEBEURTENISSEN> = {
  TAFEL_GEVRAAGD: [{ reden: 'geenVerbetering' }],
  TAFEL_TERUGGEKOPPELD: [{ uitkomst: 'drang' }, { uitkomst: 'geenTafel' }],
};

/** Safety in the protective chain. */
export const BESCHERMINGSVOORBEELDEN: Voorbeelden<typeof BESCHERMING_GEBEURTENISSEN> = {
  VEILIGHEIDSSIGNAAL_ONTVANGEN: [{ van: 'school' }],
  VEILIGHEID_GEWOGEN: [
    { klasse: 'onveilig', instrument: 'arij', reden: 'gevaarWeg' },
    { klasse: 'veilig', instrument: 'lirik', reden: 'hulpWerkt' },
    { klasse: 'zorgelijk', instrument: 'professioneelOordeel' },
    { klasse: 'zorgelijk', instrument: 'arij', reden: 'afsprakenNagekomen' },
    { klasse: 'acuut', instrument: 'arij' },
  ],
  LICHTERE_WEGING_BEVESTIGD: [{ klasse: 'veilig' }, { klasse: 'onveilig' }, { klasse: 'zorgelijk' }],
  ALARM_OPGEPAKT: [{ vervolg: 'tafel' }, { vervolg: 'spoedRaad' }, { vervolg: 'anderPlan' }],
};

const VERVOLGVERZOEK = { meldingId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b22' } as const;

/** Another request about the same child, by whoever asks on this route: in each class. */
export function vervolgvoorbeelden<const Verzoeker extends string>(verzoeker: Verzoeker) {
  return {
    VERVOLGVERZOEK_ONTVANGEN: (['onveilig', 'veilig', 'zorgelijk', 'acuut'] as const).map((klasse) => ({
      ...VERVOLGVERZOEK,
      verzoeker,
      klasse,
    })),
  };
}

/** Consent. */
export const TOESTEMMINGSVOORBEELDEN: Voorbeelden<typeof TOESTEMMING_GEBEURTENISSEN> = {
  TOESTEMMING_VASTGELEGD: [
    { ouders: 'ja', jeugdige: 'ja' },
    { ouders: 'ja', jeugdige: 'nietGevraagd' },
    { ouders: 'nietGevraagd', jeugdige: 'ja' },
    { ouders: 'nee', jeugdige: 'nee' },
  ],
  TOESTEMMING_INGETROKKEN: [{ door: 'ouders' }],
  HULP_ZONDER_TOESTEMMING_BESLOTEN: [{ grond: 'weloverwogenWens' }, { grond: 'kennelijkErnstigNadeel' }],
  VERVANGENDE_TOESTEMMING_VERLEEND: [{ artikel: 'bw-1-253a' }],
};

/** Turning 18. */
export const VOLWASSEN_VOORBEELDEN: Voorbeelden<typeof VOLWASSEN_GEBEURTENISSEN> = {
  VERVOLG_NA_18_BEOORDEELD: [{ uitkomst: 'jeugdhulpLooptDoor' }, { uitkomst: 'naarAnderRecht' }],
};

/** Waiting. */
export const WACHTTIJDVOORBEELDEN: Voorbeelden<typeof WACHTTIJD_GEBEURTENISSEN> = {
  UITSTEL_GEVRAAGD: [{ door: 'ouders', reden: 'vakantie' }],
  UITSTEL_GEEINDIGD: [{ door: 'ouders' }],
  ALTERNATIEF_GEZOCHT: [
    { uitkomst: 'gevonden', aanbiederDeedMee: true, gezinDeedMee: true },
    { uitkomst: 'geenAlternatief', aanbiederDeedMee: true, gezinDeedMee: true },
  ],
  OVERBRUGGINGSZORG_BESPROKEN: [{ uitkomst: 'aanvaard', vorm: 'lokaalTeam' }, { uitkomst: 'nietBeschikbaar' }],
  REGIO_GEANTWOORD: [{ uitkomst: 'plekElders' }, { uitkomst: 'geenOplossing' }],
};

/** Both answers to a hand-over to each of these routes, and its renewal and withdrawal. */
export function overdrachtVoorbeelden<const Route extends string>(routes: readonly Route[]) {
  return {
    OVERDRACHT_AANVAARD: routes.flatMap((naarRoute) => [
      { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true },
      { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: false },
    ]),
    OVERDRACHT_GEWEIGERD: routes.map((naarRoute) => ({ naarRoute, reden: 'onvolledig' as const })),
    OVERDRACHT_OPNIEUW_AANGEBODEN: routes.map((naarRoute) => ({ naarRoute })),
    OVERDRACHT_INGETROKKEN: routes.map((naarRoute) => ({ naarRoute, reden: 'gezinRegeltZelf' as const })),
  };
}
