import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';

import type { Klokstatus } from '../../../termijnen/typen.ts';
import { dag } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { ALLE_ORGANISATIES, type Bereik } from './bereik.ts';
import { overdrachtquery } from './overdrachten.ts';
import { termijnquery } from './termijnen.ts';
import { trajectquery } from './trajectenlijst.ts';
import { werkquery, type Werkvraag } from './werkvoorraad.ts';

const AANTAL = 20_000;
let proef: Proefdatabase;

beforeAll(async () => {
  proef = await startProefdatabase();
  await proef.vraag(`
    with t as (insert into traject select gen_random_uuid(), now() from generate_series(1, ${String(AANTAL)}) returning id),
    g as (select id, row_number() over () as n from t),
    z as (insert into zaak (id, traject, jeugdige, organisatie, gemeente, referentie, route, staten, volgnummer, hoofd, toestand, beeindigd, aangemaakt_op, bijgewerkt_op)
      select gen_random_uuid(), id, id, 'cjg-' || n % 4, 'GM' || n % 40, 'Z-' || n, 'r', '{s}', 1, 'h', '{}', false, now(), now() from g returning id, organisatie, gemeente),
    y as (select *, row_number() over () as n from z),
    k as (insert into klok (zaak_id, klok, termijn, ronde, soort, versie, familie, eigenaar, organisatie, gemeente, route, start_op, verstrijkt_op, waarschuwt_op, opgeschort_vanaf, gestopt_op, actief)
      select id, 'b#1', 'b', 1, 'termijn', 1, 'wettelijk', 'intake', organisatie, gemeente, 'r', '2026-03-02',
        '2026-03-02'::timestamptz + n % 100 * interval '1 day', '2026-03-02'::timestamptz + (n % 100 - 14) * interval '1 day',
        case when n % 25 = 0 then '2026-03-03'::timestamptz end, case when n % 3 = 0 then now() end, n % 3 <> 0 from y)
    insert into taak (zaak_id, taak_id, taak, rol, organisatie, gemeente, route, uiterlijk, geopend_op, gesloten_op, behandelaar)
      select id, 'x#1', 'x', (array['intake', 'besluitteam', 'teamleider'])[1 + n % 3], organisatie, gemeente, 'r',
        '2026-03-02'::timestamptz + n % 100 * interval '1 day', now(), case when n % 2 = 0 then now() end, case when n % 5 = 0 then 'u-' || n % 20 end from y`);
  await proef.vraag('analyze');
}, 120_000);
afterAll(() => proef.stop());

/** The plan as text; shows at once which index answers. */
async function plan(query: SQL): Promise<string> {
  const { rows } = await proef.database.lees((db) =>
    db.execute(sql`explain (analyze, timing off, costs off, summary off, buffers off) ${query}`),
  );
  return rows.map((rij) => String(rij['QUERY PLAN'])).join('\n');
}

/** How many rows the scans of one index read to answer. */
function gelezen(tekst: string, index: string): number {
  const [, rijen = '0', lussen = '1'] =
    new RegExp(`${index} on \\w+ +(?:\\w+ )?\\(actual rows=([\\d.]+) loops=(\\d+)`).exec(tekst) ?? [];
  return Number(rijen) * Number(lussen);
}

describe('the list of work', () => {
  const vraag: Werkvraag = { organisatie: 'cjg-1', rollen: ['intake'] };
  it.each<{ geval: string; vraag: Werkvraag; index: string }>([
    { geval: 'of one role', vraag, index: 'taak_werkvoorraad' },
    {
      geval: 'of three roles',
      vraag: { ...vraag, rollen: ['intake', 'besluitteam', 'teamleider'] },
      index: 'taak_werkvoorraad',
    },
    { geval: 'that is free', vraag: { ...vraag, wie: { soort: 'vrij' } }, index: 'taak_vrij' },
    { geval: 'that is mine', vraag: { ...vraag, wie: { soort: 'van', behandelaar: 'u-5' } }, index: 'taak_van_mij' },
  ])('$geval is read from its index, in order and no further than the page', async ({ vraag: welke, index }) => {
    const tekst = await plan(await proef.database.lees((db) => Promise.resolve(werkquery(db, welke, 50).getSQL())));
    expect(tekst).toContain(index);
    expect(tekst).not.toMatch(/Seq Scan/);
    expect(gelezen(tekst, index)).toBeLessThanOrEqual(60);
  });
});

