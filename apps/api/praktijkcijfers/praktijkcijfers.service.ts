import { Injectable } from '@nestjs/common';

import { amsterdamDatum } from '../../../libs/kalender/index.ts';
import { Praktijkcijfers, type Praktijktelling, type Soorttelling } from '../../../libs/service/storage/index.ts';
import { PRAKTIJKSOORTEN } from '../../../state-machines/huisarts-verwijzing/huisarts-verwijzing.codes.ts';
import { now } from '../http/klok.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { afgeschermd, KLEINSTE_AANTAL } from './afscherming.ts';
import { Praktijkoverzicht } from './praktijkcijfers.schemas.ts';

type Aantallen = Omit<Praktijktelling, 'praktijk' | 'soort'>;

/** Numbers by practice, as they may be shown. */
@Injectable()
export class PraktijkcijferService {
  constructor(private readonly cijfers: Praktijkcijfers) {}

  /** The practices of one year within reach of who asks: no small number leaves this. */
  async overzicht(gevraagd: number | undefined, { bereik }: Vrager): Promise<Praktijkoverzicht> {
    const jaar = gevraagd ?? Number(amsterdamDatum(now()).slice(0, 4));
    const tellingen = await this.cijfers.perPraktijk({ bereik, jaar });
    const soorten = await this.cijfers.perSoort({ bereik, jaar });
    return Praktijkoverzicht.parse({
      jaar,
      kleinsteAantal: KLEINSTE_AANTAL,
      groepen: PRAKTIJKSOORTEN.map((soort) => groep(soort, tellingen, soorten)),
      praktijken: tellingen.map((een) => ({ praktijk: een.praktijk, soort: een.soort, ...getoond(een) })),
    });
  }
}

function groep(soort: string, tellingen: readonly Praktijktelling[], soorten: readonly Soorttelling[]) {
  const eigen = tellingen.filter((een) => een.soort === soort);
  const samen = (veld: keyof Aantallen) => eigen.reduce((som, een) => som + een[veld], 0);
  const verwijzingen = soorten
    .filter((een) => een.soort === soort)
    .map(({ productcategorie, verwijzingen: aantal }) => ({ productcategorie, aantal: afgeschermd(aantal) }));
  return {
    soort,
    praktijken: eigen.length,
    ...getoond({
      hulpvragen: samen('hulpvragen'),
      pohJeugd: samen('pohJeugd'),
      geholpenDoorPohJeugd: samen('geholpenDoorPohJeugd'),
      verwezen: samen('verwezen'),
      naarCjg: samen('naarCjg'),
    }),
    verwijzingen,
  };
}

function getoond(aantallen: Aantallen): Record<keyof Aantallen, number | null> {
  const { hulpvragen, pohJeugd, geholpenDoorPohJeugd, verwezen, naarCjg } = aantallen;
  return {
    hulpvragen: afgeschermd(hulpvragen),
    pohJeugd: afgeschermd(pohJeugd),
    geholpenDoorPohJeugd: afgeschermd(geholpenDoorPohJeugd),
    verwezen: afgeschermd(verwezen),
    naarCjg: afgeschermd(naarCjg),
  };
}
