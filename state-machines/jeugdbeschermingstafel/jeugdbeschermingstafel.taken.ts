import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { beschermingstaken } from '../gedeeld/bescherming/taken.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';

const rol = 'voorzitter';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const tafelTaken = {
  verzoekDelen: { titel: 'Bespreek het verzoek met de ouders', rol: 'jeugdprofessional', termijn: 'verzoekDelen' },
  verzoekScreenen: { titel: 'Screen het verzoek', rol, termijn: 'tafelScreening' },
  tafelPlannen: { titel: 'Plan de tafel en nodig de leden uit', rol, termijn: 'tafel' },
  stukkenVerzenden: { titel: 'Verzend de stukken voor de tafel', rol, termijn: 'tafel' },
  tafelHouden: { titel: 'Houd de tafel en leg de uitkomst vast', rol, termijn: 'tafel' },
  verslagMaken: { titel: 'Maak en verzend het verslag', rol, termijn: 'tafelverslag' },
  afsprakenVolgen: { titel: 'Volg de afspraken', rol: 'jeugdprofessional', termijn: 'drangkader' },
  drangEvalueren: { titel: 'Evalueer de afspraken met het gezin', rol, termijn: 'drangEvalueren' },
  drangBeslissen: { titel: 'Besluit: vrijwillig verder of onderzoek', rol, termijn: 'drangBesluit' },
  vtoOpstellen: { titel: 'Stel het verzoek tot onderzoek op', rol, termijn: 'vtoOpstellen' },
  raadBellen: { titel: 'Bel de Raad over de spoedvraag', rol, termijn: 'spoedNaarRaad' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol },
  ...beschermingstaken('jeugdprofessional'),
  ...OVERDRACHT_TAKEN,
  ...AFSCHEIDSTAKEN,
} as const satisfies Record<string, TaakDefinitie>;
