import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Probleem } from '../fouten/probleem.ts';
import { sendProblem } from '../fouten/probleem.filter.ts';

/** Which methods each path knows, so that a wrong method on a known path is told from an unknown path. */
export class Methoden {
  private readonly paden = new Map<string, Set<string>>();

  /** Listens for routes; before any is registered. */
  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      const methods = this.paden.get(url) ?? new Set<string>();
      for (const one of [method].flat()) methods.add(one);
      this.paden.set(url, methods);
    });
  }

  /** Answers what no route took: 405 with `Allow`, or 404. */
  answer(request: FastifyRequest, reply: FastifyReply): void {
    const [path = ''] = request.url.split('?', 1);
    const allowed = this.allowed(path);
    if (allowed.length === 0) sendProblem(reply, new Probleem('PAD.ONBEKEND'));
    else sendProblem(reply, new Probleem('METHODE.NIET_TOEGESTAAN', { headers: { Allow: allowed.join(', ') } }));
  }

  private allowed(path: string): string[] {
    const gevraagd = path.split('/');
    const passend = [...this.paden].filter(([pattern]) => fits(pattern.split('/'), gevraagd));
    return [...new Set(passend.flatMap(([, methods]) => [...methods]))].sort();
  }
}

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((part, at) => (part.startsWith(':') ? path[at] !== '' : part === path[at]))
  );
}
