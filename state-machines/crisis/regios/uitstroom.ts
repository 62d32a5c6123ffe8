import { and, not } from 'xstate';

import type { Overdrachtsroute, Uitstroomdoel } from '../crisis.codes.ts';
import { crisisOverdrachten } from '../crisis.overdrachten.ts';
import { crisisSetup } from '../crisis.setup.ts';
import { overdrachtstaten } from './overdracht.ts';

type Vraag = 'isLokaalTeamGevraagd' | 'isLopendeHulpGevraagd' | 'isVeiligThuisGevraagd';

/** Who is asked already is not asked again: the offer that is open keeps its term. */
const keuze = (naar: Uitstroomdoel, target: string, isGevraagd: Vraag) => ({
  guard: and([{ type: 'isUitstroom', params: { naar } }, not(isGevraagd)]),
  target,
});

/** Where each choice leads. */
export const uitstroomkeuzes = [
  keuze('lokaalTeam', '#naarLokaalTeam', 'isLokaalTeamGevraagd'),
  keuze('lopendeHulp', '#naarLopendeHulp', 'isLopendeHulpGevraagd'),
  keuze('veiligThuis', '#naarVeiligThuis', 'isVeiligThuisGevraagd'),
];

type Stilte = 'isLokaalTeamStil' | 'isLopendeHulpStil' | 'isVeiligThuisStil';

function naar(id: string, naarRoute: Overdrachtsroute, bijGeweigerd: `#${string}`, isStil: Stilte) {
  return crisisSetup.createStateConfig({
    id,
    initial: 'open',
    meta: { titel: `Overdracht aan ${crisisOverdrachten[naarRoute].ontvanger}` },
    // Who takes over where the family lives now: the offer to the old one is taken back. When that one let its term pass, the leaders
    // whose task it is by then decide: the term of the first offer would run on, and nobody be warned of the second.
    on: { WOONPLAATS_GEWIJZIGD: { guard: not(isStil), target: `#${id}`, reenter: true } },
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
    naarLokaalTeam: naar('naarLokaalTeam', 'lokaal-team', '#lokaalTeamGeweigerd', 'isLokaalTeamStil'),
    naarLopendeHulp: naar('naarLopendeHulp', 'lopende-hulp', '#lopendeHulpGeweigerd', 'isLopendeHulpStil'),
    naarVeiligThuis: naar('naarVeiligThuis', 'veilig-thuis', '#veiligThuisGeweigerd', 'isVeiligThuisStil'),
  },
});
