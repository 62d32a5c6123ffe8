import { Bsn, schrijfBericht, voldoetAanElfproef, type Bericht } from '../../libs/ijw/index.ts';
import { gestart, gestopt, jw305, jw307 } from '../../libs/ijw/testing.ts';
import { datum } from '../../libs/kalender/index.ts';

/** A toewijzing with the messages about it, in the order in which its provider sends them: start, stop for a while, start, ... */
export interface Reeks {
  readonly bsn: Bsn;
  readonly nummer: number;
  readonly berichten: readonly string[];
  /** What its zaak must have been told, in this order. */
  readonly verwacht: readonly { readonly type: string; readonly dag: string }[];
}

const MS_PER_DAG = 86_400_000;

/** So many messages over toewijzingen of so many each. */
export function maakReeksen(berichten: number, perToewijzing: number, vandaag: string): readonly Reeks[] {
  const reeksen: Reeks[] = [];
  let laatste = 999_920_000;
  for (let over = berichten; over > 0; over -= perToewijzing) {
    do laatste += 1;
    while (!voldoetAanElfproef(String(laatste)));
    reeksen.push(maakReeks(Bsn.parse(String(laatste)), reeksen.length + 1, Math.min(over, perToewijzing), vandaag));
  }
  return reeksen;
}

function maakReeks(bsn: Bsn, nummer: number, aantal: number, vandaag: string): Reeks {
  const delen = Array.from({ length: aantal }, (_, at) => maakDeel(bsn, nummer, at, aantal, vandaag));
  return {
    bsn,
    nummer,
    berichten: delen.map(({ xml }) => xml),
    verwacht: delen.map(({ type, dag }) => ({ type, dag })),
  };
}

/** Message number `at`: even ones start the help, odd ones stop it for a while (JZ588 code 20), each on a later day. */
function maakDeel(bsn: Bsn, nummer: number, at: number, aantal: number, vandaag: string) {
  const dag = (n: number) =>
    datum(new Date(Date.parse(vandaag) - (aantal + 1 - n) * MS_PER_DAG).toISOString().slice(0, 10));
  const rondom = { bsn, dagtekening: vandaag, identificatie: `${String(nummer)}-${String(at)}` };
  const start = { toewijzingNummer: nummer, begindatum: dag(at - (at % 2)) };
  if (at % 2 === 0) return { type: 'ZORG_GESTART', dag: dag(at), xml: xmlVan(jw305([gestart(start)], rondom)) };
  const stop = gestopt({ ...start, einddatum: dag(at), redenBeeindiging: '20' });
  return { type: 'ZORG_GESTOPT', dag: dag(at), xml: xmlVan(jw307([stop], rondom)) };
}

function xmlVan(bericht: Bericht): string {
  const geschreven = schrijfBericht(bericht);
  if (!geschreven.ok) throw new Error(`cannot be written: ${geschreven.bevindingen[0]?.code ?? ''}`);
  return geschreven.xml;
}
