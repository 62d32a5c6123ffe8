import { and, not } from 'xstate';

import type { Dienst } from '../veilig-thuis.codes.ts';
import type { VeiligThuisEvent } from '../veilig-thuis.events.ts';
import { veiligThuisOverdrachten } from '../veilig-thuis.overdrachten.ts';
import { veiligThuisSetup } from '../veilig-thuis.setup.ts';
import type { VeiligThuisTermijn } from '../veilig-thuis.termijnen.ts';
import { overdrachtstaten, type Overdracht } from './overdracht.ts';

/** A dienst can be chosen once the class is known and earlier signals are weighed, and not in the middle of an onderzoek. */
const magKiezen = (dienst: Dienst) =>
  and([{ type: 'isDienst', params: { dienst } }, 'isRadarGewogen', not('isAcuutcheckOpen'), not('isInOnderzoek')]);

const keuze = (dienst: Dienst, target: string) => ({ guard: magKiezen(dienst), target });

type Vraag = 'isLokaalTeamGevraagd' | 'isLopendeHulpGevraagd' | 'isTafelGevraagd' | 'isRaadGevraagd';

/** Who is asked already is not asked again: the offer that is open keeps its term. */
const overdrachtkeuze = (dienst: Dienst, target: string, isGevraagd: Vraag) => ({
  guard: and([magKiezen(dienst), not(isGevraagd)]),
  target,
});

/** Where each dienst leads. Ending is possible only when the class is light: lowering it takes two persons. */
export const dienstkeuzes = [
  overdrachtkeuze('overdrachtLokaalTeam', '#naarLokaalTeam', 'isLokaalTeamGevraagd'),
  overdrachtkeuze('overdrachtLopendeHulp', '#naarLopendeHulp', 'isLopendeHulpGevraagd'),
  keuze('voorwaardenEnVervolg', '#voorwaardenEnVervolg'),
  keuze('onderzoek', '#onderzoek'),
  overdrachtkeuze('jeugdbeschermingstafel', '#naarTafel', 'isTafelGevraagd'),
  overdrachtkeuze('verzoekRaad', '#naarRaad', 'isRaadGevraagd'),
  {
    guard: and([
      { type: 'isDienst', params: { dienst: 'eindeBemoeienis' } } as const,
      'isRadarGewogen',
      'isKlasseZorgelijk',
      not('isAcuutcheckOpen'),
      not('isInOnderzoek'),
    ]),
    target: '#eindeBemoeienis',
  },
];

const TERUG = { bijIngetrokken: '#vervolgKiezen' } as const;

/** A hand-over that brings sight on safety to the receiver. Until it accepts, Veilig Thuis has it. */
function metZicht(id: string, naarRoute: 'lokaal-team' | 'lopende-hulp', bijGeweigerd: `#${string}`) {
  return veiligThuisSetup.createStateConfig({
    id,
    initial: 'open',
    meta: { titel: `Overdracht aan ${veiligThuisOverdrachten[naarRoute].ontvanger}` },
    states: overdrachtstaten({ naarRoute, urgentie: 'U2', bijAanvaard: '#overgedragen', bijGeweigerd, ...TERUG }),
  });
}

interface Maatregel {
  readonly event: VeiligThuisEvent;
}

/** The gecertificeerde instelling accepted in its own zaak; here that is taken in. */
const zichtNaarInstelling = {
  type: 'geefZicht',
  params: ({ event }: Maatregel) => ({
    aan: event.type === 'RAAD_TERUGGEKOPPELD' ? (event.gegevens.ontvanger ?? null) : null,
  }),
} as const;

const VAN_TAFEL = { TAFEL_TERUGGEKOPPELD: { target: '#vervolgKiezen' } } as const;
const VAN_RAAD = {
  RAAD_TERUGGEKOPPELD: [
    { guard: 'isMaatregel', target: '#overgedragen', actions: zichtNaarInstelling },
    { target: '#vervolgKiezen' },
  ],
} as const;

/** Working with another table or the Raad: they take up their part, sight on safety stays here. */
function naast(
  id: string,
  overdracht: Omit<Overdracht, 'bijAanvaard' | 'bijIngetrokken'>,
  bezig: string,
  termijn: VeiligThuisTermijn & ('tafelVolgen' | 'raadVolgen'),
  terugkoppeling: typeof VAN_TAFEL | typeof VAN_RAAD,
) {
  const { ontvanger } = veiligThuisOverdrachten[overdracht.naarRoute];
  return veiligThuisSetup.createStateConfig({
    id,
    initial: 'open',
    meta: { titel: `Gevraagd aan ${ontvanger}; het zicht op de veiligheid ligt hier` },
    states: {
      ...overdrachtstaten({ ...overdracht, ...TERUG, bijAanvaard: `#${bezig}` }),
      bezig: {
        id: bezig,
        meta: { titel: `Bezig bij ${ontvanger}`, termijnen: [termijn], taken: [termijn] },
        on: terugkoppeling,
      },
    },
  });
}

/** Every dienst that goes through a hand-over. */
export const dienstOverdrachten = {
  naarLokaalTeam: metZicht('naarLokaalTeam', 'lokaal-team', '#lokaalTeamGeweigerd'),
  naarLopendeHulp: metZicht('naarLopendeHulp', 'lopende-hulp', '#lopendeHulpGeweigerd'),
  naarTafel: naast(
    'naarTafel',
    { naarRoute: 'jeugdbeschermingstafel', urgentie: 'U2', bijGeweigerd: '#tafelGeweigerd' },
    'bijTafel',
    'tafelVolgen',
    VAN_TAFEL,
  ),
  naarRaad: naast(
    'naarRaad',
    { naarRoute: 'raadsonderzoek', urgentie: 'U1', bijGeweigerd: '#raadGeweigerd' },
    'bijRaad',
    'raadVolgen',
    VAN_RAAD,
  ),
};
