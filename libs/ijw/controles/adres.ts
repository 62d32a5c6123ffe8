import type { BerichtSoort } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';
import { inhoudelijk } from './controle.ts';

type Contact = BerichtSoort<'JW301'>['client']['contactgegevens'][number];
type Adres = NonNullable<Contact['adres']>;

const NEDERLAND = 'NL'; // COD032
const POSTCODE = /^[1-9]\d{3}[A-Z]{2}$/;
/** COD757: in the BRP, or where somebody stays. */
const MET_POSTCODE: ReadonlySet<string> = new Set(['01', '03']);

/** The addresses of a client and of who is round it, with their place. */
function adressen({ client }: BerichtSoort<'JW301'>): readonly { plek: Plek; soort: string; adres: Adres }[] {
  const contacten: readonly (readonly [Plek, Contact])[] = [
    ...client.contactgegevens.map((contact, nr) => [['client', 'contactgegevens', nr], contact] as const),
    ...(client.relaties ?? []).map(({ contact }, nr) => [['client', 'relaties', nr, 'contact'], contact] as const),
  ];
  return contacten.flatMap(([plek, { soort, adres }]) => (adres ? [{ plek: [...plek, 'adres'], soort, adres }] : []));
}

function regel(code: string, uitleg: string, isFout: (adres: Adres, soort: string) => boolean) {
  return inhoudelijk([code], uitleg, ['JW301'], (bericht) =>
    adressen(bericht).flatMap(({ plek, soort, adres }) => (isFout(adres, soort) ? [plek] : [])),
  );
}

/** What an address in a toewijzing says by itself. */
export const ADRESCONTROLES = [
  regel(
    'CD005',
    'Bij een postcode hoort een landcode, en zonder postcode niet.',
    ({ postcode, landCode }) => (postcode === undefined) !== (landCode === undefined),
  ),
  regel(
    'CD025',
    'Bij een adres in Nederland hoort een huisnummer.',
    ({ landCode, huis }) => landCode === NEDERLAND && huis === undefined,
  ),
  regel(
    'CD034',
    'Bij een BRP-adres of verblijfadres hoort een postcode.',
    ({ postcode }, soort) => MET_POSTCODE.has(soort) && postcode === undefined,
  ),
  regel(
    'CS089',
    'Een postcode in Nederland is vier cijfers en twee hoofdletters.',
    ({ postcode, landCode }) => landCode === NEDERLAND && postcode !== undefined && !POSTCODE.test(postcode),
  ),
];
