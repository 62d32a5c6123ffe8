import { datum as D } from '../../../kalender/index.ts';
import type { Bericht } from '../../berichten/index.ts';
import * as t from '../../testing.ts';
import type { Context } from '../context.ts';

/** Rule, a message that breaks it and what came before, the place; and one as close to it as can be that does not. */
export type Geval = readonly [string, Bericht, Context, string, Bericht, Context?];

const na = (...eerder: readonly Bericht[]): Context => ({ eerder });
const B2 = { identificatie: 'B2' };
const { product: MET_CODE, omvang: PER_WEEK } = t.SPECIFIEK;
const IN_TOTAAL = { volume: 40, eenheid: '04', frequentie: '6' } as const;
const VANAF = { gewensteIngangsdatum: D('2026-04-01') };

/** The same order, question and wish for something new, each with its own name for the last day and its place. */
const bestellingen = (
  anders: Pick<t.Toegewezen, 'product' | 'omvang' | 'budget'>,
  tot: Pick<t.Toegewezen, 'einddatum'>,
) => {
  const { product: _product, einddatum: _eind, ...order } = t.toegewezen();
  const { product: _gevraagd, toewijzingEinddatum: _tot, ...vraag } = t.aangevraagd();
  const toewijzingEinddatum = tot.einddatum === undefined ? {} : { toewijzingEinddatum: tot.einddatum };
  return {
    'ToegewezenProduct[1]': t.jw301([{ ...order, ...anders, ...tot }]),
    'AangevraagdProduct[1]': t.jw315([{ ...vraag, ...anders, ...toewijzingEinddatum }]),
    'NieuwProduct[1]': t.jw317({
      ongewijzigdeProducten: [{ toewijzingNummer: 1001 }],
      nieuweProducten: [{ ...VANAF, ...anders, ...tot }],
    }),
  };
};

/** One rule for each of the three messages that order or ask. */
function drie(
  regels: Readonly<Record<'301' | '315' | '317', string>>,
  slecht: ReturnType<typeof bestellingen>,
  goed: ReturnType<typeof bestellingen>,
  veld = '',
): Geval[] {
  const plekken = { '301': 'ToegewezenProduct[1]', '315': 'AangevraagdProduct[1]', '317': 'NieuwProduct[1]' } as const;
  return (['301', '315', '317'] as const).map((soort) => {
    const plek = plekken[soort];
    return [regels[soort], slecht[plek], {}, `${plek}${veld}`, goed[plek]];
  });
}
const gelijk = (regel: string) => ({ '301': regel, '315': regel, '317': regel });

const EIND = { einddatum: D('2026-12-31') };
const CATEGORIE = { categorie: '45' } as const;
const SPECIFIEK = bestellingen({ product: MET_CODE, omvang: PER_WEEK }, EIND);
const ASPECIFIEK = bestellingen({ product: CATEGORIE }, EIND);
const perDag = (eenheid: '04' | '16') =>
  ({ product: MET_CODE, omvang: { volume: 1, eenheid, frequentie: '1' } }) as const;

/** Orders as they stood before a wish to change one: with a code, with a category, by budget. */
const metCode = na(t.jw301([t.toegewezen(t.SPECIFIEK)]));
const metCategorie = na(t.jw301());
const { product: _zonder, ...generiek } = t.toegewezen({ budget: 500 });
const opBudget = na(t.jw301([generiek]));
type Wens = NonNullable<t.Verzoek['teWijzigenProducten']>[number];
const wens = (anders: Partial<Wens>) =>
  t.jw317({ teWijzigenProducten: [{ toewijzingNummer: 1001, ...VANAF, einddatum: D('2026-12-31'), ...anders }] });
/** A budget without a last day. */
const zonderEind = t.jw317({ teWijzigenProducten: [{ toewijzingNummer: 1001, ...VANAF, budget: 500 }] });
const VAN_BEGIN = { gewensteIngangsdatum: D('2026-03-01') };

const verblijf = (adres: NonNullable<t.Contact['adres']>, soort: '01' | '02' = '01') => {
  const bericht = t.jw301();
  return { ...bericht, client: { ...bericht.client, contactgegevens: [{ soort, adres }] } };
};
const ADRES = { huis: { huisnummer: 1 }, postcode: '9999XX', landCode: 'NL' } as const;
const { landCode: _land, ...ZONDER_LAND } = ADRES;
const { huis: _huis, ...ZONDER_HUIS } = ADRES;

