import type { Formulier } from '../formulier.ts';

const TAFEL = {
  wet: 'Regionale norm',
  artikel: 'ingang van de jeugdbeschermingstafel',
  vindplaats: 'jeugdbeschermingstafel Delft (domeinreferentie 5)',
} as const;
const SPOED = {
  wet: 'Raad voor de Kinderbescherming',
  artikel: 'wachttijden',
  vindplaats: 'alleen in een spoedsituatie start de Raad direct; nooit langs de tafel (kinderbescherming.nl)',
} as const;

const ERNST = { acuutBedreigd: false, ontwikkelingBedreigd: true, thuisOnveilig: true };
const NAAR_TAFEL = {
  advies: 'jeugdbeschermingstafel',
  tekst: 'Vraag de jeugdbeschermingstafel. Bespreek het verzoek eerst met de ouders.',
  urgentie: 'U2',
  klasse: 'onveilig',
} as const;
const VRIJWILLIG = {
  advies: 'vrijwilligKader',
  tekst: 'Ga verder in het vrijwillige kader, en bepaal wanneer u opnieuw weegt.',
  urgentie: 'U3',
  klasse: 'zorgelijk',
} as const;

/** Entry criteria of the jeugdbeschermingstafel. Source: domain reference 1.6 and 5 (JBT-DELFT), 1.5 R1. */
export const JEUGDBESCHERMINGSTAFEL: Formulier = {
  id: 'jeugdbeschermingstafel-v1',
  titel: 'Ingang van de jeugdbeschermingstafel',
  vragen: {
    acuutBedreigd: { tekst: 'Is het kind nu acuut en ernstig bedreigd?' },
    ontwikkelingBedreigd: { tekst: 'Wordt de ontwikkeling van het kind ernstig bedreigd?' },
    thuisOnveilig: { tekst: 'Is het thuis onveilig?' },
    hulpAanvaard: { tekst: 'Wordt vrijwillige hulp voldoende aanvaard?' },
    hulpHelpt: { tekst: 'Heeft het kind iets aan die hulp?' },
    maatregelOverwogen: { tekst: 'Wordt een maatregel overwogen?' },
  },
  regels: [
    {
      id: 'acuut',
      als: { acuutBedreigd: true },
      dan: {
        advies: 'raadSpoed',
        tekst: 'Ga met spoed naar de Raad, niet langs de tafel. Bel bij gevaar 112.',
        urgentie: 'U0',
        klasse: 'acuut',
      },
      bron: SPOED,
      zekerheid: 'regionaal',
    },
    {
      id: 'hulp-niet-aanvaard',
      als: { ...ERNST, maatregelOverwogen: true, hulpAanvaard: false },
      dan: NAAR_TAFEL,
      bron: TAFEL,
      zekerheid: 'regionaal',
    },
    {
      id: 'hulp-helpt-niet',
      als: { ...ERNST, maatregelOverwogen: true, hulpHelpt: false },
      dan: NAAR_TAFEL,
      bron: TAFEL,
      zekerheid: 'regionaal',
    },
    {
      id: 'geen-maatregel-overwogen',
      als: { ...ERNST, maatregelOverwogen: false },
      dan: { ...VRIJWILLIG, urgentie: 'U2', klasse: 'onveilig' },
      bron: TAFEL,
      zekerheid: 'regionaal',
    },
    {
      id: 'hulp-werkt',
      als: { ...ERNST, maatregelOverwogen: true, hulpAanvaard: true, hulpHelpt: true },
      dan: { ...VRIJWILLIG, urgentie: 'U2', klasse: 'onveilig' },
      bron: TAFEL,
      zekerheid: 'regionaal',
    },
    {
      id: 'ontwikkeling-niet-bedreigd',
      als: { acuutBedreigd: false, ontwikkelingBedreigd: false },
      dan: VRIJWILLIG,
      bron: TAFEL,
      zekerheid: 'regionaal',
    },
    {
      id: 'thuis-veilig',
      als: { acuutBedreigd: false, thuisOnveilig: false },
      dan: VRIJWILLIG,
      bron: TAFEL,
      zekerheid: 'regionaal',
    },
  ],
};
