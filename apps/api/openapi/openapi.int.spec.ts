import { z } from 'zod';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { operatiesVan } from '../testing/operaties.ts';

const NIET_BESCHREVEN = ['GET /.well-known/jwks.json', 'GET /gereed', 'GET /gezond', 'GET /v1/openapi.json'];

await describeWith(['postgres', 'temporal'], 'the OpenAPI document', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
  }, 60_000);

  it('describes every route that there is, and no other', async () => {
    const beschreven = (await operatiesVan(wereld)).map(
      ({ methode, pad }) => `${methode} ${pad.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    expect([...beschreven, ...NIET_BESCHREVEN].sort()).toEqual(routesVan(wereld));
  });

  it('gives every field, parameter and operation a meaning', async () => {
    const document = (await wereld.get('/v1/openapi.json', { als: null })).json(Document);
    const zonder = Object.entries(document.components.schemas).flatMap(([naam, schema]) =>
      Object.entries(schema.properties)
        .filter(([, veld]) => veld.description === undefined && veld.$ref === undefined)
        .map(([veld]) => `${naam}.${veld}`),
    );
    expect(zonder).toEqual([]);
  });
});

const Veld = z.looseObject({ $ref: z.string().optional(), description: z.string().optional() });
const Document = z.looseObject({
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({ properties: z.record(z.string(), Veld).default({}) })),
  }),
});

/** What Fastify really serves, as `METHOD path`; a GET brings its HEAD along. */
function routesVan({ app }: Apiwereld): string[] {
  const boom = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const pad: string[] = [];
  return boom
    .split('\n')
    .flatMap((regel) => {
      const [, inspringing = '', stuk = '', methoden] = /^([│ ]*(?:[├└]── )?)(\S*)(?: \((.*)\))?$/.exec(regel) ?? [];
      const diepte = inspringing.length / 4;
      pad.splice(diepte - 1, pad.length, stuk);
      return (methoden ?? '')
        .split(', ')
        .filter((methode) => methode !== '' && methode !== 'HEAD')
        .map((methode) => `${methode} ${pad.join('')}`);
    })
    .sort();
}
