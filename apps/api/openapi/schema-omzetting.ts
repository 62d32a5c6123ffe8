import type { SwaggerDocumentOptions } from '@nestjs/swagger';
import { z } from 'zod';

type Convert = NonNullable<SwaggerDocumentOptions['standardSchemaConverter']>;
type JsonSchema = Record<string, unknown>;

/** Turns a zod schema into JSON Schema as OpenAPI 3.1 has it; one with an id becomes a component under that name. */
export const convertSchema: Convert = (schema, { schemaType }) => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _dialect, $defs = {}, ...root } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType, unrepresentable: 'any' });
  const named = Object.entries($defs as Record<string, JsonSchema>).filter(([name]) => !isNameless(name));
  const components = Object.fromEntries(named.map(([name, part]) => [name, tidy(part)]));
  const id = schema.meta()?.id;
  if (id === undefined) return { schema: tidy(root), components };
  return { schema: { $ref: `#/components/schemas/${id}` }, components: { ...components, [id]: tidy(root) } };
};

/** Names that zod makes up for what has none: any JSON value. */
function isNameless(name: string): boolean {
  return name.startsWith('__');
}

/** Without ids (OpenAPI has names), and with any JSON where a schema only repeats itself. */
function tidy(value: unknown): JsonSchema {
  return clean(value) as JsonSchema;
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { readonly $ref?: unknown };
  if (typeof $ref === 'string' && isNameless($ref.replace('#/$defs/', ''))) return {};
  const entries = Object.entries(value).filter(([name, part]) => !(name === 'id' && typeof part === 'string' && isComponentName(part)));
  return Object.fromEntries(entries.map(([name, part]) => [name, clean(part)]));
}

function isComponentName(text: string): boolean {
  return /^[A-Z][A-Za-z]+$/.test(text);
}
