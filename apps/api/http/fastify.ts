import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';

import { Logger } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Probleem } from '../fouten/probleem.ts';
import { sendProblem } from '../fouten/probleem.filter.ts';
import { problemOf } from '../fouten/vertaal.ts';
import { registerBodyParsers } from './inhoud.ts';
import { Methoden } from './methoden.ts';
import { API_VERSIE } from './versie.ts';

/** Largest body. Unit: bytes; a series of 100 events with long texts fits. */
const MAX_BODY = 1024 * 1024;
/** Longest path and query. Unit: characters. */
const MAX_URL = 4_096;
const MAX_PARAM = 200;

const HEADERS: Readonly<Record<string, string>> = {
  'API-Version': API_VERSIE,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Nest registers its own answer to an unknown path; here that answer tells a wrong method from an unknown path. */
class Adapter extends FastifyAdapter {
  readonly methoden = new Methoden(this.getInstance());

  override setNotFoundHandler(): FastifyInstance {
    return this.getInstance().setNotFoundHandler((request, reply) => {
      this.methoden.answer(request, reply);
    });
  }
}

/** Fastify as this API wants it: small bodies, JSON only, problem+json from the first byte on, and no client's request id. */
export function makeAdapter(): FastifyAdapter {
  return new Adapter({
    bodyLimit: MAX_BODY,
    routerOptions: { maxParamLength: MAX_PARAM, caseSensitive: true },
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: true,
    logger: false,
    frameworkErrors: (error: Error, _request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply.headers(HEADERS), problemOf(error) ?? new Probleem('VERZOEK.ONGELDIG'));
    },
    clientErrorHandler: (error: Error & { code?: string }, socket: Socket) => {
      refuseBeforeParsing(error, socket);
    },
  });
}

/** Hooks round every request: headers, the length of the address, one line of log. */
export function registerHooks(fastify: FastifyInstance): void {
  registerBodyParsers(fastify);
  const logger = new Logger('http');
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (request.url.length > MAX_URL) {
      sendProblem(reply, new Probleem('ADRES.TE_LANG'));
      await reply;
    }
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.log(lineOf(request, reply));
    done();
  });
}

/** Method, pattern of the route (never the address itself), status, time and request id. */
function lineOf(request: FastifyRequest, reply: FastifyReply): string {
  const pattern = request.is404 ? '-' : (request.routeOptions.url ?? '-');
  return `${request.method} ${pattern} ${String(reply.statusCode)} ${reply.elapsedTime.toFixed(0)} ms ${request.id}`;
}

/** What Node cannot read as HTTP never reaches a handler. */
function refuseBeforeParsing(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const problem = new Probleem(error.code === 'HPE_HEADER_OVERFLOW' ? 'KOPPEN.TE_GROOT' : 'VERZOEK.ONGELDIG');
  const body = JSON.stringify(problem.details());
  const headers = [
    `HTTP/1.1 ${String(problem.status)} ${problem.status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    `API-Version: ${API_VERSIE}`,
    'Connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
}
