import { GEMEENTEOVERDRACHTEN } from '../gedeeld/gezin/woonplaats.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import { VEILIGHEIDSOVERDRACHTEN } from '../gedeeld/veiligheid/regio.ts';
import { TAFELOVERDRACHTEN } from '../gedeeld/veiligheid/tafel.ts';
import type { Overdrachtsroute } from './jgt-toeleiding.codes.ts';
import type { JgtTermijn } from './jgt-toeleiding.termijnen.ts';

/** Every hand-over that this route offers. */
export const jgtToeleidingOverdrachten: Overdrachten<Overdrachtsroute, JgtTermijn> = {
  ...VEILIGHEIDSOVERDRACHTEN,
  ...TAFELOVERDRACHTEN,
  ...GEMEENTEOVERDRACHTEN,
  toewijzing: {
    ontvanger: 'de administratie',
    termijn: 'overdrachtToewijzing',
    metZicht: false,
    ookDoor: ['administratie'],
  },
  tcc: { ontvanger: 'de TCC', termijn: 'overdrachtTcc', metZicht: false },
  'expertteam-niet-gecontracteerd': {
    ontvanger: 'het expertteam',
    termijn: 'overdrachtExpertteam',
    metZicht: false,
  },
};
