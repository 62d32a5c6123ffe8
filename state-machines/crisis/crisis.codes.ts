/** Routes to which the crisis team hands over. To the Raad sight on safety does not go along. */
export const OVERDRACHTSROUTES = ['lokaal-team', 'lopende-hulp', 'veilig-thuis', 'raadsonderzoek'] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** Where a family is left: who takes over sight on safety. */
export const UITSTROOMDOELEN = ['lokaalTeam', 'lopendeHulp', 'veiligThuis'] as const;
export type Uitstroomdoel = (typeof UITSTROOMDOELEN)[number];

/** What the crisis team puts in. Source: domain reference 4.6. */
export const INZETTEN = [
  'netwerk',
  'ambulanteCrisishulp',
  'crisisplaatsing',
  'hic',
  'crisismaatregelWvggz',
  'inbewaringstellingWzd',
  'raadSpoed',
] as const;
export type Inzet = (typeof INZETTEN)[number];
