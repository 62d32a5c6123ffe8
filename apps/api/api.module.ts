import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';

import { AuthModule } from '../../libs/service/auth/index.ts';
import { IjwModule } from '../../libs/service/ijw/index.ts';
import { StorageModule } from '../../libs/service/storage/index.ts';
import { TAAKRIJ } from '../../workflows/namen.ts';
import { BerichtenController } from './berichten/berichten.controller.ts';
import { ProbleemFilter } from './fouten/probleem.filter.ts';
import { GebeurtenissenController } from './gebeurtenissen/gebeurtenissen.controller.ts';
import { LogboekController } from './gebeurtenissen/logboek.controller.ts';
import { MeldService } from './gebeurtenissen/meld.service.ts';
import { VerzoekenController } from './gebeurtenissen/verzoeken.controller.ts';
import { GezondheidController } from './gezondheid/gezondheid.controller.ts';
import { JwksController } from './gezondheid/jwks.controller.ts';
import { InvoerPipe } from './http/invoer.pipe.ts';
import { IjwController } from './ijw/ijw.controller.ts';
import { HandmatigRetour } from './ijw/handmatig-retour.ts';
import { IjwService } from './ijw/ijw.service.ts';
import { Koppelcontrole } from './ijw/koppelcontrole.ts';
import type { ApiInstellingen } from './instellingen.ts';
import { OpenapiController } from './openapi/openapi.controller.ts';
import { Openapidocument } from './openapi/document.ts';
import { OvernameService } from './overnames/overname.service.ts';
import { OvernamesController } from './overnames/overnames.controller.ts';
import { InzageService } from './overdrachten/inzage.service.ts';
import { Inzagebeleid } from './overdrachten/inzagebeleid.ts';
import { LopendeZaakService } from './overdrachten/lopende-zaak.service.ts';
import { OverdrachtService } from './overdrachten/overdracht.service.ts';
import { OverdrachtenController } from './overdrachten/overdrachten.controller.ts';
import { DagtekeningenController } from './dagtekeningen/dagtekeningen.controller.ts';
import { PraktijkcijfersController } from './praktijkcijfers/praktijkcijfers.controller.ts';
import { PraktijkcijferService } from './praktijkcijfers/praktijkcijfers.service.ts';
import { RoutesController } from './routes/routes.controller.ts';
import { Routeregister } from './routes/routeregister.ts';
import { SignalenController } from './signalen/signalen.controller.ts';
import { SignalenService } from './signalen/signalen.service.ts';
import { TakenController } from './taken/taken.controller.ts';
import { TakenService } from './taken/taken.service.ts';
import { WerkvoorraadController } from './taken/werkvoorraad.controller.ts';
import { Taakrij } from './temporal/taakrij.ts';
import { TemporalVerbinding } from './temporal/temporal-verbinding.ts';
import { TrajectKlant } from './temporal/traject-klant.ts';
import { ZaakKlant } from './temporal/zaak-klant.ts';
import { TermijnenController } from './termijnen/termijnen.controller.ts';
import { Aanwezigheid } from './toegang/aanwezigheid.ts';
import { ScopeControle } from './toegang/scope-controle.ts';
import { ToegangGuard } from './toegang/toegang.guard.ts';
import { Toegangsboek } from './toegang/toegangsboek.ts';
import { TrajectService } from './trajecten/traject.service.ts';
import { TrajectenController } from './trajecten/trajecten.controller.ts';
import { TriageController } from './triage/triage.controller.ts';
import { VernieuwingenController } from './vernieuwingen/vernieuwingen.controller.ts';
import { VernieuwingService } from './vernieuwingen/vernieuwing.service.ts';
import { WijzigingenController } from './wijzigingen/wijzigingen.controller.ts';
import { BestemmingService } from './zaken/bestemming.service.ts';
import { ClientgegevensController } from './zaken/clientgegevens.controller.ts';
import { ClientgegevensService } from './zaken/clientgegevens.service.ts';
import { JeugdigeService } from './zaken/jeugdige.service.ts';
import { PlaatsService } from './zaken/plaats.service.ts';
import { StartService } from './zaken/start.service.ts';
import { VervolgService } from './zaken/vervolg.service.ts';
import { ZaakService } from './zaken/zaak.service.ts';
import { ZakenController } from './zaken/zaken.controller.ts';

const CONTROLLERS = [
  ZakenController, SignalenController, ClientgegevensController, OvernamesController, VernieuwingenController, GebeurtenissenController, LogboekController, VerzoekenController, TakenController, WerkvoorraadController,
  TermijnenController, BerichtenController, TrajectenController, OverdrachtenController, IjwController, RoutesController, TriageController, PraktijkcijfersController, DagtekeningenController, WijzigingenController,
  OpenapiController, GezondheidController, JwksController,
]; // prettier-ignore

const SERVICES = [
  ZaakKlant,
  TrajectKlant,
  PlaatsService,
  BestemmingService,
  VervolgService,
  StartService,
  OvernameService,
  VernieuwingService,
  JeugdigeService,
  ClientgegevensService,
  MeldService,
  ZaakService,
  SignalenService,
  TakenService,
  Inzagebeleid,
  InzageService,
  LopendeZaakService,
  OverdrachtService,
  IjwService,
  Koppelcontrole,
  HandmatigRetour,
  TrajectService,
  PraktijkcijferService,
  Openapidocument,
  Toegangsboek,
  Aanwezigheid,
  ScopeControle,
];

/** Everything that one API process needs, wired once. */
@Module({})
export class ApiModule {
  static forRoot({ databaseUrl, sleutels, temporal, oidc, folder, nodeEnv, taakrij }: ApiInstellingen): DynamicModule {
    const routes = new Routeregister();
    return {
      module: ApiModule,
      imports: [
        DiscoveryModule,
        StorageModule.forRoot({
          config: { url: databaseUrl, sleutelring: sleutels, applicatie: 'wissel-api' },
        }),
        IjwModule.forRoot(),
        AuthModule.forRoot({ ...oidc, folder, nodeEnv }),
      ],
      controllers: CONTROLLERS,
      providers: [
        { provide: TemporalVerbinding, useFactory: () => new TemporalVerbinding({ ...temporal, sleutels }) },
        { provide: Taakrij, useValue: new Taakrij(taakrij ?? TAAKRIJ) },
        { provide: Routeregister, useValue: routes },
        { provide: APP_GUARD, useClass: ToegangGuard },
        { provide: APP_PIPE, useClass: InvoerPipe },
        { provide: APP_FILTER, useClass: ProbleemFilter },
        ...SERVICES,
      ],
    };
  }
}
