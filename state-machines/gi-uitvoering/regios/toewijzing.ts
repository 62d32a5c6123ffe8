import { giSetup, isEindeMogelijk } from '../gi-uitvoering.setup.ts';

/**
 * The order of the gemeente to the provider. The gemeente examines only whether it is the responsible one; when the family moves, the
 * new one is asked. The help itself goes on. Source: iJw 3.2; handreiking SAP-GI (domain reference 3.1).
 */
export const toewijzing = giSetup.createStateConfig({
  initial: 'teVerzoeken',
  meta: { titel: 'Toewijzing' },
  on: { MAATREGEL_GEEINDIGD: { guard: isEindeMogelijk, target: '.nietNodig' } },
  states: {
    teVerzoeken: {
      meta: {
        titel: 'Toewijzing te verzoeken',
        termijnen: ['toewijzingsverzoek'],
        taken: ['toewijzingsverzoekVerzenden'],
        zonderKlok: 'Het gezin merkt hier niets van: de hulp begint of loopt door.',
      },
      on: {
        TOEWIJZINGSVERZOEK_VERZONDEN: { target: 'wacht' },
        WOONPLAATS_GEWIJZIGD: { actions: 'noteer' },
      },
    },
    wacht: {
      meta: {
        titel: 'Wacht op antwoord van de gemeente',
        termijnen: ['antwoordOpVerzoek', 'woonplaatsAfwijzing'],
        taken: ['toewijzingVolgen'],
        zonderKlok: 'Het gezin merkt hier niets van: de hulp begint of loopt door.',
      },
      on: {
        TOEWIJZING_ONTVANGEN: { target: 'toegewezen' },
        TOEWIJZINGSVERZOEK_AFGEWEZEN: { target: 'teVerzoeken' },
        WOONPLAATS_GEWIJZIGD: { target: 'teVerzoeken' },
      },
    },
    toegewezen: {
      meta: { titel: 'Toegewezen', zonderKlok: 'De levering heeft een eigen zaak bij de gemeente.' },
      on: { WOONPLAATS_GEWIJZIGD: { target: 'teVerzoeken' } },
    },
    nietNodig: { meta: { titel: 'Niet meer nodig', zonderKlok: 'De maatregel is geëindigd.' } },
  },
});
