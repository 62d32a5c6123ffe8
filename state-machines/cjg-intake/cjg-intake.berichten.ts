import type { BerichtSjabloon } from '../../libs/engine/route.ts';

/** Messages that the machine names, in plain Dutch (B1), without personal details. */
export const cjgIntakeBerichten = {
  besluitLater: {
    onderwerp: 'Uw besluit komt later',
    tekst:
      'Het lukt ons niet om op tijd te beslissen op uw aanvraag. Dat spijt ons. U krijgt van ons een brief met de reden en de nieuwe datum. Heeft u vragen? Bel uw vaste contact.',
  },
  termijnVoorbij: {
    onderwerp: 'Wij zijn te laat met ons besluit',
    tekst:
      'U had nu een besluit moeten hebben. Dat is niet gelukt en dat spijt ons. Uw aanvraag blijft gewoon open. U kunt ons een brief sturen dat wij te laat zijn (een ingebrekestelling). Dan moeten wij binnen twee weken beslissen. Lukt dat niet, dan krijgt u geld voor elke dag dat het langer duurt. Wij helpen u graag met die brief.',
  },
  ingebrekestellingTeVroeg: {
    onderwerp: 'Uw brief over ons besluit',
    tekst:
      'U schreef dat wij te laat zijn met ons besluit. Volgens onze gegevens is de tijd daarvoor nog niet voorbij, of is het besluit er al. Een collega kijkt uw brief na. Is de tijd later wel voorbij? Dan kunt u ons opnieuw schrijven. Wij leggen u graag uit wanneer dat is.',
  },
  nieuweVraag: {
    onderwerp: 'Nieuwe vraag na afronding',
    tekst:
      'Bij de nazorg heeft het gezin een nieuwe vraag gesteld. Maak er een nieuwe aanmelding van en bel het gezin.',
  },
} as const satisfies Record<string, BerichtSjabloon>;
