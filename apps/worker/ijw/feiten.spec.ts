import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import { GEEN_HOOFD, type LogRegel } from '../../../libs/engine/index.ts';
import { toTijdstip } from '../../../libs/kalender/index.ts';
import { SYSTEEM } from '../../../libs/contracts/rollen.ts';
import { antwoordBij, beantwoordtVerzoek, opdrachtBij } from './feiten.ts';

/** A log of these events, a day apart. */
function log(...stappen: readonly (readonly [string, Gegevens])[]): LogRegel[] {
  return stappen.map(([type, gegevens], plek) => {
    const op = toTijdstip(Date.UTC(2026, 2, 2 + plek, 9));
    return {
      ...{ zaakId: 'zaak', volgnummer: plek + 1, type, gegevens, door: SYSTEEM, ontvangenOp: op, geldigOp: op },
      ...{ kenmerk: 'k', toelichting: null, van: null, naar: null, klokken: [], route: 'r', motor: 'm', kalender: 'k' },
      ...{ vorigeHash: GEEN_HOOFD, hash: GEEN_HOOFD },
    };
  });
}

const VOORBEREID = [
  'TOEWIJZING_VOORBEREID',
  {
    aanbieder: '42420001',
    toewijzingNummer: 7,
    productcategorie: '45',
    ingangsdatum: '2026-03-09',
    einddatum: '2026-12-31',
  },
] as const;
const SPECIFICATIE = { productcode: '45A01', omvang: { volume: 4, eenheid: '04', frequentie: '2' } };
const MEER = { volume: 6, eenheid: '04', frequentie: '2' };
const VERZONDEN = ['TOEWIJZING_VERZONDEN', { dagtekening: '2026-03-03' }] as const;
const VERZOEK = ['VERZOEK_OM_WIJZIGING_ONTVANGEN', { redenVerzoek: '1', dagtekening: '2026-03-04' }] as const;
const LANGER = ['TOEWIJZING_GEWIJZIGD', { redenWijziging: '14', einddatum: '2027-06-30' }] as const;
const OPEN = ['TOEWIJZING_GEWIJZIGD', { redenWijziging: '04' }] as const;
const WEG = ['TOEWIJZING_INGETROKKEN', { redenWijziging: '13' }] as const;
const NIEUW = ['BERICHT_OPNIEUW_VERZONDEN', { dagtekening: '2026-03-09' }] as const;
const NEE = ['VERZOEK_AFGEWEZEN', { redenAfwijzing: '4' }] as const;

describe('the order that a log tells of', () => {
  const alles = log(VOORBEREID, VERZONDEN, LANGER, NIEUW, OPEN, WEG);
  const bij = (volgnummer: number) => {
    const { redenWijziging, einddatum, op } = opdrachtBij(alles, volgnummer) ?? {};
    return [redenWijziging, einddatum, op?.slice(0, 10)];
  };

  it('is as the entry left it, whatever came after', () => {
    expect(bij(1)).toEqual([undefined, '2026-12-31', '2026-03-02']);
    expect(bij(3)).toEqual(['14', '2027-06-30', '2026-03-04']);
    expect(bij(5)).toEqual(['04', undefined, '2026-03-06']);
  });

  it('is the last one, when that goes again because it was refused', () => {
    expect(bij(4)).toEqual(bij(3));
  });

  it('keeps its product code and its amount until a change names another amount', () => {
    const [type, gegevens] = VOORBEREID;
    const specifiek = [type, { ...gegevens, ...SPECIFICATIE }] as const;
    const meer = ['TOEWIJZING_GEWIJZIGD', { redenWijziging: '14', omvang: MEER }] as const;
    const hoeveel = (volgnummer: number) => {
      const { productcode, omvang } = opdrachtBij(log(specifiek, VERZONDEN, LANGER, meer, WEG), volgnummer) ?? {};
      return { productcode, omvang };
    };
    expect([hoeveel(1), hoeveel(3)]).toEqual([SPECIFICATIE, SPECIFICATIE]);
    expect([hoeveel(4), hoeveel(5)]).toEqual([
      { productcode: '45A01', omvang: MEER },
      { productcode: '45A01', omvang: MEER },
    ]);
    expect(opdrachtBij(alles, 5)?.omvang).toBeUndefined();
  });

  it('leaves no day of help when it is withdrawn', () => {
    expect(bij(6)).toEqual(['13', '2026-03-09', '2026-03-07']);
  });

  it('goes to who asked for it, on a request', () => {
    const gegevens = { referentie: 'R-2', toewijzingNummer: 8, productcategorie: '54', ingangsdatum: '2026-03-09' };
    const vraag = (aanbieder: string, referentie: string) =>
      ['VERZOEK_OM_TOEWIJZING_ONTVANGEN', { aanbieder, referentie }] as const;
    const verwijzing = log(vraag('42420001', 'R-1'), vraag('42420002', 'R-2'), ['TOEWIJZING_VERZONDEN', gegevens]);
    expect(opdrachtBij(verwijzing, 3)).toMatchObject({ aanbieder: '42420002', toewijzingNummer: 8, referentie: 'R-2' });
  });

  it('is not there before it was made', () => {
    expect(opdrachtBij(log(VERZONDEN, WEG), 2)).toBeNull();
  });
});

