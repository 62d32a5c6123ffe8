import { Module, type DynamicModule } from '@nestjs/common';

import { ontvangerVan as ontvangerInRegio } from '../../libs/regio/index.ts';
import { readRegion, type Environment } from '../../libs/service/config/index.ts';
import { IjwModule } from '../../libs/service/ijw/index.ts';
import { StorageModule, type OntvangerVan } from '../../libs/service/storage/index.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { Antwoordbezorging } from './antwoordbezorging.ts';
import { Berichtmaker } from './ijw/berichtmaker.ts';
import { Ijwbezorging } from './ijw/ijwbezorging.ts';
import { Klaarlegger } from './ijw/klaarlegger.ts';
import { Ijwuitgang } from './ijw/uitgang.ts';
import { Ijwverzender } from './ijw/verzender.ts';
import { Verzondenbezorging } from './ijw/verzondenbezorging.ts';
import { Zaakmelder } from './zaakmelder.ts';
import { Bezorger } from './bezorger.ts';
import { Berichtbezorging } from './berichtbezorging.ts';
import { Bestemming } from './ijw/bestemming.ts';
import { Berichtverwerker } from './ijw/berichtverwerker.ts';
import { Brievenbus } from './ijw/brievenbus.ts';
import { Ijwoordeel } from './ijw/oordeel.ts';
import { Postkamer } from './ijw/postkamer.ts';
import { Regiokennis } from './ijw/regiokennis.ts';
import { Retourontvangst } from './ijw/retourontvangst.ts';
import { Zaakbegin } from './ijw/zaakbegin.ts';
import { Zaakmelding } from './ijw/zaakmelding.ts';
import { Zaakzoeker } from './ijw/zaakzoeker.ts';
import { Post } from './post.ts';
import { routeVanOfFout } from './routes.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';
import { Trajectbezorging } from './trajectbezorging.ts';
import { TrajectActiviteitenOpDatabase } from './traject-activiteiten.ts';
import { Herstel } from './herstel.ts';
import { Veger } from './veger.ts';
import { Instellingen, instellingenVan } from './instellingen.ts';
import { WorkerProcess } from './worker-process.ts';

/** The post office of messages of iJw. */
const IJW = [
  Zaakmelding,
  Zaakzoeker,
  Bestemming,
  Zaakbegin,
  Ijwoordeel,
  Retourontvangst,
  Berichtverwerker,
  Postkamer,
  Brievenbus,
];

/** Everything that one worker process needs, wired once. */
@Module({})
export class WorkerModule {
  static met(settings: Environment, taakrij?: string): DynamicModule {
    const instellingen = instellingenVan(settings, taakrij);
    const config = {
      url: instellingen.databaseUrl,
      sleutelring: instellingen.sleutelring,
      applicatie: 'wissel-worker',
    };
    const regio = readRegion(settings);
    const ontvangerVan: OntvangerVan = (route, gemeente) => (regio ? ontvangerInRegio(regio, route, gemeente) : null);
    const berichtenUit = instellingen.ijwUit.map !== null || instellingen.ijwUit.url !== null;
    return {
      module: WorkerModule,
      imports: [
        StorageModule.forRoot({ config, routeVan: (id) => routeVanOfFout(ROUTES, id), ontvangerVan, berichtenUit }),
        IjwModule.forRoot(),
      ],
      providers: [
        { provide: Instellingen, useValue: instellingen },
        TemporalVerbinding,
        TrajectActiviteitenOpDatabase,
        Post,
        Berichtbezorging,
        Trajectbezorging,
        Zaakmelder,
        Klaarlegger,
        Berichtmaker,
        Ijwuitgang,
        Ijwverzender,
        Ijwbezorging,
        Verzondenbezorging,
        Antwoordbezorging,
        Bezorger,
        Herstel,
        Veger,
        { provide: Regiokennis, useValue: new Regiokennis(regio) },
        ...IJW,
        WorkerProcess,
      ],
    };
  }
}
