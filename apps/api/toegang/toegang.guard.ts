import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

import {
  OPENBAAR,
  overseesAll,
  roleFor,
  SCOPE_METADATA,
  TokenInvalid,
  TokenVerifier,
  type Gebruiker,
  type Scope,
} from '../../../libs/service/auth/index.ts';
import {
  ALLE_ORGANISATIES,
  Ijwlijst,
  Overdrachtenlijst,
  Zaken,
  type Bereik,
  type Ijwbericht,
  type Overdrachtregel,
  type Zaakregel,
} from '../../../libs/service/storage/index.ts';
import { now } from '../http/klok.ts';
import { readOverdrachtId } from '../overdrachten/overdracht-id.ts';
import { Probleem } from '../fouten/probleem.ts';
import { Aanwezigheid } from './aanwezigheid.ts';
import { Toegangsboek } from './toegangsboek.ts';
import { reportedIn } from './gemeld.ts';
import { remember } from './verzoek.ts';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
const Id = z.uuid();
/** Methods by which somebody looks: HEAD tells its number all the same. */
const LEEST: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Access first, in this order: who (401), which role (403), which zaak, hand-over or message (404). Only then is the request itself looked at, so
 * that a refusal tells nothing about a zaak. An unknown zaak and one of another organisation get the same answer.
 */
@Injectable()
export class ToegangGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly zaken: Zaken,
    private readonly overdrachten: Overdrachtenlijst,
    private readonly ijw: Ijwlijst,
    private readonly toegangsboek: Toegangsboek,
    private readonly aanwezigheid: Aanwezigheid,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const scope = this.reflector.get<Scope | typeof OPENBAAR>(SCOPE_METADATA, context.getHandler());
    if (scope === OPENBAAR) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const gebruiker = await this.tokens.verify(tokenOf(request));
    const gebeurtenis = reportedIn(request.body);
    remember(request, { gebruiker, scope, ...(gebeurtenis !== undefined && { gebeurtenis }) });
    await this.aanwezigheid.gezien(gebruiker);
    if (roleFor(gebruiker.rollen, scope) === undefined) throw new Probleem('TOEGANG.ONBEVOEGD');
    const { zaakId, overdrachtId, berichtId } = request.params as Readonly<Record<string, string | undefined>>;
    if (overdrachtId !== undefined) {
      remember(request, { overdracht: await this.offered(overdrachtId, gebruiker.organisatie) });
    }
    if (berichtId !== undefined)
      remember(request, { bericht: await this.message(berichtId, reachOf(gebruiker, scope)) });
    if (zaakId === undefined) return true;
    remember(request, { zaak: await this.find(zaakId, reachOf(gebruiker, scope)) });
    if (LEEST.has(request.method)) await this.toegangsboek.bekeken(request);
    return true;
  }

  private async find(zaakId: string, bereik: Bereik): Promise<Zaakregel> {
    const zaak = Id.safeParse(zaakId).success ? await this.zaken.vindRegel(zaakId, bereik) : null;
    if (!zaak) throw new Probleem('ZAAK.ONBEKEND');
    return zaak;
  }

  private async message(id: string, bereik: Bereik): Promise<Ijwbericht> {
    const bericht = Id.safeParse(id).success ? await this.ijw.vind(id, bereik) : null;
    if (!bericht) throw new Probleem('IJW.ONBEKEND');
    return bericht;
  }

  private async offered(id: string, ontvanger: string): Promise<Overdrachtregel> {
    const sleutel = readOverdrachtId(id);
    const overdracht = sleutel === undefined ? null : await this.overdrachten.vind(sleutel, ontvanger, now());
    if (!overdracht) throw new Probleem('OVERDRACHT.ONBEKEND');
    return overdracht;
  }
}

/** Whose zaken this user may see with this scope. */
export function reachOf({ rollen, organisatie }: Gebruiker, scope: Scope): Bereik {
  return overseesAll(rollen, scope) ? ALLE_ORGANISATIES : organisatie;
}

function tokenOf({ headers }: FastifyRequest): string {
  if (headers.authorization === undefined) throw new TokenInvalid('absent');
  const [, token] = BEARER.exec(headers.authorization) ?? [];
  if (token === undefined) throw new TokenInvalid('invalid');
  return token;
}
