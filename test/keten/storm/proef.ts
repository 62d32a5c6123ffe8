import { ROUTES } from '../../../state-machines/index.ts';
import { ontvangers, organisatieVan } from './aanbod.ts';
import { koersfeit, mogelijkFeit, startfeit, type Feit } from './feitkeuze.ts';
import type { Ketenzaak } from './ketenzaak.ts';
import type { Ketenstorm, Vlaag } from './vlaag.ts';
import { Ketenwereld, type NeemZicht } from './wereld.ts';

/** Two siblings. */
const KINDEREN = ['11111111-0000-4000-8000-000000000000', '22222222-0000-4000-8000-000000000000'] as const;

/** Lets a storm pass over a new chain. It begins on any route: who was there before may work elsewhere. Throws with the story as soon as a rule of the chain is broken. */
export function ketenstorm({ begin, kinderen, vlagen }: Ketenstorm, neemZicht?: NeemZicht): Ketenwereld {
  const wereld = new Ketenwereld(neemZicht);
  try {
    if (!beginZaak(wereld, begin, begin, KINDEREN[0])) throw new Error('the first zaak is refused');
    for (const vlaag of vlagen) waai(wereld, vlaag, kinderen);
    wereld.rondAf();
  } catch (fout) {
    throw new Error(`${fout instanceof Error ? fout.message : String(fout)}\n${wereld.verhaal.join('\n')}`, {
      cause: fout,
    });
  }
  return wereld;
}

function waai(wereld: Ketenwereld, vlaag: Vlaag, kinderen: 1 | 2): void {
  wereld.wacht(vlaag.soort === 'tijd' ? vlaag.minuten * 3 : vlaag.minuten);
  if (!bijzonder(wereld, vlaag, kinderen) && vlaag.soort !== 'tijd') feit(wereld, vlaag);
  for (const plek of vlaag.post) wereld.bezorg(plek, vlaag.dubbel);
}

/** Does what only this kind of gust does; `false` when there is nothing of that kind to do. */
function bijzonder(wereld: Ketenwereld, { soort, keuze, wie }: Vlaag, kinderen: 1 | 2): boolean {
  switch (soort) {
    case 'antwoord':
      return antwoord(wereld, keuze, wie);
    case 'opname':
      return opname(wereld, keuze, wie);
    case 'zaak':
      return beginZaak(wereld, keuze, wie, KINDEREN[wie % kinderen] ?? KINDEREN[0]);
    case 'herroeping':
      return herroeping(wereld, keuze, wie);
    case 'feit':
    case 'koers':
    case 'tijd':
      return false;
  }
}

function kies<T>(lijst: readonly T[], nummer: number): T | undefined {
  return lijst[nummer % Math.max(lijst.length, 1)];
}

function antwoord(wereld: Ketenwereld, keuze: number, wie: number): boolean {
  const aanbod = kies(wereld.aanbiedingen.teBeantwoorden(), wie);
  if (!aanbod) return false;
  const aanvaardt = keuze % 4 > 0;
  const zicht = aanbod.metZicht || keuze % 2 === 0;
  wereld.beslis(aanbod, aanvaardt ? 'aanvaard' : 'geweigerd', aanvaardt && zicht);
  return true;
}

function opname(wereld: Ketenwereld, keuze: number, wie: number): boolean {
  const aanbod = kies(wereld.aanbiedingen.opTeNemen(), wie);
  const route = aanbod && kies(ontvangers(aanbod.van.wie.route, aanbod.naarRoute), keuze);
  if (!aanbod?.ontvanger || !route) return false;
  const { jeugdigeId } = aanbod.van.wie;
  const start = startfeit(route, jeugdigeId, keuze, wereld.dagen);
  const gegevens = { route, organisatie: aanbod.ontvanger, jeugdigeId, koers: keuze };
  aanbod.opgenomen = wereld.begin(gegevens, start, true) !== null;
  return aanbod.opgenomen;
}

function beginZaak(wereld: Ketenwereld, keuze: number, wie: number, jeugdigeId: string): boolean {
  const route = kies(ROUTES, keuze);
  if (!route) return false;
  const start = startfeit(route, jeugdigeId, wie, wereld.dagen);
  const zaak = { route, organisatie: organisatieVan(route.naam, wie), jeugdigeId, koers: keuze };
  return wereld.begin(zaak, start, false) !== null;
}

/** Withdraws a fact: the clocks follow, sight and states do not. */
function herroeping(wereld: Ketenwereld, keuze: number, wie: number): boolean {
  const zaak = kies(wereld.zaken, wie);
  if (!zaak) return false;
  const volgnummer = 1 + (keuze % zaak.log.length);
  const weg: Feit = { type: 'GEBEURTENIS_HERROEPEN', gegevens: { volgnummer }, rol: 'teamleider', wie: 'u-0' };
  return wereld.meld(zaak, weg, 1);
}

function feit(wereld: Ketenwereld, { soort, keuze, wie, terug }: Vlaag): void {
  const zaak = kies(wereld.lopend(), wie);
  if (!zaak) return;
  const opKoers = soort === 'feit' ? null : koersfeit(zaak, keuze, wereld.dagen);
  if (opKoers && wereld.meld(zaak, opKoers, 0)) return;
  const mogelijk = mogelijkFeit(zaak, keuze, wereld.dagen);
  const wat = mogelijk && metOntvanger(wereld, zaak, mogelijk);
  if (!wat || wereld.meld(zaak, wat, terug) || terug === 0) return;
  wereld.meld(zaak, wat, 0);
}

/** Who accepts by telephone is the one to whom it was offered. What was answered in Wissel comes by itself. */
function metOntvanger({ aanbiedingen }: Ketenwereld, zaak: Ketenzaak, wat: Feit): Feit | null {
  const { naarRoute } = wat.gegevens;
  if (wat.type !== 'OVERDRACHT_AANVAARD' || typeof naarRoute !== 'string') return wat;
  const [aanbod] = aanbiedingen.wachtend(zaak, naarRoute);
  if (aanbod && aanbod.fase !== 'aangeboden') return null;
  return { ...wat, gegevens: { ...wat.gegevens, ontvanger: aanbod?.ontvanger ?? 'buiten-a' } };
}
