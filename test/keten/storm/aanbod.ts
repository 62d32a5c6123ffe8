import type { Effect, Route } from '../../../libs/engine/index.ts';
import { ontvangendeRoutes } from '../../../libs/engine/index.ts';
import { routeVan } from '../../../state-machines/index.ts';
import type { Ketenzaak } from './ketenzaak.ts';

type Overdrachteffect = Extract<Effect, { soort: 'overdracht' }>;

/** A hand-over of a chain, as the database keeps one row of it: whatever closes it does so once. */
export interface Aanbod {
  readonly sleutel: string;
  readonly van: Ketenzaak;
  readonly naarRoute: string;
  readonly metZicht: boolean;
  /** Organisation that answers by itself; `null` when it works elsewhere and the sender reports its answer. */
  readonly ontvanger: string | null;
  fase: 'aangeboden' | 'aanvaard' | 'geweigerd' | 'ingetrokken';
  /** The zaak of the sender still waits for an answer: it may not have heard the one that was given. */
  wacht: boolean;
  opgenomen: boolean;
}

/** Organisations of a route: two of each kind, so that a hand-over can go to another one of the same. */
const SOORT_ORGANISATIE: Readonly<Record<string, string>> = {
  'cjg-intake': 'lokaal',
  'jgt-toeleiding': 'lokaal',
  toewijzing: 'lokaal',
  'huisarts-verwijzing': 'praktijk',
  'veilig-thuis': 'vt',
  crisis: 'cit',
  jeugdbeschermingstafel: 'tafel',
  raadsonderzoek: 'raad',
  'gi-uitvoering': 'gi',
  'gesloten-jeugdhulp': 'gesloten',
};

/** An organisation that works on a route. */
export function organisatieVan(routeNaam: string, keuze: number): string {
  return `${SOORT_ORGANISATIE[routeNaam] ?? 'elders'}-${keuze % 2 === 0 ? 'a' : 'b'}`;
}

/** Routes on which a hand-over can be taken up here. */
export function ontvangers(route: Route, naarRoute: string): Route[] {
  return ontvangendeRoutes(route, naarRoute).flatMap((naam) => routeVan(`${naam}-v1`) ?? []);
}

/** Every hand-over of a chain. */
export class Aanbiedingen {
  readonly alle: Aanbod[] = [];

  /** What a zaak did to its hand-overs. */
  verwerk(van: Ketenzaak, effect: Overdrachteffect, keuze: number): void {
    const { naarRoute, fase, sleutel } = effect;
    if (fase === 'aangeboden') {
      const [naar] = ontvangers(van.wie.route, naarRoute);
      const ontvanger = naar && keuze % 4 > 0 ? organisatieVan(naar.naam, keuze) : null;
      const metZicht = van.wie.route.overdrachten[naarRoute]?.metZicht === true;
      this.alle.push({ sleutel, van, naarRoute, metZicht, ontvanger, fase, wacht: true, opgenomen: false });
      return;
    }
    for (const aanbod of this.wachtend(van, naarRoute)) {
      aanbod.wacht = false;
      if (aanbod.fase === 'aangeboden') aanbod.fase = fase;
    }
  }

  /** Offers for which a zaak waits. */
  wachtend(van: Ketenzaak, naarRoute: string): Aanbod[] {
    return this.alle.filter((een) => een.wacht && een.van === van && een.naarRoute === naarRoute);
  }

  /** Offers that a receiver can answer now. */
  teBeantwoorden(): Aanbod[] {
    return this.alle.filter(({ fase, ontvanger }) => fase === 'aangeboden' && ontvanger !== null);
  }

  /** Accepted offers with which no zaak began yet. */
  opTeNemen(): Aanbod[] {
    return this.alle.filter(
      (een) =>
        een.fase === 'aanvaard' &&
        !een.opgenomen &&
        een.ontvanger !== null &&
        ontvangers(een.van.wie.route, een.naarRoute).length > 0,
    );
  }

  /** An offer without a clock that says when its answer is late, or that hangs on a zaak that ended; or two for one question. */
  gebrek(): string | null {
    const gezien = new Set<string>();
    for (const { wacht, van, naarRoute } of this.alle) {
      if (!wacht) continue;
      const vraag = `${van.naam} -> ${naarRoute}`;
      if (gezien.has(vraag)) return `${vraag}: staat twee keer open`;
      gezien.add(vraag);
      if (van.toestand.beeindigd) return `${vraag}: hangt aan een beëindigde zaak`;
      const klok = van.wie.route.overdrachten[naarRoute]?.termijn;
      if (!van.toestand.klokken.some(({ actief, termijn }) => actief && termijn === klok))
        return `${vraag}: staat open zonder klok`;
    }
    return null;
  }
}
