import type { Readable } from 'node:stream';

import type { FastifyInstance } from 'fastify';

import { Probleem } from '../fouten/probleem.ts';

/** Deepest nesting of a body. Deeper is no request of ours, and a parser that recurses would fall over it. */
const MAX_DEPTH = 32;

/** A body that could not be read. Kept until it is known who sent it: access comes first. */
export class OnleesbareInhoud {
  constructor(readonly probleem: Probleem) {}
}

/** A body of XML that nobody read yet: it may be large, and access comes first. Whoever takes it keeps to a limit. */
export class Xmlinhoud {
  constructor(readonly stroom: Readable) {}
}

/** Reads bodies as JSON, and hands XML on unread; a bad one is refused by the pipe, after the guard. */
export function registerBodyParsers(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    done(null, readJson(String(body)));
  });
  fastify.addContentTypeParser('application/xml', (_request, payload, done) => {
    done(null, new Xmlinhoud(payload));
  });
  fastify.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    payload.once('end', () => {
      done(null, new OnleesbareInhoud(new Probleem('INHOUD.NIET_JSON')));
    });
    payload.once('error', done);
  });
}

function readJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value) ? value : new OnleesbareInhoud(new Probleem('VERZOEK.ONGELDIG', { detail: TE_VREEMD }));
  } catch {
    return new OnleesbareInhoud(new Probleem('VERZOEK.GEEN_JSON'));
  }
}

const TE_VREEMD = 'De inhoud is te diep genest, of bevat tekens of namen die nergens kunnen worden bewaard.';

/** Whether a value can be stored, hashed and sent: not too deep, well-formed text without NUL, no `__proto__`. */
function isPlain(root: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, depth } = item;
    if (typeof value === 'string' && !isStorable(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return false;
    for (const [name, part] of Object.entries(value)) {
      if (name === '__proto__' || !isStorable(name)) return false;
      open.push({ value: part, depth: depth + 1 });
    }
  }
  return true;
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}
