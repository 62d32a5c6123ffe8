/** Routes to which this route hands over. */
export const OVERDRACHTSROUTES = ['lokaal-team', 'gesloten-jeugdhulp'] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** Measures that a GI carries out on this route. */
export const MAATREGELEN = ['ots', 'vots', 'voogdij'] as const;

/** COD327 for a GI: 04 when it decides itself which help is needed, 08 when the court ordered it. Source: iJw 3.2; domain reference 3.1. */
export const VERWIJZERSOORTEN = ['04', '08'] as const;
