import { routeVan } from '../index.ts';

const STEL_VOOR = 'Noem een reden precies dan als het oordeel afwijkt van het voorstel';

/** Every event by which a person judges safety, or who may go to the tafel, beside what a form or an instrument proposes. */
const OORDELEN = [
  { route: 'cjg-intake-v1', type: 'VEILIGHEID_BEOORDEELD', veld: 'uitkomst', anders: 'acuut', zelf: 'veilig' },
  { route: 'jgt-toeleiding-v1', type: 'VEILIGHEID_BEOORDEELD', veld: 'uitkomst', anders: 'acuut', zelf: 'veilig' },
  { route: 'huisarts-verwijzing-v1', type: 'VEILIGHEID_BEOORDEELD', veld: 'uitkomst', anders: 'acuut', zelf: 'veilig' },
  { route: 'veilig-thuis-v1', type: 'VEILIGHEIDSKLASSE_BEPAALD', veld: 'klasse', anders: 'acuut', zelf: 'onveilig' },
  { route: 'crisis-v1', type: 'VEILIGHEIDSKLASSE_BEPAALD', veld: 'klasse', anders: 'acuut', zelf: 'onveilig' },
  { route: 'jeugdbeschermingstafel-v1', type: 'VEILIGHEID_GEWOGEN', veld: 'klasse', anders: 'acuut', zelf: 'veilig' },
  { route: 'raadsonderzoek-v1', type: 'VEILIGHEID_GEWOGEN', veld: 'klasse', anders: 'acuut', zelf: 'veilig' },
  { route: 'gi-uitvoering-v1', type: 'VEILIGHEID_GEWOGEN', veld: 'klasse', anders: 'acuut', zelf: 'veilig' },
  { route: 'jeugdbeschermingstafel-v1', type: 'TAFEL_GESCREEND', veld: 'uitkomst', anders: 'tafel', zelf: 'geenTafel' },
];

describe('what an instrument or a form proposes, a person decides; a deviation needs a reason', () => {
  it.each(OORDELEN)('by $type on $route', ({ route, type, veld, anders, zelf }) => {
    const schema = routeVan(route)?.gebeurtenissen[type]?.schema;
    if (!schema) throw new Error('no event');
    const rond = type === 'TAFEL_GESCREEND' ? { criteria: [] } : { instrument: 'arij' };
    const fouten = (meer: object): string[] =>
      schema.safeParse({ ...rond, [veld]: zelf, ...meer }).error?.issues.map(({ message }) => message) ?? [];
    expect(fouten({ voorstel: zelf })).toEqual([]);
    expect(fouten({ voorstel: anders })).toEqual([STEL_VOOR]);
    expect(fouten({ voorstel: anders, afwijkreden: 'meerBekend' })).toEqual([]);
    expect(fouten({ voorstel: zelf, afwijkreden: 'meerBekend' })).toEqual([STEL_VOOR]);
    expect(fouten({ afwijkreden: 'meerBekend' })).toContain(STEL_VOOR);
    if ('instrument' in rond) expect(fouten({ instrument: 'professioneelOordeel', voorstel: zelf })).toHaveLength(1);
  });
});
