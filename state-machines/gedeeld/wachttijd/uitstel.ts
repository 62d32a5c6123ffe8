const UITSTEL = 'uitstelOpVerzoek';

/** What a state says in which these norms stand still at the wish of the family: how long shows as a part of its own. */
export function uitgesteld(termijnen: readonly string[]) {
  return {
    titel: 'Uitstel op verzoek van het gezin',
    termijnen: ['uitstelNavragen'],
    taken: ['uitstelNavragen'],
    schortOp: Object.fromEntries(termijnen.map((termijn) => [termijn, UITSTEL])),
    gezin: {
      tekst: 'U vroeg om te wachten. Dat mag. Wilt u verder? Bel ons. Over vier weken vragen wij het u.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  } as const;
}
