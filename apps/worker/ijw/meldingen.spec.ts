import { aangevraagd, gestart, gestopt, jw305, jw307, jw315, jw317, SPECIFIEK } from '../../../libs/ijw/testing.ts';
import { datum } from '../../../libs/kalender/index.ts';
import { meldingenUit, referentiesleutel } from './meldingen.ts';

describe('what a message says', () => {
  it('is one thing for each product', () => {
    const twee = [gestart(), gestart({ toewijzingNummer: 1002 })];
    expect(meldingenUit(jw305(twee))).toMatchObject({ ok: true, meldingen: [{ nummer: 1001 }, { nummer: 1002 }] });
  });

  it('is of no toewijzing where the message names none', () => {
    const { toewijzingNummer: _nummer, ...zonder } = gestart();
    expect(meldingenUit(jw305([zonder]))).toMatchObject({ ok: true, meldingen: [{ nummer: null }] });
  });

  it('is a stop on its last day, with its reason', () => {
    const stop = gestopt({ redenBeeindiging: '20', einddatum: datum('2026-05-06') });
    const feit = {
      type: 'ZORG_GESTOPT',
      gegevens: { redenBeeindiging: '20', stopdatum: '2026-05-06' },
      dag: '2026-05-06',
    };
    expect(meldingenUit(jw307([stop]))).toMatchObject({ meldingen: [{ feit }] });
  });

  it.each(['2', '3', '9'] as const)(
    'is for a person when it is not a first delivery: status %s',
    (statusAanlevering) => {
      const producten = [gestart(), gestart({ toewijzingNummer: 1002, statusAanlevering })];
      expect(meldingenUit(jw305(producten))).toEqual({ ok: false, reden: 'AANLEVERING.GEWIJZIGD' });
    },
  );

  it('is told once to a toewijzing that a verzoek om wijziging names twice, and not to those that stay', () => {
    const wijziging = { toewijzingNummer: 7, gewensteIngangsdatum: datum('2026-04-01') };
    const ongewijzigdeProducten = [{ toewijzingNummer: 8 }];
    const bericht = jw317({ ongewijzigdeProducten, teWijzigenProducten: [wijziging, wijziging] });
    expect(meldingenUit(bericht)).toMatchObject({ ok: true, meldingen: [{ nummer: 7 }] });
    expect(meldingenUit(jw317({ ongewijzigdeProducten }))).toEqual({ ok: false, reden: 'VERZOEK.NIEUW_PRODUCT' });
  });

  it('leaves new help that a verzoek om wijziging asks beside its changes to a person', () => {
    const gewensteIngangsdatum = datum('2026-04-01');
    const teWijzigenProducten = [{ toewijzingNummer: 7, gewensteIngangsdatum }];
    const nieuweProducten = [{ product: { categorie: '54' as const }, gewensteIngangsdatum }];
    expect(meldingenUit(jw317({ teWijzigenProducten, nieuweProducten }))).toMatchObject({
      meldingen: [{ nummer: 7 }],
      rest: 'VERZOEK.NIEUW_PRODUCT',
    });
    expect(meldingenUit(jw317({ teWijzigenProducten }))).not.toHaveProperty('rest');
  });

  it('names the product by code and how much of it, where both are such as facts take', () => {
    const gevraagd = (anders: Parameters<typeof aangevraagd>[0]) => {
      const gezegd = meldingenUit(jw315([aangevraagd(anders)]));
      const { productcode, omvang } = (gezegd.ok ? gezegd.meldingen[0]?.feit.gegevens : null) ?? {};
      return { productcode, omvang };
    };
    expect(gevraagd(SPECIFIEK)).toEqual({ productcode: '45A01', omvang: SPECIFIEK.omvang });
    const vreemd = { ...SPECIFIEK, product: { categorie: '45', code: 'Tom W' } } as const;
    for (const anders of [{}, vreemd]) expect(gevraagd(anders)).toEqual({ productcode: undefined, omvang: undefined });
  });

  it('holds the reference of a provider as a key: itself, or one that follows from it when it says more', () => {
    const referentie = (referentieAanbieder: string): unknown => {
      const gezegd = meldingenUit(jw315([aangevraagd({ referentieAanbieder })]));
      return gezegd.ok ? gezegd.meldingen[0]?.feit.gegevens['referentie'] : null;
    };
    expect(referentie('R-2026.1')).toBe('R-2026.1');
    for (const meer of ['Tom de Wit', '999900006', 'x999900006x']) {
      expect(referentie(meer)).toMatch(/^ref-[0-9a-f]{32}$/);
      expect(referentie(meer)).toBe(referentiesleutel(meer));
    }
  });
});
