import type { BerichtSjabloon } from '../../libs/engine/route.ts';

/** Messages that the machine names, in plain Dutch (B1), without personal details. */
export const huisartsVerwijzingBerichten = {
  verzoekInOnderzoek: {
    onderwerp: 'Wij zoeken nog iets uit voor uw hulp',
    tekst:
      'De hulpverlener heeft ons om toestemming gevraagd om te beginnen. Wij moeten daarvoor nog iets uitzoeken. Dat duurt hoogstens acht weken. U hoort van ons wat het wordt. Uw verwijzing blijft gewoon gelden.',
  },
  verzoekAfgewezen: {
    onderwerp: 'De hulp kan zo niet beginnen',
    tekst:
      'De hulpverlener vroeg ons om te mogen beginnen. Dat kan zo niet. Uw verwijzing blijft wel gelden. Wij bellen u om te vertellen waarom, en om samen te kijken hoe u toch hulp krijgt. Bent u het er niet mee eens? Dan kunt u ons om een besluit vragen. Daartegen kunt u bezwaar maken.',
  },
  toegewezen: {
    onderwerp: 'De hulp kan beginnen',
    tekst:
      'Wij hebben de hulpverlener laten weten dat de hulp kan beginnen. De hulpverlener maakt met u een afspraak. Heeft u na twee weken nog niets gehoord? Bel ons, dan vragen wij het na.',
  },
  nieuweVraag: {
    onderwerp: 'Nieuwe vraag na afronding',
    tekst: 'Bij het navragen heeft het gezin een nieuwe vraag gesteld. Bel het gezin en kijk met hen wat past.',
  },
} as const satisfies Record<string, BerichtSjabloon>;
