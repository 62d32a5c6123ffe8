import { z } from 'zod';
import { padVan, stapNaar, vormfout, waardefout } from './bevinding.ts';
import type { Bevinding, Plek } from './bevinding.ts';
import { BERICHTEN } from './berichten/index.ts';
import type { Bericht, BerichtSoort, Berichtsoort } from './berichten/index.ts';
import { alsBerichtSchema } from './core/bericht.ts';
import { alsSchemaVan, alsVelden } from './core/merk.ts';
import type { Veld, Vorm, Waarde } from './vorm.ts';

/** The zod schema of a description: the same fields, in the same order, and no others. */
export function schemaVan<F extends Vorm>(vorm: F): z.ZodType<Waarde<F>> {
  return alsSchemaVan(vorm, bouwSchema(vorm));
}

function bouwSchema(vorm: Vorm): z.ZodType {
  switch (vorm.vorm) {
    case 'blad':
      return vorm.schema;
    case 'lijst':
      return z.array(bouwSchema(vorm.van)).min(1);
    case 'groep':
      return z.strictObject(veldschemas(vorm.velden));
  }
}

function veldschemas(velden: Readonly<Record<string, Veld>>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(velden).map(([naam, veld]) => [
      naam,
      veld.vorm === 'optioneel' ? z.exactOptional(bouwSchema(veld.van)) : bouwSchema(veld),
    ]),
  );
}

const schemas = new Map<Berichtsoort, z.ZodType>();

/** The schema of a kind of message, made when it is first asked for. */
export function berichtSchema<S extends Berichtsoort>(soort: S): z.ZodType<BerichtSoort<S>> {
  const schema =
    schemas.get(soort) ?? z.strictObject({ soort: z.literal(soort), ...veldschemas(BERICHTEN[soort].vorm.velden) });
  schemas.set(soort, schema);
  return alsBerichtSchema(soort, schema);
}

/** What does not fit in a message that was made here. The findings tell what is asked, never what stood there. */
export function controleerVorm(bericht: Bericht): readonly Bevinding[] {
  const uitkomst = berichtSchema(bericht.soort).safeParse(bericht);
  if (uitkomst.success) return [];
  const { vorm } = BERICHTEN[bericht.soort];
  return uitkomst.error.issues.map((issue) => bevindingBij(vorm, bericht, issue.path.filter(isDeel), issue.code));
}

function bevindingBij(wortel: Vorm, bericht: Bericht, plek: Plek, soortFout: string): Bevinding {
  const pad = padVan(wortel, plek);
  if (soortFout === 'unrecognized_keys') return vormfout('ELEMENT.ONBEKEND', { plek, pad });
  const waarde = waardeOp(bericht, plek);
  const vorm = plek.reduce<Vorm | undefined>((hier, deel) => hier && stapNaar(hier, deel)?.vorm, wortel);
  if (waarde === undefined || vorm?.vorm === 'lijst') return vormfout('ELEMENT.ONTBREEKT', { plek, pad });
  return vorm?.vorm === 'blad' ? waardefout(vorm, waarde, { plek, pad }) : vormfout('WAARDE.ONGELDIG', { plek, pad });
}

/** What stands at a place of a value; undefined when nothing does. */
function waardeOp(waarde: unknown, plek: Plek): unknown {
  return plek.reduce<unknown>(
    (hier, deel) => (typeof hier === 'object' && hier !== null ? alsVelden(hier)[deel] : undefined),
    waarde,
  );
}

function isDeel(deel: PropertyKey): deel is string | number {
  return typeof deel !== 'symbol';
}
