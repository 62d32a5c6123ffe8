import type { Verzegeld } from '../../../libs/contracts/gebeurtenis.ts';
import type { MeldVerzoek } from '../../../libs/contracts/melding.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import type { Weigering } from '../../../libs/contracts/weigering.ts';
import {
  snapshotVan,
  VERSIES,
  type Effect,
  type LogRegel,
  type Route,
  type ZaakToestand,
} from '../../../libs/engine/index.ts';
import type { OpgeslagenGebeurtenis, TrajectZaak, ZaakInput } from '../../../workflows/port.ts';
import { Zaakrun } from '../../../workflows/zaakrun.ts';
import { padenVan, type Padfeit } from '../../engine/voorbeelden.ts';

type Logeffect = Extract<Effect, { soort: 'logregel' }>;

/** Whose zaak it is, and on which route. */
export interface Ketenzaakgegevens extends TrajectZaak {
  readonly route: Route;
  readonly trajectId: string;
  /** Which written course it likes to follow. */
  readonly koers: number;
}

/** One zaak of a random chain: run by what its workflow runs, with its whole log. */
export class Ketenzaak {
  readonly log: Logeffect[] = [];
  /** Steps of a written course that were not tried yet. */
  koers: readonly Padfeit[];
  readonly #run: Zaakrun;
  readonly #genomen = new Map<string, number>();

  constructor(readonly wie: Ketenzaakgegevens) {
    this.#run = this.#begin();
    const paden = padenVan(wie.route);
    this.koers = (paden[wie.koers % paden.length] ?? []).slice(1);
  }

  get toestand(): ZaakToestand {
    return this.#run.toestand();
  }

  /** How the story calls it. */
  get naam(): string {
    return `${this.wie.route.naam} bij ${this.wie.organisatie} (${this.wie.zaakId})`;
  }

  snapshot(): ReturnType<typeof snapshotVan> {
    return snapshotVan(this.wie.route.machine, this.toestand);
  }

  /** How often something of this type happened here. */
  aantal(type: string): number {
    return this.#genomen.get(type) ?? 0;
  }

  volgendMoment(): Tijdstip | null {
    return this.#run.volgendMoment();
  }

  /** Takes a request as its workflow does. */
  meld(verzoek: MeldVerzoek, nu: Tijdstip): readonly Effect[] | Weigering {
    const uitkomst = this.#run.beoordeel(verzoek, nu);
    return uitkomst.ok ? this.#neem(uitkomst) : uitkomst;
  }

  /** Fires what is due. */
  vuur(nu: Tijdstip): readonly Effect[] {
    return this.#neem(this.#run.vuurAf(nu));
  }

  /** The state that its log alone leads to. Throws when an entry is refused now, or gets another hash. */
  herspeeld(): ZaakToestand {
    const run = this.#begin();
    run.haalIn(this.log.map(opgeslagen), []);
    return run.toestand();
  }

  #begin(): Zaakrun {
    const { zaakId, trajectId, jeugdigeId, organisatie, route, sinds } = this.wie;
    const dossier = { jeugdigeId, organisatie, gemeente: 'GM0642', referentie: zaakId };
    const vast = { route: route.id, versies: VERSIES };
    const input: ZaakInput = { zaakId, trajectId, ...vast, dossier, toestand: null, bewijzen: [] };
    return new Zaakrun(route, input, sinds);
  }

  #neem({ toestand, effecten }: { toestand: ZaakToestand; effecten: readonly Effect[] }): readonly Effect[] {
    this.#run.neemOver(toestand, []);
    for (const effect of effecten) {
      if (effect.soort !== 'logregel') continue;
      this.log.push(effect);
      this.#genomen.set(effect.regel.type, this.aantal(effect.regel.type) + 1);
    }
    return effecten;
  }
}

function opgeslagen({ regel, tekst }: Logeffect): OpgeslagenGebeurtenis {
  const { volgnummer, hash } = regel;
  return { volgnummer, hash, gebeurtenis: { ...gestempeld(regel), ...(tekst && { toelichting: tekst }) } };
}

function gestempeld({ type, gegevens, door, ontvangenOp, geldigOp, kenmerk }: LogRegel) {
  return { type, gegevens, door, ontvangenOp, geldigOp, kenmerk };
}

/** A text that only says that there is one. */
export const TEKST: Verzegeld = { afdruk: 'a'.repeat(64), inhoud: 'AAAA' };
