import type { RouteTermijn } from '../../../libs/engine/route.ts';
import { CRISIS_TER_PLAATSE, VEILIGHEIDSCHECK, type TermijnDefinitie } from '../../../libs/termijnen/index.ts';
import { bind, eenKeer, VEILIGHEID, VEILIGHEID_UREN } from '../bindingen.ts';
import { aanname, regionaal } from '../definities.ts';

const DEFINITIES = {
  meldcode: aanname('meldcode', 'doorlopen van de meldcode', 5, 'werkdagen'),
  zichtOpVeiligheid: aanname(
    'zicht-op-veiligheid',
    'contact over de veiligheid zolang niemand anders het zicht heeft',
    24,
    'uren',
  ),
  zichtHerhalen: aanname('zicht-herhalen', 'volgend contact over de veiligheid', 5, 'werkdagen'),
  veiligheidsresultaat: aanname('veiligheidsresultaat', 'zichtbare verbetering van de veiligheid', 12, 'weken'),
  terugkoppelingVeiligThuis: aanname('terugkoppeling-veilig-thuis', 'terugkoppeling van Veilig Thuis', 10, 'weken'),
  crisisAfronding: regionaal(
    'crisis-afronding',
    'betrokkenheid van het crisisteam',
    { aantal: 10, eenheid: 'werkdagen' },
    'Hart van Brabant: hoogstens 10 werkdagen',
  ),
  overdrachtVeiligThuis: regionaal(
    'overdracht-veilig-thuis',
    'antwoord van Veilig Thuis op de melding',
    { aantal: 5, eenheid: 'werkdagen' },
    'veiligheidsbeoordeling in 5 werkdagen (RTV Utrecht); elders 5 dagen',
  ),
} as const satisfies Record<string, TermijnDefinitie>;

/** Clocks of `veiligheidsregio`. None of them can stand still. */
export const VEILIGHEIDSTERMIJNEN = {
  veiligheidscheck: bind(
    VEILIGHEIDSCHECK,
    'jeugdprofessional',
    'De veiligheid van het kind is niet op tijd beoordeeld: doe het nu.',
    VEILIGHEID_UREN,
  ),
  meldcode: bind(
    DEFINITIES.meldcode,
    'jeugdprofessional',
    'De meldcode staat te lang stil: zet vandaag de volgende stap.',
    VEILIGHEID,
  ),
  zichtOpVeiligheid: bind(
    DEFINITIES.zichtOpVeiligheid,
    'jeugdprofessional',
    'Niemand heeft zicht op de veiligheid: zoek nu contact.',
    VEILIGHEID_UREN,
  ),
  zichtHerhalen: bind(
    DEFINITIES.zichtHerhalen,
    'jeugdprofessional',
    'Tijd voor het volgende contact over de veiligheid.',
    eenKeer({ ...VEILIGHEID, waarschuwingen: [0.75] }),
  ),
  veiligheidsresultaat: bind(
    DEFINITIES.veiligheidsresultaat,
    'jeugdprofessional',
    'De veiligheid verbetert niet zichtbaar: weeg opnieuw of melden nodig is.',
    VEILIGHEID,
  ),
  terugkoppelingVeiligThuis: bind(
    DEFINITIES.terugkoppelingVeiligThuis,
    'jeugdprofessional',
    'Vraag Veilig Thuis hoe het staat.',
  ),
  crisisAfronding: bind(
    DEFINITIES.crisisAfronding,
    'jeugdprofessional',
    'Vraag het crisisteam hoe het gezin wordt achtergelaten.',
    VEILIGHEID,
  ),

  overdrachtCrisis: bind(
    CRISIS_TER_PLAATSE,
    'jeugdprofessional',
    'Het crisisteam heeft niet aanvaard: bel zelf, bij levensgevaar 112.',
    VEILIGHEID_UREN,
  ),
  overdrachtVeiligThuis: bind(
    DEFINITIES.overdrachtVeiligThuis,
    'jeugdprofessional',
    'Veilig Thuis heeft niet aanvaard: bel, en houd zelf zicht.',
    VEILIGHEID,
  ),
} as const satisfies Record<string, RouteTermijn>;
