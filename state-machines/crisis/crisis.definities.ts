import { CRISIS_TER_PLAATSE, type TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { CRISISTEAM_BETROKKEN } from '../gedeeld/crisis-definities.ts';
import { aanname, norm, overdracht, plichtZonderGetal, regionaal } from '../gedeeld/definities.ts';

const VIER_UUR = { aantal: 4, eenheid: 'uren' } as const;
const EEN_WERKDAG = { aantal: 1, eenheid: 'werkdagen' } as const;

/**
 * The terms of this route: regional norms, and ours where none was found. Hours are elapsed hours, over nights, holidays and summer
 * time. None has a ground to suspend or lengthen it.
 */
export const CRISIS_DEFINITIES = {
  crisistriage: plichtZonderGetal('jw-2.6-spoed', 'eerste beoordeling van een crisis', '2.6 lid 1 onder b', 1, 'uren'),
  crisisTerPlaatse: CRISIS_TER_PLAATSE,
  spoedTerPlaatse: aanname('spoed-ter-plaatse', 'contact bij een spoedeisende hulpvraag', 24, 'uren'),
  geenCrisisOverdragen: regionaal(
    'geen-crisis-overdragen',
    'overdracht als het geen crisis is',
    EEN_WERKDAG,
    'buiten kantoortijd draagt het crisisteam over op de volgende werkdag (Zuid-Holland-Zuid)',
  ),
  vervolghulp: regionaal(
    'crisis-vervolghulp',
    'vervolghulp na het eerste bezoek',
    { aantal: 24, eenheid: 'uren' },
    'Zuidoost-Brabant: binnen 24 uur',
  ),
  inzetKiezen: aanname('inzet-kiezen', 'keuze van een andere inzet', 24, 'uren'),
  crisisinzet: CRISISTEAM_BETROKKEN,
  uitstroomplan: regionaal(
    'crisis-uitstroomplan',
    'uitstroomplan na een crisis',
    { aantal: 2, eenheid: 'weken' },
    'Hart van Brabant: binnen 2 weken',
  ),
  ambulantBegin: regionaal(
    'crisis-ambulant',
    'begin van ambulante crisishulp in het gezin',
    { aantal: 48, eenheid: 'uren' },
    'Richtlijn crisisplaatsing: binnen 48 uur; Hart van Brabant: 8 uur op werkdagen',
  ),
  plaatsingBegin: aanname('crisisplaatsing-begin', 'plek voor een crisisplaatsing', 4, 'uren'),
  crisisplaatsing: regionaal(
    'crisisplaatsing',
    'duur van een crisisplaatsing',
    { aantal: 28, eenheid: 'dagen' },
    'crisisopvang duurt officieel hoogstens 28 dagen (Almere)',
  ),
  opnameVolgen: aanname('opname-volgen', 'contact over een opname', 5, 'werkdagen'),
  crisismaatregel: {
    ...norm(
      'wvggz-crisismaatregel',
      'crisismaatregel',
      { aantal: 3, eenheid: 'dagen' },
      {
        wet: 'Wvggz',
        artikel: '7:1-7:9',
        vindplaats:
          'uit kennis; de verlenging tot na een weekend of feestdag is niet meegeteld, zodat de klok eerder waarschuwt',
      },
      'wet',
    ),
    familie: 'wettelijk',
  },
  raadSpoed: aanname('raad-spoed', 'spoed bij de Raad: dezelfde dag', 24, 'uren'),
  identiteitInhalen: plichtZonderGetal('jw-7.2.6', 'alsnog vaststellen van de identiteit', '7.2.6', 5, 'werkdagen'),
  toestemmingInhalen: plichtZonderGetal('jw-7.3.16', 'alsnog vragen van toestemming', '7.3.16', 5, 'werkdagen'),
  weigeringWegen: aanname('weigering-wegen', 'wegen wat een weigering betekent', 24, 'uren'),
  overdrachtLokaalTeam: overdracht('crisis-lokaal-team', 'antwoord van het lokale team', EEN_WERKDAG),
  overdrachtLopendeHulp: overdracht('crisis-lopende-hulp', 'antwoord van de hulp die al loopt', EEN_WERKDAG),
  overdrachtVeiligThuis: overdracht('crisis-veilig-thuis', 'antwoord van Veilig Thuis', EEN_WERKDAG),
  instellingVolgen: aanname(
    'instelling-volgen',
    'antwoord van de gecertificeerde instelling na een VOTS',
    1,
    'werkdagen',
  ),
  overdrachtRaad: overdracht('raad-spoed', 'antwoord van de Raad bij spoed', VIER_UUR),
  zaakAfronden: aanname('zaak-afronden', 'afronden van de zaak', 5, 'werkdagen'),
} as const satisfies Record<string, TermijnDefinitie>;
