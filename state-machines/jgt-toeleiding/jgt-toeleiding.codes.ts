/** Routes to which this route hands over. `toewijzing` is kept by the administratie of the same gemeente. */
export const OVERDRACHTSROUTES = [
  'toewijzing',
  'tcc',
  'expertteam-niet-gecontracteerd',
  'crisis',
  'veilig-thuis',
  'andere-gemeente',
  'jeugdbeschermingstafel',
] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** What the family wishes of a provider, by code. */
export const WENSEN = [
  'bekendeAanbieder',
  'dichtbij',
  'snelBeginnen',
  'levensbeschouwing',
  'taal',
  'vorm',
  'geenVoorkeur',
] as const;

/** Why a provider does not take a child. That the money is spent is not among them. */
export const AANBIEDER_WEIGERREDENEN = [
  'geenPlek',
  'nietPassend',
  'leeftijd',
  'reisafstand',
  'problematiekTeZwaar',
  'eerderGestopt',
] as const;
