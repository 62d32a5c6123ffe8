import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

import { Openbaar, Uitgever, type LokaleUitgever } from '../../../libs/service/auth/index.ts';
import { Probleem } from '../fouten/probleem.ts';

/** The public key of the local issuer; not there when tokens come from elsewhere. */
@ApiExcludeController()
@Controller('.well-known')
export class JwksController {
  constructor(private readonly uitgever: Uitgever) {}

  @Get('jwks.json')
  @Openbaar()
  jwks(): LokaleUitgever['jwks'] {
    const { lokaal } = this.uitgever;
    if (!lokaal) throw new Probleem('PAD.ONBEKEND');
    return lokaal.jwks;
  }
}
