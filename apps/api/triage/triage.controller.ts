import { Body, Controller, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Triageadvies, Triageformulieren, Triageverzoek } from './triage.schemas.ts';
import { advise, describeForms } from './triage-advies.ts';

/** The shared weighing: forms as data, and what they propose. Stores nothing. */
@Controller('v1')
export class TriageController {
  @Post('triage')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('triage.adviseren')
  @Handeling('adviseerTriage', 'Vraag advies volgens een formulier; er wordt niets bewaard', 'triage', [400, 413, 415])
  @Antwoord(200, 'Het advies, met de regel die ertoe leidde', Triageadvies)
  adviseer(@Body({ schema: Triageverzoek }) verzoek: Triageverzoek): Triageadvies {
    return advise(verzoek);
  }

  @Get('triageformulieren')
  @RequiresScope('triage.adviseren')
  @Handeling('haalTriageformulieren', 'De formulieren, met vragen, regels en bronnen', 'triage', [])
  @Antwoord(200, 'De formulieren', Triageformulieren)
  formulieren(): Triageformulieren {
    return describeForms();
  }
}
