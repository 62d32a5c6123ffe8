import { or } from 'xstate';

import { veiligThuisSetup } from '../veilig-thuis.setup.ts';

const taak = (titel: string, termijn: 'terugkoppelingOntvangst' | 'terugkoppelingEinde', werk: string) => ({
  titel,
  termijnen: [termijn],
  taken: [werk],
});

/** What the melder hears: that the melding was taken, and at the end that Veilig Thuis stops. Source: domain reference 1.4 V7. */
export const terugkoppeling = veiligThuisSetup.createStateConfig({
  initial: 'kiezen',
  meta: { titel: 'Terugkoppeling aan de melder' },
  states: {
    kiezen: {
      meta: { titel: 'Melder bekend?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'isAnoniem', target: 'ingelicht' }, { target: 'ontvangst' }],
    },
    ontvangst: {
      meta: taak('Melder hoort dat de melding is aangenomen', 'terugkoppelingOntvangst', 'melderInformeren'),
      on: { TERUGKOPPELING_GEGEVEN: { target: 'tussentijd' } },
    },
    tussentijd: {
      meta: { titel: 'Melder weet dat de melding is aangenomen', zonderKlok: 'Het vervolg loopt in de hoofdlijn.' },
      on: { TERUGKOPPELING_GEGEVEN: { actions: 'noteer' } },
      always: { guard: or(['isOvergedragen', 'isEindeBemoeienis']), target: 'einde' },
    },
    einde: {
      meta: taak('Melder hoort dat Veilig Thuis stopt', 'terugkoppelingEinde', 'melderInformerenEinde'),
      on: { TERUGKOPPELING_GEGEVEN: { target: 'ingelicht' } },
    },
    ingelicht: {
      id: 'melderIngelicht',
      meta: { titel: 'Melder is ingelicht, of wil onbekend blijven', zonderKlok: 'Er is niets te doen.' },
      on: { VERVOLGMELDING_ONTVANGEN: { target: 'ontvangst' } },
    },
  },
});