describe('the list of trajecten', () => {
  it('is read from the index of the organisation, in order and no further than the page', async () => {
    const tekst = await plan(trajectquery({ bereik: 'cjg-1' }, 50));
    expect(tekst).toContain('zaak_organisatie_traject');
    expect(tekst).not.toMatch(/Seq Scan on zaak/);
    expect(gelezen(tekst, 'zaak_organisatie_traject')).toBeLessThanOrEqual(60);
  });
});

describe('the list of terms', () => {
  it.each<{ status: Klokstatus; bereik: Bereik; index: string }>([
    { status: 'overschreden', bereik: 'cjg-1', index: 'klok_open' },
    { status: 'nadert', bereik: 'cjg-1', index: 'klok_open' },
    { status: 'loopt', bereik: 'cjg-1', index: 'klok_open' },
    { status: 'opgeschort', bereik: 'cjg-1', index: 'klok_opgeschort' },
    { status: 'gestopt', bereik: 'cjg-1', index: 'klok_afgelopen' },
    { status: 'overschreden', bereik: ALLE_ORGANISATIES, index: 'klok_open_alles' },
  ])('$status is read from $index', async ({ status, bereik, index }) => {
    const tekst = await plan(
      await proef.database.lees((db) =>
        Promise.resolve(termijnquery(db, { bereik, peil: dag(30), status }, 50).getSQL()),
      ),
    );
    expect(tekst).toMatch(new RegExp(`(using|on) ${index}\\b`));
    expect(tekst).not.toMatch(status === 'opgeschort' ? /Seq Scan/ : /Seq Scan|Sort/); // few stand still: reading them all may be cheaper
  });

  it('of one gemeente is read from its own index', async () => {
    const vraag = { bereik: ALLE_ORGANISATIES, peil: dag(30), status: 'overschreden', gemeente: 'GM7' } as const;
    const tekst = await plan(await proef.database.lees((db) => Promise.resolve(termijnquery(db, vraag, 50).getSQL())));
    expect(tekst).toContain('klok_open_gemeente');
  });
});

describe('the list of hand-overs', () => {
  beforeAll(async () => {
    await proef.vraag(`
      insert into overdracht (sleutel, zaak_id, traject, organisatie, naar_route, ontvanger, fase, aangeboden_op, volgnummer)
      select id || '/1/0', id, traject, organisatie, 'crisis', 'crisis-' || n % 4, case when n % 10 = 0 then 'aangeboden' else 'aanvaard' end,
        '2026-03-02'::timestamptz + n % 100 * interval '1 day', 1
      from (select id, traject, organisatie, row_number() over () as n from zaak) z`);
    await proef.vraag('analyze overdracht');
  }, 120_000);

  it.each([
    { richting: 'in', open: true, bereik: 'crisis-1', index: 'overdracht_in_open' },
    { richting: 'in', open: false, bereik: 'crisis-1', index: 'overdracht_in' },
    { richting: 'uit', open: true, bereik: 'cjg-1', index: 'overdracht_uit_open' },
    { richting: 'uit', open: false, bereik: 'cjg-1', index: 'overdracht_uit' },
  ] as const)('$richting (only open: $open) is read from $index', async ({ index, ...vraag }) => {
    const welke = { ...vraag, peil: dag(30) };
    const tekst = await plan(
      await proef.database.lees((db) => Promise.resolve(overdrachtquery(db, welke, 50).getSQL())),
    );
    expect(tekst).toMatch(new RegExp(`using ${index}\\b`));
    expect(tekst).not.toMatch(/Seq Scan on overdracht/);
    expect(gelezen(tekst, index)).toBeLessThanOrEqual(60);
  });
});
