import { isTermijngebeurtenis, type Effect, type LogRegel, type ZaakToestand } from '../../libs/engine/index.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { Zaakrun, type Voorstel } from '../../workflows/zaakrun.ts';
import { routeVanOfFout } from '../workflow/zaken.ts';
import { meldverzoekVan, type Verzoek } from './verzoek.ts';
import { metIds, type Chaoszaak } from './zaken.ts';

/** A zaak as it goes when nothing breaks. */
export interface Verloop {
  readonly toestand: ZaakToestand;
  readonly staten: readonly string[];
  readonly effecten: readonly Effect[];
  /** Requests in the order in which they were taken. */
  readonly genomen: readonly Verzoek[];
}

/** The log holds an entry that the requests and the clocks of this zaak do not explain. */
export class Onverklaard extends Error {}

/**
 * Takes the requests of a zaak through the pure core, told and woken at the moments at which the log says that it was: those
 * moments (and the salt of a text) are all that a disturbance may change. Everything else is made anew: stamps, order, clocks,
 * hashes, effects. Throws `Onverklaard` at the first entry that would not come about.
 */
export function loopOngestoord(zaak: Chaoszaak, input: ZaakInput, log: readonly LogRegel[]): Verloop {
  const [eersteRegel] = log;
  if (!eersteRegel) throw new Onverklaard('log is empty');
  const run = new Zaakrun(routeVanOfFout(input.route), input, eersteRegel.ontvangenOp);
  const wachtrij = new Wachtrij(zaak, input.dossier.jeugdigeId);
  const effecten: Effect[] = [];
  for (let nr = 0; nr < log.length; nr = run.toestand().volgnummer) {
    const voorstel = volgende(run, wachtrij, log.slice(nr));
    effecten.push(...voorstel.effecten);
    run.neemOver(voorstel.toestand, []);
  }
  const toestand = run.toestand();
  return { toestand, staten: run.staten(toestand), effecten, genomen: wachtrij.genomen };
}

function volgende(run: Zaakrun, wachtrij: Wachtrij, [regel, ...rest]: readonly LogRegel[]): Voorstel {
  if (!regel) throw new Onverklaard('log ended');
  const plaats = `${String(regel.volgnummer)} (${regel.type})`;
  if (isTermijngebeurtenis(regel.type)) {
    const gevuurd = run.vuurAf(regel.ontvangenOp);
    if (gevuurd.effecten.length === 0) throw new Onverklaard(`no clock waits for entry ${plaats}`);
    return gevuurd;
  }
  const verzoek = wachtrij.neem(regel.kenmerk, plaats);
  const afdruk = (plek: number): string => [regel, ...rest][plek]?.toelichting ?? '';
  const uitkomst = run.beoordeel(meldverzoekVan(verzoek, afdruk), regel.ontvangenOp);
  if (!uitkomst.ok) throw new Onverklaard(`entry ${plaats} is refused: ${uitkomst.code}`);
  return uitkomst;
}

/** What is still to come: requests in their order, and those of callers who hung up at any time or never. */
class Wachtrij {
  readonly genomen: Verzoek[] = [];
  readonly #verzoeken: Verzoek[];
  readonly #verlaten: Map<string, Verzoek>;

  constructor({ verzoeken: [start, ...vervolg] }: Chaoszaak, jeugdigeId: string) {
    this.#verzoeken = [metIds(start, jeugdigeId), ...vervolg.filter(({ verlaten }) => !verlaten)];
    this.#verlaten = new Map(vervolg.filter(({ verlaten }) => verlaten).map((een) => [een.kenmerk, een]));
  }

  neem(kenmerk: string, plaats: string): Verzoek {
    const verzoek = this.#verlaten.get(kenmerk) ?? this.#aanDeBeurt(kenmerk, plaats);
    this.#verlaten.delete(kenmerk);
    this.genomen.push(verzoek);
    return verzoek;
  }

  #aanDeBeurt(kenmerk: string, plaats: string): Verzoek {
    const [verzoek] = this.#verzoeken;
    if (verzoek?.kenmerk !== kenmerk) throw new Onverklaard(`nobody asked for entry ${plaats} here`);
    this.#verzoeken.shift();
    return verzoek;
  }
}
