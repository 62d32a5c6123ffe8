import type { Overdrachtsroute, Uitstroomdoel } from '../crisis.codes.ts';
import { crisisOverdrachten } from '../crisis.overdrachten.ts';
import { crisisSetup } from '../crisis.setup.ts';
import { overdrachtstaten } from './overdracht.ts';

const keuze = (naar: Uitstroomdoel, target: string) =>
  ({ guard: { type: 'isUitstroom', params: { naar } }, target }) as const;

/** Where each choice leads. */
export const uitstroomkeuzes = [
  keuze('lokaalTeam', '#naarLokaalTeam'),
  keuze('lopendeHulp', '#naarLopendeHulp'),
  keuze('veiligThuis', '#naarVeiligThuis'),
];

function naar(id: string, naarRoute: Overdrachtsroute, bijGeweigerd: `#${string}`) {
  return crisisSetup.createStateConfig({
    id,
    initial: 'open',
    meta: { titel: `Overdracht aan ${crisisOverdrachten[naarRoute].ontvanger}` },
    // Who takes over where the family lives now: the offer to the old one is taken back.
    on: { WOONPLAATS_GEWIJZIGD: { target: `#${id}`, reenter: true } },
    states: overdrachtstaten({
      naarRoute,
      urgentie: 'U1',
      bijAanvaard: '#overgedragen',
      bijGeweigerd,
      bijIngetrokken: '#uitstroomPlannen',
    }),
  });
}

/** Who takes over sight on safety. Until a receiver accepts, the crisis team has it. */
export const uitstroom = crisisSetup.createStateConfig({
  initial: 'plannen',
  meta: { titel: 'Uitstroom' },
  on: { UITSTROOM_GEKOZEN: uitstroomkeuzes },
  states: {
    plannen: {
      id: 'uitstroomPlannen',
      meta: { titel: 'Uitstroomplan te maken', termijnen: ['uitstroomplan'], taken: ['uitstroomplanMaken'] },
    },
    naarLokaalTeam: naar('naarLokaalTeam', 'lokaal-team', '#lokaalTeamGeweigerd'),
    naarLopendeHulp: naar('naarLopendeHulp', 'lopende-hulp', '#lopendeHulpGeweigerd'),
    naarVeiligThuis: naar('naarVeiligThuis', 'veilig-thuis', '#veiligThuisGeweigerd'),
  },
});
