import { not } from 'xstate';

import { veiligThuisSetup } from '../veilig-thuis.setup.ts';
import { dienstkeuzes, dienstOverdrachten } from './diensten.ts';
import { monitoring } from './monitoring.ts';

const melding = veiligThuisSetup.createStateConfig({
  initial: 'acuutcheck',
  meta: { titel: 'Melding te beoordelen', termijnen: ['veiligheidsbeoordeling'] },
  states: {
    acuutcheck: {
      id: 'acuutcheck',
      meta: { titel: 'Eerste blik: acuut gevaar?', termijnen: ['acuutcheck'], taken: ['acuutcheckDoen'] },
      always: { guard: not('isKlasseTeBepalen'), target: 'beoordelen' },
    },
    beoordelen: {
      id: 'beoordelen',
      meta: { titel: 'Veiligheidsbeoordeling', taken: ['dienstKiezen'] },
    },
  },
});

/** As long as Veilig Thuis has sight on safety, or waits for a receiver who has not accepted it. */
const bijVeiligThuis = veiligThuisSetup.createStateConfig({
  initial: 'melding',
  meta: { titel: 'Bij Veilig Thuis' },
  on: { DIENST_GEKOZEN: dienstkeuzes, VERVOLGMELDING_ONTVANGEN: { actions: 'noteer' } },
  states: {
    melding,
    ...dienstOverdrachten,
    voorwaardenEnVervolg: {
      id: 'voorwaardenEnVervolg',
      meta: {
        titel: 'Voorwaarden en vervolg',
        termijnen: ['voorwaardenEnVervolg'],
        taken: ['voorwaardenBespreken'],
      },
      on: { VOORWAARDEN_BESPROKEN: { actions: 'noteer' } },
    },
    onderzoek: {
      id: 'onderzoek',
      meta: { titel: 'Onderzoek', termijnen: ['onderzoek'], taken: ['onderzoekDoen'] },
      on: { ONDERZOEK_AFGEROND: { target: 'vervolgKiezen' }, VOORWAARDEN_BESPROKEN: { actions: 'noteer' } },
    },
    vervolgKiezen: {
      id: 'vervolgKiezen',
      meta: { titel: 'Vervolg te kiezen', termijnen: ['vervolgKiezen'], taken: ['vervolgKiezen'] },
    },
  },
});

/** The main line of a melding. Source: domain reference 4.4. */
export const hoofdlijn = veiligThuisSetup.createStateConfig({
  initial: 'bijVeiligThuis',
  meta: { titel: 'Hoofdlijn' },
  states: {
    bijVeiligThuis,
    overgedragen: monitoring,
    eindeBemoeienis: {
      id: 'eindeBemoeienis',
      meta: { titel: 'Einde bemoeienis, nog niet gesloten', termijnen: ['zaakAfronden'], taken: ['zaakSluiten'] },
      on: {
        ZAAK_GESLOTEN: { guard: 'isMelderIngelicht', target: '#gesloten' },
        VERVOLGMELDING_ONTVANGEN: { target: '#beoordelen' },
      },
    },
  },
});
