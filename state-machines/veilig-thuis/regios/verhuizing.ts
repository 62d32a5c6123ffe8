import { and, not } from 'xstate';

import { veiligThuisSetup } from '../veilig-thuis.setup.ts';
import { overdrachtstaten } from './overdracht.ts';

const anderNeemtZicht = (naarRoute: 'lokaal-team' | 'lopende-hulp') =>
  ({ guard: { type: 'isAanvaard', params: { naarRoute, metZicht: true } }, target: 'hier' }) as const;

/**
 * The family moved: Veilig Thuis there is asked to take over, sight on safety included. Until it accepts nothing stops here. Whoever
 * else accepts the sight first has it: then this offer is taken back, so that no two receivers hold it.
 */
export const verhuizing = veiligThuisSetup.createStateConfig({
  initial: 'hier',
  meta: { titel: 'Woonplaats' },
  states: {
    hier: {
      id: 'verantwoordelijkHier',
      meta: { titel: 'Deze regio is verantwoordelijk', zonderKlok: 'Er is niets te doen, tot het gezin verhuist.' },
      on: { WOONPLAATS_GEWIJZIGD: { guard: not('isOvergedragen'), target: 'overdracht' } },
    },
    overdracht: {
      initial: 'open',
      meta: { titel: 'Overdracht aan Veilig Thuis elders' },
      on: {
        OVERDRACHT_AANVAARD: [anderNeemtZicht('lokaal-team'), anderNeemtZicht('lopende-hulp')],
        RAAD_TERUGGEKOPPELD: { guard: and(['isMaatregel', 'isVerzoekBijRaad']), target: 'hier' },
      },
      states: overdrachtstaten({
        naarRoute: 'andere-gemeente',
        urgentie: 'U2',
        bijAanvaard: '#verhuisd',
        bijGeweigerd: '#eldersGeweigerd',
        bijIngetrokken: '#verantwoordelijkHier',
      }),
    },
  },
});