/** How much of what, and where somebody lives. */
export const OMVANGGEVALLEN: readonly Geval[] = [
  ...drie(gelijk('CD041'), bestellingen({ product: MET_CODE }, EIND), SPECIFIEK),
  ...drie(
    { '301': 'CD080', '315': 'CD095', '317': 'CD096' },
    bestellingen({ product: CATEGORIE, omvang: PER_WEEK }, EIND),
    ASPECIFIEK,
    '/Omvang',
  ),
  [
    'CD080',
    t.jw301([t.toegewezen({ omvang: PER_WEEK, ingangsdatum: D('2020-01-01'), einddatum: D('2021-01-01') })]),
    {},
    'ToegewezenProduct[1]/Omvang',
    t.jw301([t.toegewezen({ omvang: PER_WEEK, ingangsdatum: D('2020-01-01'), einddatum: D('2020-12-31') })]),
  ],
  ...drie(
    gelijk('CD075'),
    bestellingen({ product: CATEGORIE, budget: 500 }, {}),
    bestellingen({ product: CATEGORIE, budget: 500 }, EIND),
  ),
  ['CD075', zonderEind, {}, 'TeWijzigenProduct[1]', wens({ budget: 500 })],
  ...drie(
    gelijk('CD076'),
    bestellingen({ product: MET_CODE, omvang: PER_WEEK }, {}),
    bestellingen({ product: MET_CODE, omvang: IN_TOTAAL }, {}),
  ),
  ...drie(
    gelijk('CD077 CD078'),
    bestellingen({ product: MET_CODE, omvang: PER_WEEK, budget: 500 }, EIND),
    SPECIFIEK,
    '/Omvang',
  ),
  [
    'CD077 CD078',
    wens({ budget: 500, omvang: PER_WEEK }),
    {},
    'TeWijzigenProduct[1]/Omvang',
    wens({ omvang: PER_WEEK }),
  ],
  ...drie(gelijk('CD079'), bestellingen({}, EIND), bestellingen({ budget: 500 }, EIND)),
  ...drie(
    { '301': 'CS338', '315': 'CS343', '317': 'CS338' },
    bestellingen(perDag('16'), EIND),
    bestellingen(perDag('04'), EIND),
    '/Omvang',
  ),
  [
    'CD043',
    t.jw315([t.aangevraagd({ beschikkingNummer: 7 })]),
    {},
    'AangevraagdProduct[1]',
    t.jw315([t.aangevraagd({ beschikkingNummer: 7, beschikkingIngangsdatum: D('2026-03-09') })]),
  ],
  [
    'CD043',
    t.jw315([t.aangevraagd({ beschikkingIngangsdatum: D('2026-03-09') })]),
    {},
    'AangevraagdProduct[1]',
    t.jw315(),
  ],
  ['CD005', verblijf(ZONDER_LAND), {}, 'Contact[1]/Adres', verblijf(ADRES)],
  ['CD005', verblijf({ landCode: 'NL' }, '02'), {}, 'Contact[1]/Adres', verblijf({}, '02')],
  ['CD025', verblijf(ZONDER_HUIS), {}, 'Contact[1]/Adres', verblijf({ ...ZONDER_HUIS, landCode: 'BE' })],
  ['CD034', verblijf({}), {}, 'Contact[1]/Adres', verblijf({}, '02')],
  ['CS089', verblijf({ ...ADRES, postcode: '0999XX' }), {}, 'Contact[1]/Adres', verblijf(ADRES)],
  // Beside the toewijzing: its first day is 1 March, the message of 2 March.
  [
    'TR357',
    wens({ gewensteIngangsdatum: D('2026-03-02') }),
    metCategorie,
    'TeWijzigenProduct[1]/GewensteIngangsdatum',
    wens({ gewensteIngangsdatum: D('2026-03-03') }),
    metCategorie,
  ],
  [
    'TR357',
    wens({ gewensteIngangsdatum: D('2026-02-28') }),
    metCategorie,
    'TeWijzigenProduct[1]/GewensteIngangsdatum',
    wens(VAN_BEGIN),
    metCategorie,
  ],
  [
    'TR373',
    wens({ budget: 600 }),
    opBudget,
    'TeWijzigenProduct[1]/GewensteIngangsdatum',
    wens({ budget: 500 }),
    opBudget,
  ],
  [
    'TR373',
    wens({ budget: 600 }),
    opBudget,
    'TeWijzigenProduct[1]/GewensteIngangsdatum',
    wens({ ...VAN_BEGIN, budget: 600 }),
    opBudget,
  ],
  [
    'TR373',
    wens({ omvang: IN_TOTAAL }),
    metCode,
    'TeWijzigenProduct[1]/GewensteIngangsdatum',
    wens({ omvang: { ...PER_WEEK, volume: 8 } }),
    metCode,
  ],
  ['TR375', wens({ omvang: PER_WEEK }), opBudget, 'TeWijzigenProduct[1]/Omvang', wens({ budget: 500 }), opBudget],
  ['TR411', wens({}), metCode, 'TeWijzigenProduct[1]', wens({ omvang: PER_WEEK }), metCode],
  ['TR412', wens({ omvang: PER_WEEK }), metCategorie, 'TeWijzigenProduct[1]/Omvang', wens({}), metCategorie],
  [
    'TR414',
    t.jw307([t.gestopt({ einddatum: D('2026-03-09') })], B2),
    na(t.jw301(), t.jw305(), t.jw307([t.gestopt({ redenBeeindiging: '20', einddatum: D('2026-03-10') })])),
    'StopProduct[1]',
    t.jw307([t.gestopt({ einddatum: D('2026-03-10') })], B2),
    na(t.jw301(), t.jw305(), t.jw307([t.gestopt({ redenBeeindiging: '20', einddatum: D('2026-03-10') })])),
  ],
  // Stacked upon an order of another message: the same days, the same provider.
  [
    'OP259',
    t.jw301([t.toegewezen({ toewijzingNummer: 1002, ingangsdatum: D('2026-12-31') })], B2),
    na(t.jw301()),
    'ToegewezenProduct[1]',
    t.jw301([t.toegewezen({ toewijzingNummer: 1002, ingangsdatum: D('2027-01-01'), einddatum: D('2027-12-31') })], B2),
    na(t.jw301()),
  ],
  [
    'OP259',
    t.jw301([t.toegewezen({ toewijzingNummer: 1002 })], B2),
    na(t.jw301()),
    'ToegewezenProduct[1]',
    t.jw301([t.toegewezen({ einddatum: D('2027-06-30'), redenWijziging: '04' })], B2), // the same number: a change of it
    na(t.jw301()),
  ],
  [
    'OP259',
    t.jw301([t.toegewezen({ toewijzingNummer: 1002 })], B2),
    na(t.jw301()),
    'ToegewezenProduct[1]',
    t.jw301([t.toegewezen({ toewijzingNummer: 1002 })], B2),
    na(t.jw301(undefined, { aanbieder: '42420002' })),
  ],
];
