import { jw301, jw315 } from './testing.ts';
import { zonderBekendGezag } from './volledig.ts';

describe('who has gezag in an order', () => {
  const naam = { geslachtsnaam: { achternaam: 'Wit' }, naamGebruik: '1' } as const;
  const { client, ...rest } = jw301();
  const relaties = [{ nummer: '1', soort: '10', naam, contact: { soort: '01' } }] as const;
  const opdracht = { ...rest, client: { ...client, relaties } };
  const verzoek = (gezagsdragerBekend: '1' | '2') => {
    const bericht = jw315();
    return { ...bericht, client: { ...bericht.client, gezagsdragerBekend } };
  };

  it('is told once: not to a provider that said that it knows, and again when it knows no more', () => {
    expect(zonderBekendGezag([], opdracht)).toEqual(opdracht);
    expect(zonderBekendGezag([verzoek('1')], opdracht)).toEqual(jw301());
    expect(zonderBekendGezag([verzoek('1'), verzoek('2')], opdracht)).toEqual(opdracht);
  });
});
