import { Module, type DynamicModule } from '@nestjs/common';

import { Geheimen, Ijwontvangst, Ijwverzending } from '../storage/index.ts';
import { Aanneming } from './aanneming.ts';
import { Ijwsleutels } from './sleutels.ts';

/** The door for messages of iJw as Nest providers; rests on the storage module. */
@Module({})
export class IjwModule {
  static forRoot(): DynamicModule {
    const providers = [
      { provide: Ijwsleutels, useFactory: (geheimen: Geheimen) => new Ijwsleutels(geheimen), inject: [Geheimen] },
      {
        provide: Aanneming,
        useFactory: (ontvangst: Ijwontvangst, verzending: Ijwverzending, sleutels: Ijwsleutels) =>
          new Aanneming(ontvangst, verzending, sleutels),
        inject: [Ijwontvangst, Ijwverzending, Ijwsleutels],
      },
    ];
    return { module: IjwModule, providers, exports: providers };
  }
}
