import type { SwaggerDocumentOptions } from '@nestjs/swagger';
import { z } from 'zod';

type Convert = NonNullable<SwaggerDocumentOptions['standardSchemaConverter']>;
type JsonSchema = Record<string, unknown>;

/** Turns a zod schema into JSON Schema as OpenAPI 3.1 has it; one with an id becomes a component under that name. */
export const convertSchema: Convert = (schema, { schemaType }) => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $schema: _dialect,
    $defs = {},
    ...root
  } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType, unrepresentable: 'any' });
  const named = Object.entries($defs as Record<string, JsonSchema>).filter(([name]) => !isNameless(name));
  const components = Object.fromEntries(named.map(([name, part]) => [name, tidy(part)]));
  const id = schema.meta()?.id;
  if (id === undefined) return { schema: tidy(root), components };
  const own = components[id] ?? tidy(root); // a schema that refers to itself, or has a name, stands among its own parts
  return { schema: { $ref: `${COMPONENTS}${id}` }, components: { ...components, [id]: own } };
};

const DEFS = '#/$defs/';
const COMPONENTS = '#/components/schemas/';

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
  if (typeof $ref === 'string' && isNameless($ref.replace(DEFS, ''))) return {};
  if (typeof $ref === 'string') return { ...value, $ref: $ref.replace(DEFS, COMPONENTS) };
  const entries = Object.entries(value).filter(
    ([name, part]) => !(name === 'id' && typeof part === 'string' && isComponentName(part)),
  );
  return Object.fromEntries(entries.map(([name, part]) => [name, clean(part)]));
}

function isComponentName(text: string): boolean {
  return /^[A-Z][A-Za-z]+$/.test(text);
}
