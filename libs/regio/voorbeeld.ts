import type { Regio } from './regio.ts';

/** What the gemeente's own team takes up: also for help that runs, since its toeleiding keeps sight on that. */
const LOKAAL = [
  'cjg-intake',
  'toeleiding',
  'toewijzing',
  'bezwaar',
  'lokaal-team',
  'lopende-hulp',
  'gesloten-jeugdhulp',
];

/** The example region of the embedded default: the organisations of its test users. No real organisation is meant. */
export const VOORBEELDREGIO: Regio = {
  id: 'voorbeeldregio',
  titel: 'Voorbeeldregio',
  organisaties: [
    {
      id: 'cjg-voorbeeld',
      titel: 'CJG Voorbeeld',
      gemeenten: ['GM0642'],
      neemtOp: [...LOKAAL],
    },
    {
      id: 'cjg-elders',
      titel: 'CJG Elders',
      gemeenten: ['GM0505'],
      neemtOp: [...LOKAAL],
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
    {
      id: 'jeugdbeschermingstafel-voorbeeld',
      titel: 'Jeugdbeschermingstafel Voorbeeld',
      gemeenten: ['GM0642', 'GM0505'],
      neemtOp: ['jeugdbeschermingstafel'],
    },
    {
      id: 'raad-voorbeeld',
      titel: 'Raad voor de Kinderbescherming Voorbeeld',
      gemeenten: ['GM0642', 'GM0505'],
      neemtOp: ['raadsonderzoek'],
    },
    {
      id: 'gi-voorbeeld',
      titel: 'Gecertificeerde Instelling Voorbeeld',
      gemeenten: ['GM0642', 'GM0505'],
      neemtOp: ['gi-uitvoering'],
    },
  ],
};
