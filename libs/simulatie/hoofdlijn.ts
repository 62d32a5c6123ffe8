import type { Aanname, Aannames } from './aannames.ts';
import type { Gezin } from './gezin.ts';
import { meld, TOESTEMMING, type Melding } from './stappen.ts';
import type { Toeval } from './toeval.ts';

export type Stapnaam =
  | 'intrekking'
  | 'plek'
  | 'eersteContact'
  | 'vraagverheldering'
  | 'advies'
  | 'onderzoek'
  | 'plan'
  | 'besluit'
  | 'bekendmaking'
  | 'overdracht'
  | 'nazorg'
  | 'sluiten';

/** One piece of work for one client: not before `wacht` days after the one before it, and then for `uren` hours. */
export interface Werkstap {
  readonly naam: Stapnaam;
  readonly wacht: number;
  readonly uren: number;
  readonly wie: 'intakeplek' | 'team' | 'besluitteam' | 'anderen';
  /** Asks consent again when a birthday took it away in the meantime. */
  readonly vraagtToestemming?: true;
  readonly meldingen: readonly Melding[];
}

const FAMILIEGROEPSPLAN = meld('FAMILIEGROEPSPLAN_ONTVANGEN', { bruikbaar: true });
const EIGEN_PLAN = meld('FAMILIEGROEPSPLAN_BESPROKEN', { uitkomst: 'gezinMaaktPlan' });
const GEEN_EIGEN_PLAN = meld('FAMILIEGROEPSPLAN_BESPROKEN', { uitkomst: 'geenPlan', reden: 'gezinZietAf' });
const geenAanvraag = (reden: string): Melding => meld('GEEN_AANVRAAG_GEWENST', { reden, uitgelegd: true });

/** The main line of one client after its triage, with durations drawn now. */
export function hoofdlijn(gezin: Gezin, aannames: Aannames): Werkstap[] {
  const { toeval } = gezin;
  const stap = (
    naam: Stapnaam,
    wacht: Aanname,
    uren: Aanname | null,
    wie: Werkstap['wie'],
    ...meldingen: Melding[]
  ): Werkstap => ({ naam, wacht: trek(wacht, toeval), uren: uren ? trek(uren, toeval, false) : 0, wie, meldingen });
  const a = aannames;
  const sluiten = (wacht: Aanname, resultaat: string): Werkstap =>
    stap('sluiten', wacht, a.sluiten, 'team', meld('ZAAK_GESLOTEN', { resultaat }));
  if (gezin.pad === 'ingetrokken') {
    const intrekking = meld('AANVRAAG_INGETROKKEN', { door: 'ouders', reden: 'opgelost' });
    return [
      stap('intrekking', a.totIntrekking, null, 'anderen', intrekking),
      { ...sluiten(GEEN, 'ingetrokken'), wacht: 0 },
    ];
  }
  const metPlan = gezin.pad === 'toegekend' || gezin.pad === 'afgewezen';
  const contact = [
    stap('plek', GEEN, a.eersteContact, 'intakeplek'),
    stap(
      'eersteContact',
      a.totEersteContact,
      null,
      'anderen',
      meld('EERSTE_CONTACT_GELEGD', { wijze: 'huisbezoek', jeugdigeGesproken: true }),
      TOESTEMMING,
      metPlan ? GEEN_EIGEN_PLAN : EIGEN_PLAN,
    ),
  ];
  const verhelderd = (uitkomst: string): Werkstap => ({
    ...stap(
      'vraagverheldering',
      a.totVraagverheldering,
      a.vraagverheldering,
      'team',
      meld('VRAAG_VERHELDERD', { uitkomst }),
    ),
    vraagtToestemming: true,
  });
  const onderzocht = (uitkomst: string, anderRecht = 'geen', ...meer: Melding[]): Werkstap => {
    const oordeel = { uitkomst, anderRecht, schooloverleg: 'gevoerd', pgbGewenst: false, registratie: 'skj' };
    return stap('onderzoek', a.totOnderzoek, a.onderzoek, 'team', meld('ONDERZOEK_AFGEROND', oordeel), ...meer);
  };
  const advies = stap(
    'advies',
    a.totAdvies,
    a.advies,
    'team',
    meld('ADVIES_AFGEROND', { resultaat: 'voldoende' }),
    FAMILIEGROEPSPLAN,
    geenAanvraag('geholpen'),
  );
  const nazorg = stap('nazorg', a.totNazorg, a.nazorg, 'team', meld('NAZORG_AFGEROND', { uitkomst: 'goed' }));
  const naAdvies = [advies, nazorg, sluiten(a.looptijdAdvies, 'eigenKracht')];
  switch (gezin.pad) {
    case 'advies':
      return [...contact, verhelderd('adviesVolstaat'), ...naAdvies];
    case 'vrijToegankelijk':
      return [...contact, verhelderd('onderzoekNodig'), onderzocht('vrijToegankelijk'), ...naAdvies];
    case 'anderRecht': {
      const overdracht = { naarRoute: 'ander-recht', ontvanger: 'zorgkantoor', zichtOpVeiligheid: false };
      const aanvaard = [meld('OVERDRACHT_AANVAARD', overdracht), FAMILIEGROEPSPLAN, geenAanvraag('anderRecht')];
      return [
        ...contact,
        verhelderd('onderzoekNodig'),
        onderzocht('anderRecht', 'wlz'),
        stap('overdracht', a.totAnderRecht, null, 'anderen', ...aanvaard),
        nazorg,
        sluiten(a.looptijdAdvies, 'anderRecht'),
      ];
    }
    case 'toegekend':
    case 'afgewezen':
      return [
        ...contact,
        verhelderd('onderzoekNodig'),
        onderzocht('individueleVoorziening'),
        ...naarBesluit(gezin, a, stap),
        nazorg,
        gezin.pad === 'toegekend' ? sluiten(a.looptijdHulp, 'hulpGestart') : sluiten(a.looptijdAdvies, 'afgewezen'),
      ];
  }
}

