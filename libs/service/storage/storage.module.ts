import { Module, type DynamicModule, type Provider } from '@nestjs/common';

import { StorageConfig, type StorageConfigInvoer } from './config.ts';
import { Database } from './database.ts';
import { Bewijzen } from './lezen/bewijzen.ts';
import { Ijwdossier } from './ijw/dossier.ts';
import { Ijwinhoud } from './ijw/inhoud.ts';
import { Ijwnakijken } from './ijw/nakijken.ts';
import { Ijwontvangst } from './ijw/ontvangst.ts';
import { Toewijzingnummers } from './ijw/toewijzingnummers.ts';
import { Ijwverwerking } from './ijw/verwerking.ts';
import { Ijwverzending } from './ijw/verzending.ts';
import { Berichten } from './lezen/berichten.ts';
import { Feitzaken } from './lezen/feitzaken.ts';
import { Ijwlijst } from './lezen/ijw-berichten.ts';
import { Logboek } from './lezen/logboek.ts';
import { Overdrachtenlijst } from './lezen/overdrachten.ts';
import { Dagtekeningen } from './lezen/dagtekeningen.ts';
import { Praktijkcijfers } from './lezen/praktijkcijfers.ts';
import { Signalen } from './lezen/signalen.ts';
import { Termijnen } from './lezen/termijnen.ts';
import { Trajecten } from './lezen/trajecten.ts';
import { Trajectenlijst } from './lezen/trajectenlijst.ts';
import { Werkvoorraad } from './lezen/werkvoorraad.ts';
import { Zaakversies } from './lezen/zaakversies.ts';
import { Zaken } from './lezen/zaken.ts';
import { Berichtpersonen } from './persoon/berichtpersonen.ts';
import { Personen } from './persoon/personen.ts';
import { Geheimen } from './sleutels/geheimen.ts';
import { Herverpakking } from './sleutels/herverpakking.ts';
import { Sleutelring } from './sleutels/ring.ts';
import { Teksten } from './sleutels/teksten.ts';
import { Zaaksleutels } from './sleutels/zaaksleutels.ts';
import type { OntvangerVan } from './vastleggen/rijen.ts';
import { Vastlegging, type RouteVan } from './vastleggen/vastlegging.ts';
import { Aanmeldingen } from './werk/aanmeldingen.ts';
import { Antwoorden } from './werk/antwoorden.ts';
import { Medewerkers } from './werk/medewerkers.ts';
import { Overdrachten } from './werk/overdrachten.ts';
import { Taken } from './werk/taken.ts';
import { Toegangslog } from './werk/toegangslog.ts';
import { Ketenberichten } from './werk/ketenberichten.ts';
import { Uitbak } from './werk/uitbak.ts';
import { Werktaken } from './werk/werktaken.ts';
import { Wekken } from './werk/wekken.ts';
import { Wijzigingen } from './werk/wijzigingen.ts';

/** What the module needs; `routeVan` and `ontvangerVan` only where zaken are stored (the worker). */
export interface StorageOpties {
  readonly config: StorageConfigInvoer;
  readonly routeVan?: RouteVan;
  readonly ontvangerVan?: OntvangerVan;
  /** Whether messages to providers leave from here. */
  readonly berichtenUit?: boolean;
}

const OP_DATABASE = [
  Zaken, Logboek, Termijnen, Werkvoorraad, Berichten, Trajecten, Overdrachtenlijst, Bewijzen,
  Aanmeldingen, Signalen, Taken, Uitbak, Wekken, Overdrachten, Toegangslog, Antwoorden, Wijzigingen, Toewijzingnummers, Ijwlijst,
  Feitzaken, Werktaken, Praktijkcijfers, Dagtekeningen, Ketenberichten, Trajectenlijst, Medewerkers, Zaakversies,
]; // prettier-ignore

/** The storage as Nest providers, each by its class. Closes its connections at shutdown (`enableShutdownHooks`). */
@Module({})
export class StorageModule {
  static forRoot({ config, routeVan, ontvangerVan, berichtenUit = false }: StorageOpties): DynamicModule {
    const gelezen = StorageConfig.parse(config);
    const sleutelring = Sleutelring.lees(gelezen.sleutelring);
    const providers: Provider[] = [
      { provide: Database, useFactory: () => new Database(gelezen) },
      { provide: Sleutelring, useValue: sleutelring },
      ...OP_DATABASE.map((Soort) => ({
        provide: Soort,
        useFactory: (database: Database) => new Soort(database),
        inject: [Database],
      })),
      ...[Geheimen, Zaaksleutels, Herverpakking, Ijwinhoud].map((Soort) => ({
        provide: Soort,
        useFactory: (database: Database, ring: Sleutelring) => new Soort(database, ring),
        inject: [Database, Sleutelring],
      })),
      ...[Ijwontvangst, Ijwverwerking, Ijwverzending, Ijwnakijken, Ijwdossier].map((Soort) => ({
        provide: Soort,
        useFactory: (database: Database, inhoud: Ijwinhoud) => new Soort(database, inhoud),
        inject: [Database, Ijwinhoud],
      })),
      {
        provide: Teksten,
        useFactory: (database: Database, sleutels: Zaaksleutels) => new Teksten(database, sleutels),
        inject: [Database, Zaaksleutels],
      },
      ...[Personen, Berichtpersonen].map((Soort) => ({
        provide: Soort,
        useFactory: (database: Database, ring: Sleutelring, geheimen: Geheimen) => new Soort(database, ring, geheimen),
        inject: [Database, Sleutelring, Geheimen],
      })),
      ...(routeVan
        ? [
            {
              provide: Vastlegging,
              useFactory: (database: Database) =>
                new Vastlegging(database, routeVan, { ...(ontvangerVan && { ontvangerVan }), berichtenUit }),
              inject: [Database],
            },
          ]
        : []),
    ];
    return { module: StorageModule, global: true, providers, exports: providers };
  }
}
