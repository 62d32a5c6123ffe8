import type { TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { CRISISTEAM_BETROKKEN } from '../gedeeld/crisis-definities.ts';
import { aanname, norm, overdracht } from '../gedeeld/definities.ts';

const VIJF_WERKDAGEN = { aantal: 5, eenheid: 'werkdagen' } as const;

/**
 * The terms of this route. `veiligheidsbeoordeling` (V2) and `onderzoek` (V3) are its legal clocks: no ground to suspend or lengthen
 * them exists. Sources disagree on V2: 5 werkdagen in practice, "5 dagen" in writings on the Uitvoeringsbesluit; a region sets its own.
 */
export const VEILIG_THUIS_DEFINITIES = {
  adviesGeven: aanname('advies-geven', 'advies van Veilig Thuis', 1, 'werkdagen'),
  acuutcheck: aanname('acuutcheck', 'eerste blik op acuut gevaar', 2, 'uren'),
  veiligheidsbeoordeling: {
    ...norm(
      'vt-veiligheidsbeoordeling',
      'veiligheidsbeoordeling na een melding',
      VIJF_WERKDAGEN,
      {
        wet: 'Uitvoeringsbesluit Wmo 2015',
        artikel: '4.1.7',
        vindplaats:
          '5 werkdagen in de praktijk (RTV Utrecht); 5 dagen elders (NOS, Bescherming in beweging): in te stellen',
      },
      'regionaal',
    ),
    familie: 'wettelijk',
  },
  onderzoek: {
    ...norm(
      'vt-onderzoek',
      'onderzoek van Veilig Thuis',
      { aantal: 10, eenheid: 'weken' },
      {
        wet: 'Uitvoeringsbesluit Wmo 2015',
        artikel: 'onderzoek Veilig Thuis',
        vindplaats: 'tien weken (NOS); dat zij begint na de veiligheidsbeoordeling is een aanname',
      },
      'regionaal',
    ),
    familie: 'wettelijk',
  },
  voorwaardenEnVervolg: aanname('voorwaarden-en-vervolg', 'voorwaarden en vervolg', 10, 'weken'),
  vervolgKiezen: aanname('vervolg-kiezen', 'keuze van het vervolg', 5, 'werkdagen'),
  radarRaadplegen: aanname('radar-raadplegen', 'nagaan van eerdere signalen', 24, 'uren'),
  signalenWegen: aanname('signalen-wegen', 'wegen van eerdere signalen', 2, 'werkdagen'),
  terugkoppelingOntvangst: aanname(
    'terugkoppeling-ontvangst',
    'terugkoppeling aan de melder over de ontvangst',
    5,
    'werkdagen',
  ),
  terugkoppelingEinde: aanname('terugkoppeling-einde', 'terugkoppeling aan de melder aan het einde', 5, 'werkdagen'),
  monitoringEerste: aanname('monitoring-eerste', 'eerste vraag na de overdracht hoe het gaat', 3, 'maanden'),
  monitoringTweede: aanname('monitoring-tweede', 'tweede vraag na de overdracht hoe het gaat', 12, 'maanden'),
  monitoringDerde: aanname('monitoring-derde', 'derde vraag na de overdracht hoe het gaat', 18, 'maanden'),
  overdrachtLokaalTeam: overdracht('lokaal-team', 'antwoord van het lokale team', VIJF_WERKDAGEN),
  overdrachtLopendeHulp: overdracht('lopende-hulp', 'antwoord van de hulp die al loopt', VIJF_WERKDAGEN),
  overdrachtTafel: overdracht('jeugdbeschermingstafel', 'antwoord van de jeugdbeschermingstafel', {
    aantal: 2,
    eenheid: 'werkdagen',
  }),
  overdrachtRaad: overdracht('raadsonderzoek', 'antwoord van de Raad voor de Kinderbescherming', VIJF_WERKDAGEN),
  zaakAfronden: aanname('zaak-afronden', 'afronden van de zaak', 5, 'werkdagen'),
  tafelVolgen: aanname('tafel-volgen', 'navragen bij de jeugdbeschermingstafel', 10, 'werkdagen'),
  raadVolgen: aanname('raad-volgen', 'navragen bij de Raad voor de Kinderbescherming', 12, 'weken'),
  crisisAfronding: CRISISTEAM_BETROKKEN,
} as const satisfies Record<string, TermijnDefinitie>;
