import type { RouteOverdracht } from '../../libs/engine/route.ts';
import type { Overdrachtsroute } from './cjg-intake.codes.ts';
import type { CjgTermijn } from './cjg-intake.termijnen.ts';

interface CjgOverdracht extends RouteOverdracht {
  readonly termijn: CjgTermijn;
}

/** Every hand-over that this route offers: to whom, within which term they answer, and whether sight on safety goes with it. */
export const cjgIntakeOverdrachten: Readonly<Record<Overdrachtsroute, CjgOverdracht>> = {
  crisis: { ontvanger: 'het crisisteam', termijn: 'overdrachtCrisis', metZicht: true },
  'veilig-thuis': { ontvanger: 'Veilig Thuis', termijn: 'overdrachtVeiligThuis', metZicht: true },
  toeleiding: { ontvanger: 'de toeleiding', termijn: 'overdrachtToeleiding', metZicht: false },
  'ander-recht': {
    ontvanger: 'de organisatie van de andere wet',
    termijn: 'overdrachtAnderRecht',
    metZicht: false,
  },
  'andere-gemeente': { ontvanger: 'de nieuwe gemeente', termijn: 'overdrachtGemeente', metZicht: true },
  bezwaar: { ontvanger: 'de bezwaarbehandeling', termijn: 'overdrachtBezwaar', metZicht: false },
};
