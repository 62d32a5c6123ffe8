import { GEMEENTEOVERDRACHTEN } from '../gedeeld/gezin/woonplaats.ts';
import type { Overdrachten } from '../gedeeld/overdracht.ts';
import { VEILIGHEIDSOVERDRACHTEN } from '../gedeeld/veiligheid/regio.ts';
import { TAFELOVERDRACHTEN } from '../gedeeld/veiligheid/tafel.ts';
import type { Overdrachtsroute } from './cjg-intake.codes.ts';
import type { CjgTermijn } from './cjg-intake.termijnen.ts';
import { DOELEN } from '../gedeeld/doelen.ts';
import { GRONDSLAGEN } from '../gedeeld/grondslagen.ts';

/** Every hand-over that this route offers. */
export const cjgIntakeOverdrachten: Overdrachten<Overdrachtsroute, CjgTermijn> = {
  ...VEILIGHEIDSOVERDRACHTEN,
  ...TAFELOVERDRACHTEN,
  ...GEMEENTEOVERDRACHTEN,
  toeleiding: {
    ontvanger: 'de toeleiding',
    termijn: 'overdrachtToeleiding',
    metZicht: false,
    doel: DOELEN.hulpInzetten,
    grondslag: GRONDSLAGEN.toestemming,
    ontvangendeRoutes: ['jgt-toeleiding'],
  },
  'ander-recht': {
    ontvanger: 'de organisatie van de andere wet',
    termijn: 'overdrachtAnderRecht',
    metZicht: false,
    doel: DOELEN.verwijzen,
    grondslag: GRONDSLAGEN.toestemming,
  },
  bezwaar: {
    ontvanger: 'de bezwaarbehandeling',
    termijn: 'overdrachtBezwaar',
    metZicht: false,
    doel: DOELEN.bezwaarBehandelen,
    grondslag: GRONDSLAGEN.bezwaar,
  },
};
