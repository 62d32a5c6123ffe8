import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';

const rol = 'jeugdbeschermer';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const geslotenTaken = {
  beslissingVolgen: { titel: 'Volg het verzoek bij de kinderrechter', rol },
  opnameRegelen: { titel: 'Regel de opname, of laat de machtiging vervallen', rol, termijn: 'machtigingOngebruikt' },
  voorwaardenVolgen: { titel: 'Volg of de jeugdige zich aan de voorwaarden houdt', rol: 'jeugdprofessional' },
  opnameMeedelen: {
    titel: 'Deel de opname schriftelijk mee aan de jeugdige',
    rol: 'jeugdprofessional',
    termijn: 'mededelingOpname',
  },
  planMaken: {
    titel: 'Maak het hulpverleningsplan met de jeugdige',
    rol: 'jeugdprofessional',
    termijn: 'planGesloten',
  },
  instemmingBespreken: { titel: 'Bespreek de ingetrokken instemming', rol, termijn: 'instemmingIngetrokken' },
  machtigingNagaan: { titel: 'Ga na of de jeugdige nog binnen mag blijven', rol, termijn: 'machtigingNagaan' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol },
  ...OVERDRACHT_TAKEN,
  ...AFSCHEIDSTAKEN,
} as const satisfies Record<string, TaakDefinitie>;
