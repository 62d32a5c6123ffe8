/** Routes to which this route hands over. */
export const OVERDRACHTSROUTES = ['lokaal-team'] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** Kinds of machtiging. Source: Jeugdwet 6.1.2-6.1.12 (domain reference 1.3, J7). */
export const MACHTIGINGSOORTEN = ['gewoon', 'voorwaardelijk', 'spoed'] as const;

/** Who may petition: the college, and with a measure also Raad, officier van justitie and GI. Source: domain reference 1.3, J7. */
export const VERZOEKERS = ['college', 'raad', 'officierVanJustitie', 'gecertificeerdeInstelling'] as const;
