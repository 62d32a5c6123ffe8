import type { Regio } from './regio.ts';

/** The example region of the embedded default: the organisations of its test users. No real organisation is meant. */
export const VOORBEELDREGIO: Regio = {
  id: 'voorbeeldregio',
  titel: 'Voorbeeldregio',
  organisaties: [
    {
      id: 'cjg-voorbeeld',
      titel: 'CJG Voorbeeld',
      gemeenten: ['GM0642'],
      neemtOp: ['cjg-intake', 'toeleiding', 'toewijzing', 'bezwaar'],
    },
    {
      id: 'cjg-elders',
      titel: 'CJG Elders',
      gemeenten: ['GM0505'],
      neemtOp: ['cjg-intake', 'toeleiding', 'toewijzing', 'bezwaar'],
    },
    {
      id: 'crisisteam-voorbeeld',
      titel: 'Crisisteam Voorbeeld',
      gemeenten: ['GM0642', 'GM0505'],
      neemtOp: ['crisis'],
    },
    {
      id: 'veilig-thuis-voorbeeld',
      titel: 'Veilig Thuis Voorbeeld',
      gemeenten: ['GM0642', 'GM0505'],
      neemtOp: ['veilig-thuis'],
    },
  ],
};
