/** Instruments that are recorded by their outcome only: they are not rebuilt here. Source: domain reference 5. */
export const TRIAGE_INSTRUMENTEN = ['arij', 'lirik', 'vtTriage', 'meldcode', 'professioneelOordeel'] as const;
export type Triageinstrument = (typeof TRIAGE_INSTRUMENTEN)[number];

/** Why a person decides otherwise than an instrument proposes. That there is a queue or no money is not among them. */
export const AFWIJKREDENEN = [
  'meerBekend',
  'signaalVanKind',
  'eerdereSignalen',
  'maatregelGetroffen',
  'instrumentPastNiet',
  'gezamenlijkOordeel',
] as const;
export type Afwijkreden = (typeof AFWIJKREDENEN)[number];
