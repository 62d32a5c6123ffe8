import { INZAGEDELEN } from '../../../libs/engine/index.ts';
import { ALLE_ORGANISATIES } from '../../../libs/service/storage/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { Inzagebeleid } from './inzagebeleid.ts';

const beleid = new Inzagebeleid(new Routeregister());
const ZENDER = { id: 'zaak-van-zender', organisatie: 'zender' };
const ONTVANGER = { id: 'zaak-van-ontvanger', organisatie: 'ontvanger' };
const DERDE = { id: 'zaak-van-derde', organisatie: 'derde' };
const FASEN = ['aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken'] as const;

const ALLE = ROUTES.flatMap((route) =>
  Object.entries(route.overdrachten).map(([naarRoute, { doel }]) => ({ route: route.id, naarRoute, doel })),
);

function regel(wat: { readonly route: string; readonly naarRoute: string }, fase: (typeof FASEN)[number]) {
  const { route, naarRoute } = wat;
  const wie = { zaakId: ZENDER.id, organisatie: ZENDER.organisatie, ontvanger: ONTVANGER.organisatie };
  return { route, naarRoute, fase, ...wie, naarZaak: ONTVANGER.id };
}

describe('what a hand-over opens', () => {
  it.each(ALLE)('of $route to $naarRoute is what its purpose names, in each phase and to each side', (wat) => {
    const { vooraf, daarna, terug } = wat.doel;
    const per = { aangeboden: [vooraf, []], aanvaard: [daarna, terug], geweigerd: [[], []], ingetrokken: [[], []] };
    for (const fase of FASEN) {
      const regels = [regel(wat, fase)];
      const aanOntvanger = beleid.open(ZENDER, regels, ONTVANGER.organisatie);
      const aanZender = beleid.open(ONTVANGER, regels, ZENDER.organisatie);
      expect([aanOntvanger.delen, aanZender.delen]).toEqual(per[fase]);
      expect([aanOntvanger.door, aanZender.door]).toEqual(per[fase].map((delen) => (delen.length > 0 ? regels : [])));
      expect(beleid.open(ZENDER, regels, DERDE.organisatie).delen).toEqual([]);
      expect(beleid.open(DERDE, regels, ONTVANGER.organisatie).delen).toEqual([]);
    }
  });

  it('is everything of one’s own, and of any zaak for who oversees all, by no hand-over', () => {
    expect(beleid.open(ZENDER, [], ZENDER.organisatie)).toEqual({ delen: INZAGEDELEN, door: [] });
    expect(beleid.open(ZENDER, [], ALLE_ORGANISATIES)).toEqual({ delen: INZAGEDELEN, door: [] });
  });

  it('is nothing by a hand-over that this release does not know', () => {
    const vreemd = regel({ route: 'weg-v1', naarRoute: 'weg' }, 'aanvaard');
    expect(beleid.open(ZENDER, [vreemd], ONTVANGER.organisatie)).toEqual({ delen: [], door: [] });
    expect(beleid.reason(vreemd)).toBe('onbekend');
  });

  it('of two hand-overs is what either opens', () => {
    const advies = regel({ route: 'jgt-toeleiding-v1', naarRoute: 'tcc' }, 'aanvaard');
    const crisis = regel({ route: 'jgt-toeleiding-v1', naarRoute: 'crisis' }, 'aangeboden');
    const { delen, door } = beleid.open(ZENDER, [advies, crisis], ONTVANGER.organisatie);
    expect([delen, door]).toEqual([
      ['verloop', 'klokken', 'veiligheid'],
      [advies, crisis],
    ]);
  });
});
