import { Module, type DynamicModule } from '@nestjs/common';

import type { Environment } from '../../libs/service/config/index.ts';
import { StorageModule } from '../../libs/service/storage/index.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { Bezorger } from './bezorger.ts';
import { Berichtbezorging } from './berichtbezorging.ts';
import { Overdrachtbezorging } from './overdrachtbezorging.ts';
import { Post } from './post.ts';
import { routeVanOfFout } from './routes.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';
import { TrajectActiviteitenOpDatabase } from './traject-activiteiten.ts';
import { Veger } from './veger.ts';
import { Instellingen, instellingenVan } from './instellingen.ts';
import { WorkerProcess } from './worker-process.ts';

/** Everything that one worker process needs, wired once. */
@Module({})
export class WorkerModule {
  static met(settings: Environment): DynamicModule {
    const instellingen = instellingenVan(settings);
    const config = {
      url: instellingen.databaseUrl,
      sleutelring: instellingen.sleutelring,
      applicatie: 'wissel-worker',
    };
    return {
      module: WorkerModule,
      imports: [StorageModule.forRoot({ config, routeVan: (id) => routeVanOfFout(ROUTES, id) })],
      providers: [
        { provide: Instellingen, useValue: instellingen },
        TemporalVerbinding,
        TrajectActiviteitenOpDatabase,
        Post,
        Berichtbezorging,
        Overdrachtbezorging,
        Bezorger,
        Veger,
        WorkerProcess,
      ],
    };
  }
}
