import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { isWerktaak, WERKTAKEN } from '../../../libs/contracts/werktaken.ts';
import {
  mogelijkMetSchema,
  snapshotVan,
  type Overname,
  type Route,
  type StaatMeta,
} from '../../../libs/engine/index.ts';
import { requireKalender } from '../../../libs/kalender/index.ts';
import {
  Trajecten,
  Werkvoorraad,
  Zaken,
  type Besluit as Besluitrij,
  type Taakrij,
  type Zaak as Zaakrij,
  type Zaakregel as Zaakregelrij,
} from '../../../libs/service/storage/index.ts';
import { now } from '../http/klok.ts';
import { defined } from '../http/schemas.ts';
import { Probleem } from '../fouten/probleem.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { publicTaskId } from '../taken/taak-id.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { showKlok } from './klokken.ts';
import type { Mogelijkheid, Zaak, Zaakbesluit, Zaakregel, Zaaktaak, Zaakvraag, Zakenpagina } from './zaak.schemas.ts';

/** Zaken as people see them: everything with its name, every clock computed now. */
@Injectable()
export class ZaakService {
  constructor(
    private readonly zaken: Zaken,
    private readonly werkvoorraad: Werkvoorraad,
    private readonly trajecten: Trajecten,
    private readonly routes: Routeregister,
  ) {}

  /** One zaak. Refuses: ZAAK.ONBEKEND. */
  async show(zaakId: string, wie: Vrager): Promise<Zaak> {
    const [zaak, taken, zichtDoor, besluiten] = await Promise.all([
      this.zaken.vind(zaakId, wie.bereik),
      this.werkvoorraad.vanZaak(zaakId, wie.bereik),
      this.trajecten.zichtDoor(zaakId),
      this.trajecten.besluiten(zaakId),
    ]);
    if (!zaak) throw new Probleem('ZAAK.ONBEKEND');
    return { ...this.compose(zaak, taken, wie, now()), zichtDoor, besluiten: besluiten.map(showBesluit) };
  }

  /** Zaken that answer a question, newest first. */
  async search({ jeugdigeId, ...vraag }: Zaakvraag, wie: Vrager): Promise<Zakenpagina> {
    this.routes.requireKnown(vraag.route);
    const gevraagd = defined({ ...vraag, jeugdige: jeugdigeId });
    const { items, ...rest } = await this.zaken.zoek({ ...gevraagd, bereik: wie.bereik, peil: now() });
    return { ...rest, items: items.map((zaak) => this.regel(zaak)) };
  }

  private compose(
    zaak: Zaakrij,
    taken: readonly Taakrij[],
    { rollen }: Vrager,
    peil: Tijdstip,
  ): Omit<Zaak, 'zichtDoor' | 'besluiten'> {
    const { toestand } = zaak;
    const route = this.routes.pinned(zaak.route);
    const kalender = requireKalender(toestand.kalender);
    const snapshot = snapshotVan(route.machine, toestand);
    const metas = Object.entries(snapshot.getMeta() as Record<string, StaatMeta | undefined>);
    return {
      ...this.short(zaak, route),
      routeTitel: route.titel,
      ...defined({ herkomst: showHerkomst(toestand.overname) }),
      sinds: toestand.sinds,
      peil,
      klokken: toestand.klokken.map((klok) => showKlok(route, kalender, klok, peil)),
      taken: taken.filter(({ geslotenOp }) => geslotenOp === null).map((taak) => showTaak(route, taak)),
      mogelijk: mogelijkMetSchema(route, toestand, snapshot).map((een) => showMogelijk(een, rollen)),
      gezinHoort: metas.flatMap(([staat, meta]) =>
        meta?.gezin ? [{ staat, tekst: meta.gezin.tekst, door: meta.gezin.door }] : [],
      ),
    };
  }

  private regel(zaak: Zaakregelrij): Zaakregel {
    return { ...this.short(zaak, this.routes.pinned(zaak.route)), verstrijktOp: zaak.verstrijktOp };
  }

  private short(zaak: Zaakregelrij, route: Route) {
    const { id, referentie, traject: trajectId, jeugdige: jeugdigeId, organisatie, gemeente } = zaak;
    const { volgnummer, beeindigd, aangemaaktOp, bijgewerktOp } = zaak;
    const staten = zaak.staten.map((staat) => ({ id: staat, titel: this.routes.titleOf(route, staat) }));
    const wie = { id, referentie, trajectId, jeugdigeId, route: zaak.route, organisatie, gemeente };
    return { ...wie, staten, volgnummer, beeindigd, aangemaaktOp, bijgewerktOp };
  }
}

/** A decision as answers show it. */
export function showBesluit({ besluit, grond, op }: Besluitrij): Zaakbesluit {
  return { besluit, grond, op };
}

function showHerkomst(overname: Overname | undefined): Zaak['herkomst'] {
  if (overname === undefined || overname.totEnMet === null) return undefined;
  const { systeem, verwijzing, op, aangenomen, totEnMet } = overname;
  return { systeem, verwijzing, op, aangenomen: [...aangenomen], totEnMet };
}

function showTaak(route: Route, rij: Taakrij): Zaaktaak {
  const { zaakId, taakId, taak, rol, behandelaar, uiterlijk, geopendOp, betreft } = rij;
  const titel = titleOfTaak(route, taak);
  return { id: publicTaskId(zaakId, taakId), taak, titel, rol, behandelaar, uiterlijk, geopendOp, betreft };
}

/** What a task is called; `herbeoordeel` is the core's own, and some work Wissel opens itself. */
export function titleOfTaak(route: Route, taak: string): string {
  if (isWerktaak(taak)) return WERKTAKEN[taak].titel;
  return (
    route.taken[taak]?.titel ??
    (taak === 'herbeoordeel' ? 'Beoordeel opnieuw: een feit is vervallen, of bij een overname aangenomen' : taak)
  );
}

function showMogelijk(een: ReturnType<typeof mogelijkMetSchema>[number], rollen: readonly string[]): Mogelijkheid {
  const { type, titel, uitleg } = een;
  const magIk = een.rollen.some((rol) => rollen.includes(rol));
  return { type, titel, uitleg, rollen: [...een.rollen], magIk, schema: een.schema as Record<string, unknown> };
}
