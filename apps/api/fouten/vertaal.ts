import { HttpException } from '@nestjs/common';

import { veldenVan, type Weigering } from '../../../libs/contracts/weigering.ts';
import { IssuerAway, TokenInvalid } from '../../../libs/service/auth/index.ts';
import { DatabaseAfwezig, OngeldigeCursor } from '../../../libs/service/storage/index.ts';
import type { Code } from './codes.ts';
import { Probleem } from './probleem.ts';

/** How long to wait before the same request is tried again. Unit: seconds. */
export const RETRY_AFTER = 5;

const TOKEN = {
  absent: 'TOEGANG.GEEN_TOKEN',
  expired: 'TOEGANG.TOKEN_VERLOPEN',
  invalid: 'TOEGANG.TOKEN_ONGELDIG',
} as const;

/** The problem that an error is to a caller; nothing when it was not expected. */
export function problemOf(error: unknown): Probleem | undefined {
  if (error instanceof Probleem) return error;
  if (error instanceof TokenInvalid) return new Probleem(TOKEN[error.reason]);
  if (error instanceof IssuerAway) return new Probleem('UITGEVER.AFWEZIG', { retryAfter: RETRY_AFTER });
  if (error instanceof DatabaseAfwezig) return new Probleem('DATABASE.AFWEZIG', { retryAfter: RETRY_AFTER });
  if (error instanceof OngeldigeCursor) return new Probleem('CURSOR.ONGELDIG');
  return transportProblem(error);
}

/** A refusal by the core, as a problem. Of a series `velden` says which event it was; `padVan` tells where that one stands. */
export function problemOfRefusal(weigering: Weigering, padVan: (plaats: number) => string = inSeries): Probleem {
  const { code, uitleg, mogelijk } = weigering;
  const metMogelijk = mogelijk.length > 0 && code !== 'ROL.ONBEVOEGD' ? { mogelijk } : {};
  const velden = veldenVan(weigering, padVan);
  return new Probleem(code, { detail: uitleg, ...metMogelijk, ...(velden && { velden }) });
}

function inSeries(plaats: number): string {
  return `/gebeurtenissen/${String(plaats)}`;
}

/** What Fastify or Nest refuses before a handler is reached, by its status. */
const TRANSPORT: Readonly<Partial<Record<number, Code>>> = {
  400: 'VERZOEK.ONGELDIG',
  404: 'PAD.ONBEKEND',
  405: 'METHODE.NIET_TOEGESTAAN',
  413: 'INHOUD.TE_GROOT',
  414: 'ADRES.TE_LANG',
  415: 'INHOUD.NIET_JSON',
};

function transportProblem(error: unknown): Probleem | undefined {
  const code = TRANSPORT[statusOf(error) ?? 0];
  return code && new Probleem(code);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
