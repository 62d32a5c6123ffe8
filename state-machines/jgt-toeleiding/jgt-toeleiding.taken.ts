import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { GEZINSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';
import { TAFELTAKEN } from '../gedeeld/veiligheid/tafel.ts';
import { VEILIGHEIDSTAKEN } from '../gedeeld/veiligheid/taken.ts';
import { WACHTPLICHTTAKEN } from '../gedeeld/wachttijd/taken.ts';

const rol = 'jeugdprofessional';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const jgtToeleidingTaken = {
  wensBespreken: { titel: 'Vraag het gezin wat het belangrijk vindt', rol, termijn: 'wensBespreken' },
  matchZoeken: { titel: 'Zoek een passende aanbieder', rol, termijn: 'matchZoeken' },
  adviesVolgen: { titel: 'Volg het advies en houd het gezin op de hoogte', rol },
  aanbiederBellen: { titel: 'Vraag de aanbieder om antwoord', rol, termijn: 'antwoordAanbieder' },
  wachtlijstVolgen: { titel: 'Houd contact tijdens het wachten', rol, termijn: 'wachtlijstNavragen' },
  startVolgen: { titel: 'Vraag of de hulp is begonnen', rol, termijn: 'startVolgen' },
  toeleidingEvalueren: { titel: 'Vraag het gezin of de hulp past', rol, termijn: 'toeleidingEvalueren' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol },
  ...WACHTPLICHTTAKEN,
  ...VEILIGHEIDSTAKEN,
  ...TAFELTAKEN,
  ...OVERDRACHT_TAKEN,
  ...GEZINSTAKEN,
} as const satisfies Record<string, TaakDefinitie>;
