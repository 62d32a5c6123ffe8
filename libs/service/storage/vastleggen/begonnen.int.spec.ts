import type { Route } from '../../../engine/route.ts';
import type { Dossier } from '../../../../workflows/port.ts';
import { PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from './vastlegging.ts';

let proef: Proefdatabase;
beforeAll(async () => {
  proef = await startProefdatabase();
});
afterAll(() => proef.stop());

interface Geval {
  readonly zichtBij?: string;
  readonly ontvanger?: string | null;
  readonly dossier?: Partial<Dossier>;
}

/** Who hears that the first entry of a zaak was stored, and that the second one was. */
async function gehoord({ zichtBij, ontvanger = 'cjg-elders', dossier }: Geval): Promise<unknown[]> {
  const zaak = new Proefzaak();
  const [eerste, tweede] = [zaak.stap({}), zaak.stap({})];
  const [regel] = eerste.effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : []));
  const route: Route = { ...PROEFROUTE, startGebeurtenis: regel?.type ?? '', ...(zichtBij && { zichtBij }) };
  const vastlegging = new Vastlegging(proef.database, () => route, { ontvangerVan: () => ontvanger });
  for (const opdracht of [eerste, tweede])
    await vastlegging.legVast({ ...opdracht, dossier: { ...opdracht.dossier, ...dossier } });
  const rijen = await proef.vraag("select inhoud from uitbak where zaak_id = $1 and soort = 'bericht'", [zaak.id]);
  return rijen.map(({ inhoud }) => inhoud);
}

describe('who watches over safety where a zaak of another begins', () => {
  it('hears so at once, and once', async () => {
    expect(await gehoord({ zichtBij: 'lokaal-team' })).toEqual([
      { aan: 'teamleider', organisatie: 'cjg-elders', bericht: { over: 'zicht', aanleiding: 'begonnen' } },
    ]);
  });

  it.each<Geval & { geval: string }>([
    { geval: 'of a route that has sight itself', ontvanger: 'cjg-elders' },
    { geval: 'that took up a hand-over: it was asked for', zichtBij: 'lokaal-team', dossier: { overdracht: 'x/1/0' } },
    { geval: 'of its own', zichtBij: 'lokaal-team', ontvanger: 'cjg-a' },
    { geval: 'when it works elsewhere', zichtBij: 'lokaal-team', ontvanger: null },
  ])('hears nothing $geval', async (geval) => {
    expect(await gehoord(geval)).toEqual([]);
  });
});
