import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { beschermingstaken } from '../gedeeld/bescherming/taken.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';

const rol = 'jeugdbeschermer';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const giTaken = {
  jeugdbeschermerToewijzen: {
    titel: 'Wijs een vaste jeugdbeschermer toe',
    rol: 'teamleider',
    termijn: 'jeugdbeschermer',
  },
  contactLeggen: { titel: 'Leg het eerste contact', rol, termijn: 'contactNaBeschikking' },
  familiegroepsplanBespreken: {
    titel: 'Vraag het gezin of het zelf een plan wil maken',
    rol,
    termijn: 'familiegroepsplanBespreken',
  },
  familiegroepsplanVolgen: { titel: 'Volg het familiegroepsplan', rol, termijn: 'familiegroepsplan' },
  planMaken: { titel: 'Maak het plan van aanpak met het gezin', rol, termijn: 'hulpverleningsplan' },
  planEvalueren: { titel: 'Evalueer het plan', rol, termijn: 'evaluatie' },
  planBijstellen: { titel: 'Stel het plan bij', rol, termijn: 'planBijstellen' },
  verlengingBesluiten: { titel: 'Beslis: verlengen of laten eindigen', rol, termijn: 'verlengingBesluiten' },
  toetsVolgen: { titel: 'Vraag de Raad om de toets', rol, termijn: 'toetsRaad' },
  verlengingVolgen: { titel: 'Volg het verzoek om verlenging', rol, termijn: 'verlengingBeslissing' },
  eindeVaststellen: { titel: 'Stel het einde van de maatregel vast', rol, termijn: 'eindeVaststellen' },
  machtigingGebruiken: {
    titel: 'Voer de machtiging uit, of laat haar vervallen',
    rol,
    termijn: 'machtigingOngebruikt',
  },
  machtigingNagaan: { titel: 'Ga na of de machtiging nog geldt', rol, termijn: 'machtigingNagaan' },
  toewijzingsverzoekVerzenden: { titel: 'Verzend het verzoek om toewijzing', rol, termijn: 'toewijzingsverzoek' },
  toewijzingVolgen: { titel: 'Vraag de gemeente om antwoord', rol, termijn: 'antwoordOpVerzoek' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol },
  ...beschermingstaken(rol),
  ...OVERDRACHT_TAKEN,
  ...AFSCHEIDSTAKEN,
} as const satisfies Record<string, TaakDefinitie>;
