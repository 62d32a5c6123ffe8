import { z } from 'zod';

import { Datum, type Tijdstip } from '../../../libs/contracts/tijd.ts';
import type { LogRegel } from '../../../libs/engine/index.ts';
import { Omvang } from '../../../state-machines/gedeeld/omvang.ts';

/** How much of a product. */
type Hoeveelheid = z.infer<typeof Omvang>;

/** What an order to a provider says, as the log of its zaak tells it. */
export interface Opdracht {
  readonly aanbieder: string;
  readonly toewijzingNummer: number;
  readonly productcategorie: string;
  /** With a code there is an amount, and without one there is none. */
  readonly productcode?: string | undefined;
  readonly omvang?: Hoeveelheid | undefined;
  readonly ingangsdatum: Datum;
  readonly einddatum?: Datum | undefined;
  readonly redenWijziging?: string | undefined;
  /** Reference of the request that it answers, where the log has it. */
  readonly referentie?: string | undefined;
  /** When it was decided. */
  readonly op: Tijdstip;
}

/** What the gemeente answers to a request that it does not (or not yet) grant: to one for help, or to change a toewijzing. */
export type Antwoord = {
  readonly aanbieder: string;
  readonly verzoekAntwoord: '1' | '2';
  readonly reden?: string | undefined;
  readonly verantwoordelijkeGemeente?: string | undefined;
} & ({ readonly referentie: string } | { readonly toewijzingNummer: number });

const Voorbereid = z.object({
  aanbieder: z.string(),
  toewijzingNummer: z.int(),
  productcategorie: z.string(),
  productcode: z.string().optional(),
  omvang: Omvang.optional(),
  ingangsdatum: Datum,
  einddatum: Datum.optional(),
});
const Wijziging = z.object({ redenWijziging: z.string(), einddatum: Datum.optional(), omvang: Omvang.optional() });
const Verzoek = z.object({ aanbieder: z.string(), referentie: z.string() });
const Verzonden = Voorbereid.omit({ aanbieder: true }).extend({ referentie: z.string() });
const Geantwoord = z.object({
  referentie: z.string(),
  verzoekAntwoord: z.enum(['1', '2']),
  reden: z.string().optional(),
  verantwoordelijkeGemeente: z.string().optional(),
});
const Afgewezen = z.object({ redenAfwijzing: z.string(), verantwoordelijkeGemeente: z.string().optional() });

/** Events after which a message that the provider refused goes out again, mended. */
const OPNIEUW = 'BERICHT_OPNIEUW_VERZONDEN';
const OPDRACHTEN = ['TOEWIJZING_VOORBEREID', 'TOEWIJZING_GEWIJZIGD', 'TOEWIJZING_INGETROKKEN'];

/** The order as an entry of a zaak left it; nothing when the log does not tell of one. */
export function opdrachtBij(log: readonly LogRegel[], volgnummer: number): Opdracht | null {
  const tot = log.filter((regel) => regel.volgnummer <= volgnummer);
  const verwijzing = tot.findLast(({ type, gegevens }) => type === 'TOEWIJZING_VERZONDEN' && 'referentie' in gegevens);
  if (verwijzing) return opVerzoek(tot, verwijzing);
  const stappen = tot.filter(({ type }) => OPDRACHTEN.includes(type));
  return stappen.reduce<Opdracht | null>((opdracht, stap) => naStap(opdracht, stap), null);
}

function naStap(vorige: Opdracht | null, { type, gegevens, geldigOp: op }: LogRegel): Opdracht | null {
  if (type === 'TOEWIJZING_VOORBEREID') return { ...Voorbereid.parse(gegevens), op };
  if (!vorige) return null;
  const { redenWijziging, einddatum, omvang = vorige.omvang } = Wijziging.parse(gegevens);
  // Withdrawn before it began: no day of help is left. Source: iJw 3.2, CS335.
  const laatste = type === 'TOEWIJZING_INGETROKKEN' ? vorige.ingangsdatum : einddatum;
  return { ...vorige, redenWijziging, einddatum: laatste, omvang, op };
}

/** A toewijzing on a request: its provider is who asked. */
function opVerzoek(log: readonly LogRegel[], { gegevens, geldigOp: op }: LogRegel): Opdracht | null {
  const feiten = Verzonden.parse(gegevens);
  const verzoek = verzoekMet(log, feiten.referentie);
  return verzoek && { ...feiten, aanbieder: verzoek.aanbieder, op };
}

/** The answer that an entry of a zaak gave; nothing when it gave none. */
export function antwoordBij(log: readonly LogRegel[], volgnummer: number): Antwoord | null {
  const regel = log.find((een) => een.volgnummer === volgnummer);
  if (regel?.type === 'ANTWOORD_VERZONDEN') {
    const antwoord = Geantwoord.parse(regel.gegevens);
    const verzoek = verzoekMet(log, antwoord.referentie);
    return verzoek && { ...antwoord, aanbieder: verzoek.aanbieder };
  }
  const opdracht = opdrachtBij(log, volgnummer);
  if (!regel || !opdracht) return null;
  const { aanbieder, toewijzingNummer } = opdracht;
  const waarop = { aanbieder, toewijzingNummer };
  if (regel.type === 'VERZOEK_IN_ONDERZOEK') return { ...waarop, verzoekAntwoord: '2' };
  if (regel.type !== 'VERZOEK_AFGEWEZEN') return null;
  const { redenAfwijzing: reden, verantwoordelijkeGemeente } = Afgewezen.parse(regel.gegevens);
  return { ...waarop, verzoekAntwoord: '1', reden, verantwoordelijkeGemeente };
}

/** Whether an order answers a request for change that nobody answered before. */
export function beantwoordtVerzoek(log: readonly LogRegel[], volgnummer: number): boolean {
  const gericht = log.filter(({ type, volgnummer: nr }) => nr <= volgnummer && type !== OPNIEUW);
  const laatste = gericht.findLastIndex(({ type }) => type === 'TOEWIJZING_GEWIJZIGD');
  const voor = gericht.slice(0, laatste);
  const verzoek = voor.findLastIndex(({ type }) => type === 'VERZOEK_OM_WIJZIGING_ONTVANGEN');
  const klaar = voor.findLastIndex(({ type }) => type === 'TOEWIJZING_GEWIJZIGD' || type === 'VERZOEK_AFGEWEZEN');
  return laatste >= 0 && verzoek > klaar;
}

function verzoekMet(log: readonly LogRegel[], referentie: string): z.infer<typeof Verzoek> | null {
  const regel = log.findLast(
    ({ type, gegevens }) => type === 'VERZOEK_OM_TOEWIJZING_ONTVANGEN' && gegevens['referentie'] === referentie,
  );
  return regel ? Verzoek.parse(regel.gegevens) : null;
}
