/** Routes to which this route hands over. */
export const OVERDRACHTSROUTES = ['raadsonderzoek', 'lokaal-team', 'andere-gemeente'] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** Who may ask for a table. Source: JBT Delft; leerplicht: Rivierenland (domain reference 1.6). */
export const TAFELMELDERS = [
  'lokaalTeam',
  'crisisteam',
  'veiligThuis',
  'gecertificeerdeInstelling',
  'raad',
  'mee',
  'leerplicht',
] as const;

/** Why the chair finds a table needed or not. Source: JBT Delft, entry criteria (domain reference 5). */
export const CRITERIA = [
  'ontwikkelingBedreigd',
  'hulpNietAanvaard',
  'hulpZonderResultaat',
  'maatregelOverwogen',
] as const;