describe('the answer that a log tells of', () => {
  it('is about the toewijzing that was to change', () => {
    const onderzoek = log(VOORBEREID, VERZONDEN, VERZOEK, ['VERZOEK_IN_ONDERZOEK', { dagtekening: '2026-03-04' }], NEE);
    const waarop = { aanbieder: '42420001', toewijzingNummer: 7 };
    expect(antwoordBij(onderzoek, 4)).toEqual({ ...waarop, verzoekAntwoord: '2' });
    expect(antwoordBij(onderzoek, 5)).toEqual({ ...waarop, verzoekAntwoord: '1', reden: '4' });
    expect(antwoordBij(onderzoek, 3)).toBeNull();
  });

  it('names the gemeente that is responsible, where another one is', () => {
    const elders = { redenAfwijzing: '8', verantwoordelijkeGemeente: 'GM0505' };
    const afgewezen = log(VOORBEREID, VERZONDEN, VERZOEK, ['VERZOEK_AFGEWEZEN', elders]);
    expect(antwoordBij(afgewezen, 4)).toMatchObject({ reden: '8', verantwoordelijkeGemeente: 'GM0505' });
  });

  it('is about the request for help, to who asked', () => {
    const gevraagd = ['VERZOEK_OM_TOEWIJZING_ONTVANGEN', { aanbieder: '42420001', referentie: 'R-1' }] as const;
    const antwoord = { referentie: 'R-1', verzoekAntwoord: '1', reden: '8', verantwoordelijkeGemeente: 'GM0505' };
    expect(antwoordBij(log(gevraagd, ['ANTWOORD_VERZONDEN', antwoord]), 2)).toEqual({
      ...antwoord,
      aanbieder: '42420001',
    });
  });
});

describe('a change of an order', () => {
  it.each([
    { geval: 'answers a request that is open', stappen: [VOORBEREID, VERZONDEN, VERZOEK, LANGER], ja: true },
    { geval: 'answers it when it goes again too', stappen: [VOORBEREID, VERZONDEN, VERZOEK, LANGER, NIEUW], ja: true },
    { geval: 'answers none that was refused', stappen: [VOORBEREID, VERZONDEN, VERZOEK, NEE, LANGER], ja: false },
    { geval: 'answers none that was answered', stappen: [VOORBEREID, VERZONDEN, VERZOEK, OPEN, LANGER], ja: false },
    { geval: 'answers none where nobody asked', stappen: [VOORBEREID, VERZONDEN, LANGER], ja: false },
    { geval: 'answers none that came later', stappen: [VOORBEREID, VERZONDEN, LANGER, VERZOEK, NIEUW], ja: false },
  ])('$geval', ({ stappen, ja }) => {
    expect(beantwoordtVerzoek(log(...stappen), stappen.length)).toBe(ja);
  });
});
