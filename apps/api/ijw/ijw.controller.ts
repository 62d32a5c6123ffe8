import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import type { Ijwbericht as Rij } from '../../../libs/service/storage/index.ts';
import { Kenmerksleutel, MetKenmerk } from '../http/kenmerk.decorator.ts';
import { API_PAD } from '../http/versie.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { remember } from '../toegang/verzoek.ts';
import { VanIjwbericht, Wie, type Vrager } from '../toegang/wie.decorator.ts';
import { Ijwafhandeling, Ijwbericht, Ijwkoppeling, Ijwontvangst, Ijwpagina, Ijwvraag } from './ijw.schemas.ts';
import { IjwService } from './ijw.service.ts';

const Inhoud = z.string().meta({ id: 'Ijwinhoud' }).describe('Het bericht als XML, zoals het kwam of ging');
const XML = { type: 'string' as const, description: 'Een bericht van iJw 3.2, in UTF-8' };

/** Messages of iJw: the door for what comes in, and the list of what a person must look at. */
@Controller('v1/ijw/berichten')
export class IjwController {
  constructor(
    private readonly ijw: IjwService,
    private readonly toegangsboek: Toegangsboek,
  ) {}

  /** Keeps a message, encrypted, and answers; it is handled after. What is wrong with it is told by its retour or the list. */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @RequiresScope('ijw.aanbieden')
  @Handeling('biedIjwberichtAan', 'Bied een ontvangen bericht aan', 'ijw', [400, 413, 415, 422])
  @MetKenmerk()
  @ApiConsumes('application/xml')
  @ApiBody({ schema: XML })
  @Antwoord(202, 'Het bericht is bewaard en wordt verwerkt', Ijwontvangst, ['Location'])
  async biedAan(
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Ijwontvangst> {
    const ontvangst = await this.ijw.take(request.body, wie, kenmerk);
    reply.header('Location', `/${API_PAD}/ijw/berichten/${ontvangst.id}`);
    return ontvangst;
  }

  @Get()
  @RequiresScope('ijw.lezen')
  @Handeling('haalIjwberichten', 'Berichten van en naar aanbieders, nieuwste eerst', 'ijw')
  @Antwoord(200, 'Een pagina van berichten', Ijwpagina)
  async lees(
    @Wie() wie: Vrager,
    @Query({ schema: Ijwvraag }) vraag: Ijwvraag,
    @Req() request: FastifyRequest,
  ): Promise<Ijwpagina> {
    await this.toegangsboek.bekeken(request);
    return this.ijw.list(vraag, wie);
  }

  @Get(':berichtId')
  @RequiresScope('ijw.lezen')
  @Handeling('haalIjwbericht', 'Een bericht: wat erin is gevonden, het retourbericht en waarom het wacht', 'ijw', [404])
  @Antwoord(200, 'Het bericht, zonder persoonsgegevens', Ijwbericht)
  async toon(@VanIjwbericht() rij: Rij, @Wie() wie: Vrager, @Req() request: FastifyRequest): Promise<Ijwbericht> {
    await this.toegangsboek.bekeken(request);
    return this.ijw.show(rij, wie);
  }

  @Get(':berichtId/inhoud')
  @RequiresScope('ijw.behandelen')
  @Handeling('haalIjwinhoud', 'Het bericht zelf, om na te kijken over wie en wat het gaat', 'ijw', [404])
  @ApiProduces('application/xml')
  @Antwoord(200, 'Het bericht, met persoonsgegevens: alleen voor wie berichten behandelt', Inhoud)
  async open(
    @VanIjwbericht() rij: Rij,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    remember(request, { gebeurtenis: `inhoud/${rij.id}` }); // the log of access says which one
    await this.toegangsboek.bekeken(request);
    const bytes = await this.ijw.content(rij);
    reply.header('Cache-Control', 'no-store').header('Content-Disposition', `attachment; filename="${rij.id}.xml"`);
    reply.type(rij.soort === null ? 'application/octet-stream' : 'application/xml');
    return bytes;
  }

  @Post(':berichtId/herverwerking')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('ijw.behandelen')
  @Handeling(
    'herverwerkIjwbericht',
    'Bied een bericht dat wordt nagekeken opnieuw aan, zoals het is',
    'ijw',
    [400, 404, 409, 422],
  )
  @MetKenmerk()
  @Antwoord(200, 'Het bericht wordt opnieuw verwerkt of verzonden', Ijwbericht)
  herverwerk(@VanIjwbericht() rij: Rij, @Wie() wie: Vrager, @Kenmerksleutel() kenmerk: string): Promise<Ijwbericht> {
    return this.ijw.act(rij, { soort: 'opnieuw' }, wie, kenmerk);
  }

  @Post(':berichtId/koppeling')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('ijw.behandelen')
  @Handeling('koppelIjwbericht', 'Zeg bij welke zaak een bericht hoort', 'ijw', [400, 404, 409, 413, 415, 422])
  @MetKenmerk()
  @Antwoord(200, 'Het bericht is gekoppeld en wordt verwerkt', Ijwbericht)
  koppel(
    @VanIjwbericht() rij: Rij,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @Body({ schema: Ijwkoppeling }) { zaakId }: Ijwkoppeling,
  ): Promise<Ijwbericht> {
    return this.ijw.act(rij, { soort: 'koppelen', zaakId }, wie, kenmerk);
  }

  @Post(':berichtId/afhandeling')
  @HttpCode(HttpStatus.OK)
  @RequiresScope('ijw.behandelen')
  @Handeling('handelIjwberichtAf', 'Sluit een bericht dat werd nagekeken', 'ijw', [400, 404, 409, 413, 415, 422])
  @MetKenmerk()
  @Antwoord(200, 'Het bericht is afgehandeld', Ijwbericht)
  handelAf(
    @VanIjwbericht() rij: Rij,
    @Wie() wie: Vrager,
    @Kenmerksleutel() kenmerk: string,
    @Body({ schema: Ijwafhandeling }) { reden, toelichting }: Ijwafhandeling,
  ): Promise<Ijwbericht> {
    return this.ijw.act(rij, { soort: 'afhandelen', reden, toelichting: toelichting ?? null }, wie, kenmerk);
  }
}
