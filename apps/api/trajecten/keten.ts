import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { amsterdamDatum, daysBetween } from '../../../libs/kalender/index.ts';
import type { Overdrachtregel, Schakel, Traject } from '../../../libs/service/storage/index.ts';
import type { Gat, Keten } from './traject.schemas.ts';

type Deel = Pick<Schakel, 'id' | 'jeugdige' | 'organisatie' | 'begonnenOp' | 'geeindigdOp'>;
type Zicht = Traject['jeugdigen'][number];
type Aanbod = Pick<
  Overdrachtregel,
  'zaakId' | 'naarRoute' | 'fase' | 'isHierBeantwoord' | 'aangebodenOp' | 'beslistOp' | 'naarZaak'
>;

/**
 * The lead time of a chain beside its parts: from the first aanmelding until the last zaak ended, or until now. Parts may overlap; a
 * gap is a time in which somebody waits and nobody has taken it up. Unit: calendar days in Amsterdam.
 * @param zaken of one traject, at least one
 * @param zicht who has sight on the safety of each jeugdige
 */
export function ketenVan(
  zaken: readonly Deel[],
  overdrachten: readonly Aanbod[],
  peil: Tijdstip,
  zicht: readonly Zicht[] = [],
): Keten {
  const delen = zaken.toSorted((a, b) => compare(a.begonnenOp, b.begonnenOp));
  const van = delen[0]?.begonnenOp ?? peil;
  const loopt = delen.some(({ geeindigdOp }) => geeindigdOp === null);
  const tot = loopt ? null : laatste(delen.map(({ geeindigdOp }) => geeindigdOp ?? peil));
  const gaten = [
    ...zonderZaak(delen, peil),
    ...overdrachten.flatMap((een) => inOverdracht(een, peil)),
    ...zicht.flatMap((een) => inZicht(delen, een, peil)),
  ];
  return {
    van,
    tot,
    dagen: dagen(van, tot ?? peil),
    dagenZonderZaak: som(gaten.filter(({ soort }) => soort === 'geenZaak')),
    delen: delen.map(({ id, begonnenOp, geeindigdOp }) => ({
      zaakId: id,
      van: begonnenOp,
      tot: geeindigdOp,
      dagen: dagen(begonnenOp, geeindigdOp ?? peil),
    })),
    gaten: gaten.toSorted((a, b) => compare(a.van, b.van)),
  };
}

/** Times between two zaken in which none ran: the one that ended last, and the one that began after it. */
function zonderZaak(delen: readonly Deel[], peil: Tijdstip): Gat[] {
  const gaten: Gat[] = [];
  let vorige: Deel | undefined;
  for (const deel of delen) {
    const sinds = vorige?.geeindigdOp ?? null;
    if (vorige && sinds !== null && sinds < deel.begonnenOp)
      gaten.push({ ...tussen('geenZaak', sinds, deel.begonnenOp, peil), naZaak: vorige.id, naarRoute: null });
    if (!vorige || eindigtLater(deel, vorige)) vorige = deel;
  }
  return gaten;
}

function eindigtLater({ geeindigdOp: a }: Deel, { geeindigdOp: b }: Deel): boolean {
  return b !== null && (a === null || a > b);
}

/** A hand-over that waits for its answer; or, once accepted in Wissel, for the zaak that takes it up. */
function inOverdracht(
  { zaakId, naarRoute, fase, isHierBeantwoord, aangebodenOp, ...rest }: Aanbod,
  peil: Tijdstip,
): Gat[] {
  const wie = { naZaak: zaakId, naarRoute };
  if (fase === 'aangeboden') return [{ ...tussen('geenAntwoord', aangebodenOp, null, peil), ...wie }];
  const { beslistOp, naarZaak } = rest;
  const wacht = fase === 'aanvaard' && naarZaak === null && isHierBeantwoord && beslistOp !== null;
  return wacht ? [{ ...tussen('nietOpgenomen', beslistOp, null, peil), ...wie }] : [];
}

/** Who has sight on a jeugdige has no zaak that runs, while others do: nobody sees that somebody watches. */
function inZicht(delen: readonly Deel[], { jeugdige, zichtDoor, zichtSinds }: Zicht, peil: Tijdstip): Gat[] {
  const over = delen.filter((deel) => deel.jeugdige === jeugdige);
  const [loopt] = over.filter(({ geeindigdOp }) => geeindigdOp === null);
  const eigen = over.filter(({ organisatie }) => organisatie === zichtDoor);
  if (!loopt || zichtSinds === null || eigen.some(({ geeindigdOp }) => geeindigdOp === null)) return [];
  const van = laatste([zichtSinds, ...eigen.flatMap(({ geeindigdOp }) => geeindigdOp ?? [])]) ?? zichtSinds;
  return [{ ...tussen('zichtZonderZaak', van, null, peil), naZaak: eigen.at(-1)?.id ?? loopt.id, naarRoute: null }];
}

function tussen(soort: Gat['soort'], van: Tijdstip, tot: Tijdstip | null, peil: Tijdstip) {
  return { soort, van, tot, dagen: dagen(van, tot ?? peil) };
}

function dagen(van: Tijdstip, tot: Tijdstip): number {
  return daysBetween(amsterdamDatum(van), amsterdamDatum(tot));
}

function som(gaten: readonly Gat[]): number {
  return gaten.reduce((totaal, gat) => totaal + gat.dagen, 0);
}

function laatste(momenten: readonly Tijdstip[]): Tijdstip | null {
  return momenten.toSorted(compare).at(-1) ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
