import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';
import { KLASSETAKEN } from '../gedeeld/veiligheidsklasse/taken.ts';

const rol = 'jeugdprofessional';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const veiligThuisTaken = {
  adviesGeven: { titel: 'Geef advies aan wie belde', rol, termijn: 'adviesGeven' },
  acuutcheckDoen: { titel: 'Kijk of het kind acuut gevaar loopt', rol, termijn: 'acuutcheck' },
  dienstKiezen: { titel: 'Beoordeel de veiligheid en kies een dienst', rol, termijn: 'veiligheidsbeoordeling' },
  onderzoekDoen: { titel: 'Doe onderzoek', rol, termijn: 'onderzoek' },
  voorwaardenBespreken: { titel: 'Bespreek de veiligheidsvoorwaarden', rol, termijn: 'voorwaardenEnVervolg' },
  vervolgKiezen: { titel: 'Kies hoe het verdergaat', rol, termijn: 'vervolgKiezen' },
  radarRaadplegen: { titel: 'Ga eerdere signalen na', rol, termijn: 'radarRaadplegen' },
  signalenWegen: { titel: 'Weeg eerdere signalen', rol, termijn: 'signalenWegen' },
  melderInformeren: { titel: 'Koppel terug aan de melder', rol, termijn: 'terugkoppelingOntvangst' },
  melderInformerenEinde: { titel: 'Vertel de melder dat de bemoeienis stopt', rol, termijn: 'terugkoppelingEinde' },
  monitoren: { titel: 'Vraag het kind en het gezin hoe het gaat', rol, termijn: 'monitoringEerste' },
  tafelVolgen: { titel: 'Volg de jeugdbeschermingstafel en houd zicht', rol, termijn: 'tafelVolgen' },
  raadVolgen: { titel: 'Volg de Raad en houd zicht', rol, termijn: 'raadVolgen' },
  crisisVolgen: { titel: 'Volg wat het crisisteam doet en houd zicht', rol, termijn: 'crisisAfronding' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol, termijn: 'zaakAfronden' },
  ...KLASSETAKEN,
  ...OVERDRACHT_TAKEN,
  nabestaandenBegeleiden: AFSCHEIDSTAKEN.nabestaandenBegeleiden,
} as const satisfies Record<string, TaakDefinitie>;
