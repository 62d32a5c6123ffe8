import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';
import { VEILIGHEIDSTAKEN } from '../gedeeld/veiligheid/taken.ts';
import { WACHTPLICHTTAKEN } from '../gedeeld/wachttijd/taken.ts';

const { uitstelNavragen: _uitstel, ...WACHTPLICHT } = WACHTPLICHTTAKEN;

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const huisartsVerwijzingTaken = {
  consultVolgen: {
    titel: 'Beslis met het gezin hoe het na het consult verdergaat',
    rol: 'jeugdprofessional',
    termijn: 'consultVervolg',
  },
  pohJeugdHelpen: {
    titel: 'Help het gezin kort, als POH Jeugd',
    rol: 'jeugdprofessional',
    termijn: 'pohJeugdBehandeling',
  },
  cjgOverleggen: {
    titel: 'Overleg in de praktijk met de verwijzer',
    rol: 'jeugdprofessional',
    termijn: 'cjgOverleg',
  },
  aanmeldenVolgen: {
    titel: 'Help het gezin een aanbieder te kiezen en zich aan te melden',
    rol: 'jeugdprofessional',
    termijn: 'aanmelden',
  },
  verwijzingVernieuwen: { titel: 'Vraag de verwijzer of de verwijzing nog geldt', rol: 'jeugdprofessional' },
  intakeVolgen: { titel: 'Volg de wachttijd tot de intake', rol: 'jeugdprofessional', termijn: 'aanmeldwachttijd' },
  beoordelingVolgen: {
    titel: 'Volg de beoordeling door de aanbieder',
    rol: 'jeugdprofessional',
    termijn: 'beoordeling',
  },

  verzoekNavragen: {
    titel: 'Vraag de aanbieder om het verzoek om toewijzing',
    rol: 'administratie',
    termijn: 'verzoekVerzenden',
  },
  verzoekBeantwoorden: {
    titel: 'Wijs toe, of antwoord de aanbieder',
    rol: 'administratie',
    termijn: 'antwoordVerzoek',
  },
  verzoekAfsluiten: {
    titel: 'Antwoord de aanbieder: het gezin gaat een andere weg',
    rol: 'administratie',
    termijn: 'antwoordVerzoek',
  },
  verzoekNaOverlijden: {
    titel: 'Antwoord de aanbieder op zijn verzoek, na het overlijden',
    rol: 'administratie',
  },
  verzoekAfronden: {
    titel: 'Rond het onderzoek naar het verzoek af',
    rol: 'administratie',
    termijn: 'verzoekInOnderzoek',
  },
  retourNavragen: {
    titel: 'Kijk of de aanbieder de toewijzing kan verwerken',
    rol: 'administratie',
    termijn: 'retourbericht',
  },
  berichtHerstellen: {
    titel: 'Verzend de afgekeurde toewijzing opnieuw',
    rol: 'administratie',
    termijn: 'berichtHerstel',
  },
  startVolgen: { titel: 'Volg wanneer de hulp begint', rol: 'jeugdprofessional', termijn: 'behandelwachttijd' },
  startberichtNavragen: {
    titel: 'Vraag de aanbieder om het startbericht',
    rol: 'administratie',
    termijn: 'startbericht',
  },
  afwijzingBespreken: {
    titel: 'Bespreek de afwijzing met het gezin, en hoe het verdergaat',
    rol: 'jeugdprofessional',
    termijn: 'afwijzingBespreken',
  },
  woonplaatsUitzoeken: {
    titel: 'Zorg dat een gemeente dit kind heeft',
    rol: 'jeugdprofessional',
    termijn: 'woonplaatsAfronden',
  },
  expertteamVolgen: {
    titel: 'Volg het advies van het expertteam',
    rol: 'jeugdprofessional',
    termijn: 'expertteamAdvies',
  },

  startNavragen: { titel: 'Vraag het gezin hoe het gaat', rol: 'jeugdprofessional', termijn: 'startNavragen' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol: 'jeugdprofessional' },
  ...WACHTPLICHT,
  ...AFSCHEIDSTAKEN,
  ...VEILIGHEIDSTAKEN,
  ...OVERDRACHT_TAKEN,
} as const satisfies Record<string, TaakDefinitie>;
