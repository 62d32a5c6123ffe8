import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Toegangsboek } from '../toegang/toegangsboek.ts';
import { GEWEIGERD } from './codes.ts';
import { Probleem } from './probleem.ts';
import { problemOf } from './vertaal.ts';

/** Turns everything that is thrown into problem+json. What was not expected is logged by its place, never by its message. */
@Catch()
export class ProbleemFilter implements ExceptionFilter {
  private readonly logger = new Logger('api');

  constructor(private readonly toegangsboek: Toegangsboek) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error) ?? this.unexpected(error, request);
    if (GEWEIGERD.has(problem.code)) await this.toegangsboek.geweigerd(request, problem.code);
    if (reply.sent) return;
    sendProblem(reply, problem);
  }

  private unexpected(error: unknown, { id }: FastifyRequest): Probleem {
    this.logger.error(`${id} ${placeOf(error)}`);
    return new Probleem('FOUT.ONVERWACHT', { detail: `Er ging iets mis. Meld dit met verzoeknummer ${id}.` });
  }
}

/** Sends a problem as the answer. */
export function sendProblem(reply: FastifyReply, problem: Probleem): void {
  const { status } = problem;
  void reply
    .status(status)
    .headers(problem.headers())
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.details()));
}

/** Name, code of what lies below, and stack, without the message: a message can quote a value of a person. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [`${error.name}${codeOf(error.cause)}`, ...frames.slice(0, 8)].join('\n');
}

function codeOf(cause: unknown): string {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'number' || typeof code === 'string' ? ` (${code})` : '';
}
