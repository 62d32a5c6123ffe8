import { GEMEENTEOVERDRACHTEN } from '../gedeeld/gezin/woonplaats.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import { VEILIGHEIDSOVERDRACHTEN } from '../gedeeld/veiligheid/regio.ts';
import { TAFELOVERDRACHTEN } from '../gedeeld/veiligheid/tafel.ts';
import type { Overdrachtsroute } from './jgt-toeleiding.codes.ts';
import type { JgtTermijn } from './jgt-toeleiding.termijnen.ts';
import { DOELEN } from '../gedeeld/doelen.ts';
import { GRONDSLAGEN } from '../gedeeld/grondslagen.ts';

/** Every hand-over that this route offers. */
export const jgtToeleidingOverdrachten: Overdrachten<Overdrachtsroute, JgtTermijn> = {
  ...VEILIGHEIDSOVERDRACHTEN,
  ...TAFELOVERDRACHTEN,
  ...GEMEENTEOVERDRACHTEN,
  toewijzing: {
    ontvanger: 'de administratie',
    termijn: 'overdrachtToewijzing',
    metZicht: false,
    doel: DOELEN.hulpInzetten,
    grondslag: GRONDSLAGEN.berichtenverkeer,
    ookDoor: ['administratie'],
  },
  tcc: {
    ontvanger: 'de TCC',
    termijn: 'overdrachtTcc',
    metZicht: false,
    doel: DOELEN.adviesGeven,
    grondslag: GRONDSLAGEN.toestemming,
  },
  'expertteam-niet-gecontracteerd': {
    ontvanger: 'het expertteam',
    termijn: 'overdrachtExpertteam',
    metZicht: false,
    doel: DOELEN.adviesGeven,
    grondslag: GRONDSLAGEN.toestemming,
  },
};
