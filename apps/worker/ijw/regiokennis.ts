import { ontvangerVan, praktijksoortVan, werktVoor, type Regio } from '../../../libs/regio/index.ts';

/** What a worker knows of the region. Without a region it knows nothing, and then nothing is begun by itself. */
export class Regiokennis {
  constructor(private readonly regio: Regio | null) {}

  /** Whether a message for this gemeente is for this organisation. Without a region only the zaken themselves can tell. */
  doetPostVoor(organisatie: string, gemeente: string): boolean {
    return this.regio === null || werktVoor(this.regio, organisatie, gemeente);
  }

  /** Whether an organisation works with Wissel here; one elsewhere has no mailbox that is known. */
  kent(organisatie: string): boolean {
    return this.regio?.organisaties.some(({ id }) => id === organisatie) ?? false;
  }

  /** The organisation that takes up hand-overs to a route from a gemeente; `null` when it works elsewhere. */
  ontvanger(route: string, gemeente: string): string | null {
    return this.regio && ontvangerVan(this.regio, route, gemeente);
  }

  /** The kind of a huisarts' practice; `null` when nobody wrote it down. */
  praktijksoort(agb: string): string | null {
    return this.regio && praktijksoortVan(this.regio, agb);
  }
}
