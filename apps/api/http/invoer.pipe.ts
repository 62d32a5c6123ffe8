import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { z } from 'zod';

import { legFoutUit } from '../../../libs/contracts/fout-uitleg.ts';
import { Probleem, type Veldfout } from '../fouten/probleem.ts';
import { OnleesbareInhoud, Xmlinhoud } from './inhoud.ts';

/** Most fields that one answer names. */
const MAX_VELDEN = 50;

type Schema = NonNullable<ArgumentMetadata['schema']>;
type Issues = Parameters<
  NonNullable<ConstructorParameters<typeof StandardSchemaValidationPipe>[0]>['exceptionFactory'] & object
>[0];

/** Validates what comes in against the schema beside the parameter. Refuses: VERZOEK.ONGELDIG with every field, never its value. */
@Injectable()
export class InvoerPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues: Issues) => new Probleem('VERZOEK.ONGELDIG', { velden: fieldsOf(issues) }) });
  }

  override transform<T = unknown>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (value instanceof OnleesbareInhoud) throw value.probleem;
    if (value instanceof Xmlinhoud) throw new Probleem('INHOUD.NIET_JSON');
    return super.transform<T>(value, metadata);
  }

  /** What is wrong is said in English by zod itself, so it is asked again in the language of the reader. */
  protected override async validate<T = unknown>(value: unknown, schema: Schema, options?: Record<string, unknown>) {
    const result = await super.validate<T>(value, schema, options);
    if (!result.issues || !(schema instanceof z.ZodType)) return result;
    const { error } = await schema.safeParseAsync(value, { error: legFoutUit });
    return error ? { issues: error.issues } : result;
  }
}

function fieldsOf(issues: Issues): Veldfout[] {
  return issues.slice(0, MAX_VELDEN).map(({ path = [], message }) => ({
    pad: path.map((part) => `/${segment(typeof part === 'object' ? part.key : part)}`).join(''),
    uitleg: message,
  }));
}

/** A name in a path is the caller's own: kept only when it is plainly a name. */
function segment(key: PropertyKey): string {
  const text = String(key);
  return /^[\w.-]{1,64}$/.test(text) ? text : '?';
}
