import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { Observable } from 'rxjs';
import { z } from 'zod';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Wijzigingen, Zaken, type Wijziging } from '../../../libs/service/storage/index.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Wie, type Vrager } from '../toegang/wie.decorator.ts';

/** Between two signs of life, so that nobody in between closes the line. Unit: milliseconds. */
const HARTSLAG_MS = 15_000;

const Stroom = z
  .string()
  .meta({ id: 'Wijzigingenstroom' })
  .describe('Gebeurtenissen wijziging (zaakId, volgnummer), opnieuw (haal alles opnieuw) en hartslag');

/** Changes of zaken of the own organisation, as they are stored. */
@Controller('v1/wijzigingen')
export class WijzigingenController {
  constructor(
    private readonly wijzigingen: Wijzigingen,
    private readonly zaken: Zaken,
  ) {}

  @Sse()
  @RequiresScope('zaak.wijzigingen.volgen')
  @Handeling('volgWijzigingen', 'Volg wijzigingen van zaken (server-sent events)', 'wijzigingen', [])
  @ApiProduces('text/event-stream')
  @Antwoord(200, 'Een stroom die openblijft', Stroom)
  volg(@Wie() wie: Vrager): Observable<MessageEvent> {
    return new Observable<MessageEvent>((abonnee) => {
      const { bereik, verlooptOp } = wie;
      const send = (event: MessageEvent): void => {
        abonnee.next(event);
      };
      const onChange = (wijziging: Wijziging | null): void => {
        if (wijziging === null) send({ type: 'opnieuw', data: {} });
        else
          void this.isVisible(wijziging, bereik).then((visible) => {
            if (visible) send({ type: 'wijziging', data: wijziging });
          });
      };
      const listening = this.wijzigingen.luister(onChange);
      listening.then(
        () => {
          send({ type: 'hartslag', data: {} });
        },
        (error: unknown) => {
          abonnee.error(error);
        },
      );
      const hartslag = setInterval(() => {
        send({ type: 'hartslag', data: {} });
      }, HARTSLAG_MS);
      const einde = setTimeout(
        () => {
          abonnee.complete();
        },
        Math.min(verlooptOp * 1000 - Date.now(), 2 ** 31 - 1),
      );
      return () => {
        clearInterval(hartslag);
        clearTimeout(einde);
        void listening.then(
          (stop) => {
            stop();
          },
          () => undefined,
        );
      };
    });
  }

  /** When it cannot be known whose zaak it is, nothing is told. */
  private async isVisible({ zaakId }: Wijziging, bereik: Vrager['bereik']): Promise<boolean> {
    return this.zaken.vindRegel(zaakId, bereik).then(
      (zaak) => zaak !== null,
      () => false,
    );
  }
}
