import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';
import { WACHTPLICHTTAKEN } from '../gedeeld/wachttijd/taken.ts';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const toewijzingTaken = {
  toewijzingVerzenden: { titel: 'Verzend de toewijzing', rol: 'administratie', termijn: 'verzending' },
  retourNavragen: { titel: 'Let op het retourbericht', rol: 'administratie', termijn: 'retourbericht' },
  berichtHerstellen: {
    titel: 'Herstel het afgekeurde bericht en verzend het opnieuw',
    rol: 'administratie',
    termijn: 'berichtHerstel',
  },
  startNavragen: { titel: 'Vraag of de hulp is begonnen', rol: 'administratie', termijn: 'startbericht' },
  stopNavragen: { titel: 'Vraag om het stopbericht', rol: 'administratie', termijn: 'stopbericht' },
  toewijzingIntrekken: { titel: 'Trek de toewijzing in', rol: 'administratie', termijn: 'intrekking' },
  toewijzingAanpassen: {
    titel: 'Verzend de gewijzigde toewijzing',
    rol: 'administratie',
    termijn: 'aanpassing',
  },
  toewijzingAfbouwen: {
    titel: 'Stem met de nieuwe gemeente af wanneer deze toewijzing eindigt',
    rol: 'administratie',
  },
  verzoekBeantwoorden: {
    titel: 'Beantwoord het verzoek van de aanbieder',
    rol: 'administratie',
    termijn: 'antwoordOpVerzoek',
  },
  verzoekOnderzoeken: {
    titel: 'Onderzoek met het gezin of de hulp moet veranderen',
    rol: 'jeugdprofessional',
    termijn: 'onderzoekNaVerzoek',
  },
  verzoekNaOverlijden: {
    titel: 'Antwoord de aanbieder op zijn verzoek, na het overlijden',
    rol: 'administratie',
  },
  tijdelijkeStopNavragen: {
    titel: 'Vraag of de hulp weer begint',
    rol: 'jeugdprofessional',
    termijn: 'tijdelijkeStop',
  },
  vervolgBespreken: {
    titel: 'Bespreek met het gezin wat nu nodig is',
    rol: 'jeugdprofessional',
    termijn: 'vervolgNaStop',
  },
  evaluatieHouden: {
    titel: 'Evalueer de hulp met het gezin en de aanbieder',
    rol: 'jeugdprofessional',
    termijn: 'evaluatie',
  },
  einddatumAfhandelen: {
    titel: 'Einddatum voorbij: verleng, of laat de hulp stoppen',
    rol: 'jeugdprofessional',
    termijn: 'einddatumAfhandelen',
  },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol: 'administratie' },
  ...WACHTPLICHTTAKEN,
  ...OVERDRACHT_TAKEN,
  ...AFSCHEIDSTAKEN,
} as const satisfies Record<string, TaakDefinitie>;
