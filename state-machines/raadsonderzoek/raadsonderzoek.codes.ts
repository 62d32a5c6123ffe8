/** Routes to which this route hands over. */
export const OVERDRACHTSROUTES = ['gi-uitvoering', 'lokaal-team', 'andere-gemeente'] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** Who may request an onderzoek; the Raad itself only in an acute and serious situation. Source: Jeugdwet 3.1 lid 1-2. */
export const VERZOEKERS = [
  'college',
  'aangewezenAanbieder',
  'gecertificeerdeInstelling',
  'veiligThuis',
  'raad',
] as const;

/** What the Raad asks of the court. */
export const VERZOEKSOORTEN = ['ots', 'otsMetUithuisplaatsing', 'gezagsbeeindiging'] as const;
