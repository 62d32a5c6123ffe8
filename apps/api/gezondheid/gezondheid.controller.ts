import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { Openbaar } from '../../../libs/service/auth/index.ts';
import { Database } from '../../../libs/service/storage/index.ts';
import { RETRY_AFTER } from '../fouten/vertaal.ts';
import { TemporalVerbinding } from '../temporal/temporal-verbinding.ts';

/** Whether what this process needs answers. */
interface Gereedheid {
  readonly gereed: boolean;
  readonly temporal: boolean;
  readonly database: boolean;
}

/** For whoever keeps this process running. Tells nothing about any zaak. */
@ApiExcludeController()
@Controller()
export class GezondheidController {
  constructor(
    private readonly database: Database,
    private readonly temporal: TemporalVerbinding,
  ) {}

  /** Liveness: this process answers. */
  @Get('gezond')
  @Openbaar()
  gezond(): { readonly gezond: true } {
    return { gezond: true };
  }

  /** Readiness: Temporal and the database answer too. 503 when one does not. */
  @Get('gereed')
  @Openbaar()
  async gereed(@Res({ passthrough: true }) reply: FastifyReply): Promise<Gereedheid> {
    const [temporal, database] = await Promise.all([this.temporal.gereed(), this.database.gereed()]);
    const gereed = temporal && database;
    if (!gereed) reply.status(HttpStatus.SERVICE_UNAVAILABLE).header('Retry-After', String(RETRY_AFTER));
    return { gereed, temporal, database };
  }
}
