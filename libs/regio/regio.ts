import { z } from 'zod';

import { Sleutelwoord } from '../contracts/rollen.ts';

const Gemeentecode = z
  .string()
  .regex(/^GM\d{4}$/, 'Schrijf de code van het CBS, zoals GM0642')
  .describe('Gemeentecode van het CBS');

const Praktijk = z.strictObject({
  agb: z
    .string()
    .regex(/^\d{8}$/, 'Een AGB-code heeft acht cijfers')
    .describe('AGB-code van de praktijk, of van de huisarts zelf'),
  soort: z
    .enum(['metPohJeugd', 'zonderPohJeugd', 'controle'])
    .describe('Of er een POH Jeugd is, of een praktijk om mee te vergelijken'),
});

const Organisatie = z.strictObject({
  id: Sleutelwoord.describe('Sleutel van de organisatie, zoals tokens haar noemen'),
  titel: z.string().min(1).describe('Hoe zij heet'),
  gemeenten: z.array(Gemeentecode).min(1).describe('Voor welke gemeenten zij werkt'),
  neemtOp: z.array(Sleutelwoord).describe('Routes waarvan zij overdrachten in Wissel beantwoordt'),
});

/**
 * A region: which organisations work with Wissel, for which gemeenten, and which hand-overs each answers here. A receiver that is
 * not in it works elsewhere: then the sender records the answer. Refuses: two receivers of one route in one gemeente.
 */
export const Regio = z
  .strictObject({
    id: Sleutelwoord.describe('Sleutel van de regio'),
    titel: z.string().min(1).describe('Hoe de regio heet'),
    organisaties: z.array(Organisatie).describe('Organisaties die met Wissel werken'),
    praktijken: z.array(Praktijk).optional().describe('Praktijken van huisartsen in de regio'),
  })
  .superRefine(({ organisaties }, context) => {
    for (const dubbel of dubbeleOntvangers(organisaties))
      context.addIssue({ code: 'custom', path: ['organisaties'], message: `twee ontvangers voor ${dubbel}` });
  });
export type Regio = z.infer<typeof Regio>;

/** The organisation that answers hand-overs to a route from a gemeente here; `null` when the receiver works elsewhere. */
export function ontvangerVan({ organisaties }: Regio, route: string, gemeente: string): string | null {
  const gevonden = organisaties.find(
    ({ gemeenten, neemtOp }) => gemeenten.includes(gemeente) && neemtOp.includes(route),
  );
  return gevonden?.id ?? null;
}

/** Whether an organisation works for a gemeente. */
export function werktVoor({ organisaties }: Regio, organisatie: string, gemeente: string): boolean {
  return organisaties.some(({ id, gemeenten }) => id === organisatie && gemeenten.includes(gemeente));
}

/** The kind of practice with this AGB code; `null` when the region does not know it. */
export function praktijksoortVan({ praktijken = [] }: Regio, agb: string): z.infer<typeof Praktijk>['soort'] | null {
  return praktijken.find((praktijk) => praktijk.agb === agb)?.soort ?? null;
}

function dubbeleOntvangers(organisaties: readonly z.infer<typeof Organisatie>[]): string[] {
  const paren = organisaties.flatMap(({ gemeenten, neemtOp }) =>
    neemtOp.flatMap((route) => gemeenten.map((gemeente) => `${route} in ${gemeente}`)),
  );
  return [...new Set(paren.filter((paar, i) => paren.indexOf(paar) !== i))];
}
