import { and } from 'xstate';

import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';

const TOEGEWEZEN = { guard: and(['isVerzoekOpen', 'isBijVerzoek']), target: 'verwacht' } as const;

/** Whether the provider can process the toewijzing: told within three werkdagen, also after the help began. Source: iJw 3.2 OP090. */
export const retour = verwijzingSetup.createStateConfig({
  initial: 'geen',
  meta: { titel: 'Retourbericht op de toewijzing' },
  states: {
    geen: {
      meta: { titel: 'Nog geen toewijzing verzonden', zonderKlok: 'Er is niets te beantwoorden.' },
      on: { TOEWIJZING_VERZONDEN: TOEGEWEZEN },
    },
    verwacht: {
      meta: {
        titel: 'Retourbericht verwacht (JW302)',
        termijnen: ['retourbericht'],
        taken: ['retourNavragen'],
        zonderKlok: 'Het gezin hoort over de toewijzing zelf.',
      },
      on: {
        RETOUR_ONTVANGEN: [
          { guard: 'isToewijzingGoedgekeurd', target: 'verwerkt' },
          { guard: 'isToewijzingAfgekeurd', target: 'afgekeurd' },
        ],
      },
    },
    afgekeurd: {
      meta: {
        titel: 'Toewijzing afgekeurd, opnieuw te verzenden',
        termijnen: ['berichtHerstel'],
        taken: ['berichtHerstellen'],
        zonderKlok: 'Het gezin hoort over de toewijzing zelf.',
      },
      on: { BERICHT_OPNIEUW_VERZONDEN: { target: 'verwacht' } },
    },
    verwerkt: {
      meta: { titel: 'Toewijzing verwerkt door de aanbieder', zonderKlok: 'Er is niets te beantwoorden.' },
      on: { TOEWIJZING_VERZONDEN: TOEGEWEZEN },
    },
  },
});
