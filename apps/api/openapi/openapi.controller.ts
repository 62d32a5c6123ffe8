import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

import { Openbaar } from '../../../libs/service/auth/index.ts';
import { Openapidocument } from './document.ts';

/** The description of this API. */
@ApiExcludeController()
@Controller('v1')
export class OpenapiController {
  constructor(private readonly document: Openapidocument) {}

  @Get('openapi.json')
  @Openbaar()
  toon(): object {
    return this.document.current();
  }
}