type MaakStap = (
  naam: Stapnaam,
  wacht: Aanname,
  uren: Aanname | null,
  wie: Werkstap['wie'],
  ...meldingen: Melding[]
) => Werkstap;

function naarBesluit({ soort, pad }: Gezin, a: Aannames, stap: MaakStap): Werkstap[] {
  const plan = meld('PLAN_VASTGESTELD', { grondslag: 'hulpverleningsplan', pgbToetsNodig: false });
  const aanvraag = soort === 'melding' ? [meld('AANVRAAG_INGEDIEND', { vorm: 'ondertekendVerslag' })] : [];
  const besluit =
    pad === 'afgewezen'
      ? { besluit: 'afwijzing', grond: 'eigenKracht' }
      : { besluit: 'toekenning', leveringsvorm: 'natura', ingangsdatum: '2029-01-01' };
  const toeleiding = meld('OVERDRACHT_AANVAARD', {
    naarRoute: 'toeleiding',
    ontvanger: 'aanbieder',
    zichtOpVeiligheid: false,
  });
  return [
    { ...stap('plan', a.totPlan, a.plan, 'team', plan, ...aanvraag), vraagtToestemming: true },
    stap('besluit', a.totBesluit, a.besluit, 'besluitteam', meld('BESLUIT_GENOMEN', besluit)),
    stap('bekendmaking', a.totBekendmaking, null, 'anderen', meld('BESLUIT_BEKENDGEMAAKT', { wijze: 'post' })),
    ...(pad === 'toegekend' ? [stap('overdracht', a.totToeleiding, null, 'anderen', toeleiding)] : []),
  ];
}

const GEEN: Aanname = { wat: 'geen', waarde: 1, eenheid: 'dagen', aanname: 'De dag na de triage op zijn vroegst.' };

function trek({ waarde }: Aanname, toeval: Toeval, heel = true): number {
  const getrokken = typeof waarde === 'number' ? waarde : toeval.scheef(waarde);
  return heel ? Math.max(1, Math.round(getrokken)) : getrokken;
}
