import { isBsn } from '../../contracts/persoon.ts';
import {
  BERICHTEN,
  RETOUR_VAN,
  type Bericht,
  type Berichtsoort,
  type Heensoort,
  type Kop,
  type Leesuitkomst,
} from '../../ijw/index.ts';

/** What every header has, and what that of a retour has besides. */
type Header = Kop & { readonly identificatieRetour?: string; readonly dagtekeningRetour?: string };

/** Who, when and what of a message, seen from outside. Holds no person. */
export interface Ijwkop {
  readonly soort: Berichtsoort;
  /** Who really sent it: of a retour that is who got what it answers. */
  readonly afzender: string;
  readonly ontvanger: string;
  /** Of the message itself: of a retour its own. */
  readonly identificatie: string;
  readonly dagtekening: string;
  /** As `GM0642`. */
  readonly gemeente: string;
  readonly aanbieder: string;
  /** For a retour: what it answers. */
  readonly heen: { readonly soort: Heensoort; readonly afzender: string; readonly identificatie: string } | null;
}

/** The outside of a message that was read, or of one that was refused after its header; `null` before that. */
export function kopVan(uitkomst: Leesuitkomst): Ijwkop | null {
  if (uitkomst.ok) return kopUit(uitkomst.bericht.soort, uitkomst.bericht.header);
  const { soort, header } = uitkomst;
  if (soort === undefined || header === undefined || heensoortVan(soort)) return null;
  return kopUit(soort, header);
}

/** The outside of a message that was made here. */
export function kopUit(soort: Berichtsoort, header: Header): Ijwkop {
  const { afzender, ontvanger, berichtIdentificatie, identificatieRetour, dagtekeningRetour } = header;
  const isNaarGemeente = BERICHTEN[soort].richting === 'naarGemeente';
  const [gemeente, aanbieder] = isNaarGemeente ? [ontvanger, afzender] : [afzender, ontvanger];
  const partijen = { gemeente: `GM${gemeente}`, aanbieder };
  const heensoort = heensoortVan(soort);
  if (!heensoort || identificatieRetour === undefined || dagtekeningRetour === undefined)
    return { soort, afzender, ontvanger, ...berichtIdentificatie, ...partijen, heen: null };
  return {
    soort,
    afzender: ontvanger, // a retour repeats the header of what it answers
    ontvanger: afzender,
    identificatie: identificatieRetour,
    dagtekening: dagtekeningRetour,
    ...partijen,
    heen: { soort: heensoort, afzender, identificatie: berichtIdentificatie.identificatie },
  };
}

/** The BSN in a message that was read, to be hashed; `null` in one without (an answer, a retour that is a header). */
export function bsnVan(bericht: Bericht): string | null {
  return 'client' in bericht ? bericht.client.bsn : null;
}

/** The numbers of the toewijzingen that a message of a provider is about or names. */
export function toewijzingnummersIn(bericht: Bericht): readonly number[] {
  if (bericht.soort === 'JW305') return nummersVan(bericht.client.startProducten);
  if (bericht.soort === 'JW307') return nummersVan(bericht.client.stopProducten);
  if (bericht.soort !== 'JW317') return [];
  const { teWijzigenProducten = [], ongewijzigdeProducten = [] } = bericht.client.verzoek;
  return nummersVan([...teWijzigenProducten, ...ongewijzigdeProducten]);
}

function nummersVan(producten: readonly { readonly toewijzingNummer?: number }[]): readonly number[] {
  return producten.flatMap(({ toewijzingNummer }) => toewijzingNummer ?? []);
}

/** An identification that may be kept as it is: not one in which its sender put a BSN. */
export function toonbaar(identificatie: string): string | null {
  const cijfers = identificatie.match(/\d{9,}/g) ?? [];
  return cijfers.some((reeks) => bevatBsn(reeks)) ? null : identificatie;
}

function bevatBsn(reeks: string): boolean {
  return Array.from({ length: reeks.length - 8 }, (_, at) => reeks.slice(at, at + 9)).some(isBsn);
}

function heensoortVan(soort: Berichtsoort): Heensoort | undefined {
  return HEENSOORTEN.find((heen) => RETOUR_VAN[heen] === soort);
}

const HEENSOORTEN: readonly Heensoort[] = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319'];
