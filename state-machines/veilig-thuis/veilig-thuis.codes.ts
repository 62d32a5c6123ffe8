/** Routes to which Veilig Thuis hands over. Sight on safety goes along to the first three only. */
export const OVERDRACHTSROUTES = [
  'lokaal-team',
  'lopende-hulp',
  'andere-gemeente',
  'jeugdbeschermingstafel',
  'raadsonderzoek',
  'crisis',
] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** What Veilig Thuis can do after the veiligheidsbeoordeling. Source: domain reference 4.4. */
export const DIENSTEN = [
  'overdrachtLokaalTeam',
  'overdrachtLopendeHulp',
  'voorwaardenEnVervolg',
  'onderzoek',
  'jeugdbeschermingstafel',
  'verzoekRaad',
  'eindeBemoeienis',
] as const;
export type Dienst = (typeof DIENSTEN)[number];
