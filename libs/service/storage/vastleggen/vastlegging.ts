import type { Route } from '../../../engine/route.ts';
import { woongemeente } from '../../../regio/index.ts';
import type {
  LegVastOpdracht,
  LegVastUitkomst,
  Ontvangstbewijs,
  ZaakActiviteiten,
} from '../../../../workflows/port.ts';
import type { Database } from '../database.ts';
import { leesWoonfeiten } from '../lezen/woonfeiten.ts';
import { Bewijzen } from '../lezen/bewijzen.ts';
import { maakPayload } from './payload.ts';
import type { Omgeving, OntvangerVan } from './rijen.ts';
import { Uitkomst } from './uitkomst.ts';

/** Looks a route up by its id with version; the worker has the register. Throws when it does not know it. */
export type RouteVan = (id: string) => Route;

const NIEMAND: OntvangerVan = () => null;

/** Where an event becomes a fact: the port of the zaak workflow, on PostgreSQL. */
export class Vastlegging implements ZaakActiviteiten {
  constructor(
    private readonly database: Database,
    private readonly routeVan: RouteVan,
    private readonly omgeving: Partial<Omgeving> = {},
  ) {}

  /**
   * Stores everything that one request did, in one transaction and one round trip. Says `ingehaald`, with what is there, when
   * the log is already further. Refuses: `DatabaseAfwezig`; `OpslagFout` WI001 when `rustOp` is no entry of this log, WI002
   * when the entries do not follow each other.
   */
  async legVast(opdracht: LegVastOpdracht): Promise<LegVastUitkomst> {
    const { berichtenUit = false } = this.omgeving;
    const ontvangerVan = await this.ontvangerVoor(opdracht);
    const payload = maakPayload(opdracht, this.routeVan(opdracht.toestand.route), { ontvangerVan, berichtenUit });
    const waarden = [JSON.stringify(payload), JSON.stringify(opdracht.toestand)];
    const antwoord = await this.database.roep('leg_vast', 'select leg_vast($1::jsonb, $2::jsonb)', waarden);
    const uitkomst = Uitkomst.parse(antwoord);
    return uitkomst.soort === 'vastgelegd' && opdracht.op !== undefined ? { ...uitkomst, op: opdracht.op } : uitkomst;
  }

  /** The receipt of an earlier request with this key, however long ago. */
  async zoekBewijs(zaakId: string, kenmerk: string): Promise<Ontvangstbewijs | null> {
    return new Bewijzen(this.database).zoek(zaakId, kenmerk);
  }

  /** After a move a hand-over goes to who takes it up where the jeugdige lives now. */
  private async ontvangerVoor({ dossier, effecten, rustOp, toestand }: LegVastOpdracht): Promise<OntvangerVan> {
    const { ontvangerVan = NIEMAND } = this.omgeving;
    const isAanbod = effecten.some((effect) => effect.soort === 'overdracht' && effect.fase === 'aangeboden');
    if (!isAanbod || ontvangerVan === NIEMAND) return ontvangerVan;
    const eerder = await leesWoonfeiten(this.database, toestand.zaakId, rustOp.volgnummer);
    const nieuw = effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : []));
    const gemeente = woongemeente(dossier.gemeente, [...eerder, ...nieuw]);
    return (naarRoute) => ontvangerVan(naarRoute, gemeente);
  }
}
