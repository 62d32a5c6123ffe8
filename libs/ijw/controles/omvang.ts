import type { Datum } from '../../contracts/tijd.ts';
import type { BerichtSoort, Product } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';
import { inhoudelijk } from './controle.ts';
import type { Controle } from './controle.ts';

type Bestelling = BerichtSoort<'JW301' | 'JW315' | 'JW317'>;
type Omvang = NonNullable<BerichtSoort<'JW301'>['client']['toegewezenProducten'][number]['omvang']>;

/** What is ordered or asked for, and how much; the same in three messages under three names. */
interface Deel {
  readonly plek: Plek;
  /** How the element of its last day is called. */
  readonly einde: string;
  /** What is to be changed has no product of its own: its toewijzing has. */
  readonly product: Product | undefined | 'vanToewijzing';
  readonly omvang?: Omvang | undefined;
  readonly budget?: number | undefined;
  readonly tot?: Datum | undefined;
}

const SOORTEN = ['JW301', 'JW315', 'JW317'] as const;
const PER_WEEK = '2'; // WMO757
/** WJ756: units that are counted by the week, by the month or over the whole period, never by the day. */
const NIET_PER_DAG: ReadonlySet<string> = new Set(['14', '16', '83', '84']);
const PER_DAG = '1';

function delenVan(bericht: Bestelling): readonly Deel[] {
  switch (bericht.soort) {
    case 'JW301':
      return bericht.client.toegewezenProducten.map((een, nr) => ({
        ...{ plek: ['client', 'toegewezenProducten', nr], einde: 'einddatum', product: een.product },
        ...{ omvang: een.omvang, budget: een.budget, tot: een.einddatum },
      }));
    case 'JW315':
      return bericht.client.aangevraagdeProducten.map((een, nr) => ({
        ...{ plek: ['client', 'aangevraagdeProducten', nr], einde: 'toewijzingEinddatum', product: een.product },
        ...{ omvang: een.omvang, budget: een.budget, tot: een.toewijzingEinddatum },
      }));
    case 'JW317':
      return gewenst(bericht.client.verzoek);
  }
}

function gewenst({
  nieuweProducten = [],
  teWijzigenProducten = [],
}: BerichtSoort<'JW317'>['client']['verzoek']): Deel[] {
  const nieuw = nieuweProducten.map(({ product, omvang, budget, einddatum: tot }, nr): Deel => {
    const plek = ['client', 'verzoek', 'nieuweProducten', nr];
    return { plek, einde: 'einddatum', product, omvang, budget, tot };
  });
  const teWijzigen = teWijzigenProducten.map(({ omvang, budget, einddatum: tot }, nr): Deel => {
    const plek = ['client', 'verzoek', 'teWijzigenProducten', nr];
    return { plek, einde: 'einddatum', product: 'vanToewijzing', omvang, budget, tot };
  });
  return [...nieuw, ...teWijzigen];
}

/** Whether a product is known here and has a code; nothing is said of one that its toewijzing names. */
function heeftCode({ product }: Deel): boolean | undefined {
  return product === 'vanToewijzing' ? undefined : product?.code !== undefined;
}

/** Orders of the years before 2021 followed other rules on how much. Source: CD080, CD095, CD096, TR375, TR412. */
export function isNa2020(einddatum: Datum | undefined): boolean {
  return einddatum === undefined || einddatum > '2020-12-31';
}

function regel(
  code: string | readonly [string, string],
  uitleg: string,
  soorten: readonly Bestelling['soort'][],
  isFout: (deel: Deel) => boolean,
  veld: (deel: Deel) => readonly string[] = () => [],
): Controle {
  return inhoudelijk(typeof code === 'string' ? [code] : code, uitleg, soorten, (bericht) =>
    delenVan(bericht).flatMap((deel) => (isFout(deel) ? [[...deel.plek, ...veld(deel)]] : [])),
  );
}

const ZONDER_CODE = 'Zonder productcode hoort er geen omvang bij.';
const isOmvangTeVeel = (deel: Deel) => heeftCode(deel) === false && deel.omvang !== undefined && isNa2020(deel.tot);
const FREQUENTIE = 'Deze eenheid wordt per week, per maand of over de hele periode geteld, niet per dag.';
const isPerDagGeteld = ({ omvang, tot }: Deel) =>
  omvang !== undefined && NIET_PER_DAG.has(omvang.eenheid) && omvang.frequentie === PER_DAG && isNa2020(tot);
const bijOmvang = () => ['omvang'];

/** How much is ordered or asked for, beside what: specifiek by code, aspecifiek by category, generiek by budget. */
export const OMVANGCONTROLES = [
  regel('CD041', 'Bij een productcode hoort een omvang.', SOORTEN, (deel) => heeftCode(deel) === true && !deel.omvang),
  regel('CD080', ZONDER_CODE, ['JW301'], isOmvangTeVeel, bijOmvang),
  regel('CD095', ZONDER_CODE, ['JW315'], isOmvangTeVeel, bijOmvang),
  regel('CD096', ZONDER_CODE, ['JW317'], isOmvangTeVeel, bijOmvang),
  regel(
    'CD075',
    'Bij een budget hoort een einddatum.',
    SOORTEN,
    ({ budget, tot }) => budget !== undefined && tot === undefined,
  ),
  regel(
    'CD076',
    'Bij een omvang per week hoort een einddatum.',
    SOORTEN,
    ({ omvang, tot }) => omvang?.frequentie === PER_WEEK && tot === undefined,
  ),
  regel(
    ['CD077', 'CD078'],
    'Er is een omvang of een budget, niet allebei.',
    SOORTEN,
    ({ omvang, budget }) => omvang !== undefined && budget !== undefined,
    bijOmvang,
  ),
  regel(
    'CD079',
    'Zonder budget hoort er een product bij.',
    SOORTEN,
    ({ product, budget }) => product === undefined && budget === undefined,
  ),
  regel('CS338', FREQUENTIE, ['JW301', 'JW317'], isPerDagGeteld, bijOmvang),
  regel('CS343', FREQUENTIE, ['JW315'], isPerDagGeteld, bijOmvang),
];
