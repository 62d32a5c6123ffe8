import { z } from 'zod';

/** What may be sent now, as a refusal or a stand shows it. */
export const MogelijkeGebeurtenis = z.strictObject({
  type: z.string(),
  titel: z.string(),
  rollen: z.array(z.string()).describe('Rollen die dit mogen melden'),
});
export type MogelijkeGebeurtenis = z.infer<typeof MogelijkeGebeurtenis>;

/** Stable codes of refusals by the core. The text may change, a code never does. */
export const WEIGERINGSCODES = [
  'GEBEURTENIS.ONBEKEND',
  'GEBEURTENIS.NIET_MOGELIJK',
  'GEBEURTENIS.INTERN',
  'GEGEVENS.ONGELDIG',
  'ROL.ONBEVOEGD',
  'PERSOON.DEZELFDE',
  'GELDIG_OP.IN_TOEKOMST',
  'GELDIG_OP.VOOR_TOESTAND',
  'TOELICHTING.VERPLICHT',
  'VOLGNUMMER.VEROUDERD',
  'KENMERK.HERGEBRUIKT',
  'CORRECTIE.ONBEKEND_VOLGNUMMER',
  'CORRECTIE.AL_HERROEPEN',
  'CORRECTIE.NIET_TOEGESTAAN',
  'TERMIJN.NIET_TOEGESTAAN',
  'ZAAK.BEEINDIGD',
  'OVERNAME.NIET_MOGELIJK',
  'OVERNAME.VOLGORDE',
  'OVERNAME.ZONDER_BEGIN',
  'ROUTE.ONBEKEND',
  'VERPLAATSING.NIET_MOGELIJK',
] as const;
export const Weigeringscode = z.enum(WEIGERINGSCODES);
export type Weigeringscode = z.infer<typeof Weigeringscode>;

/** A refusal is a value: the code, why, which fields, and what is possible instead. A refused event changes nothing. */
export const Weigering = z.strictObject({
  ok: z.literal(false),
  code: Weigeringscode,
  uitleg: z.string().describe('Wat er niet kan en waarom, in gewone taal; nooit met persoonsgegevens'),
  mogelijk: z.array(MogelijkeGebeurtenis),
  plaats: z.int().min(0).optional().describe('Welke gebeurtenis van een reeks het is; de eerste is 0'),
  velden: z.array(z.strictObject({ pad: z.string(), uitleg: z.string() })).optional(),
});
export type Weigering = z.infer<typeof Weigering>;

/** The fields that a refusal names, as JSON Pointers. Of a series they begin where its refused event stands, by `padVan`. */
export function veldenVan(
  { velden, plaats, uitleg }: Weigering,
  padVan: (plaats: number) => string,
): { pad: string; uitleg: string }[] | undefined {
  if (plaats === undefined) return velden;
  const begin = padVan(plaats);
  return velden?.map((veld) => ({ ...veld, pad: `${begin}${veld.pad}` })) ?? [{ pad: begin, uitleg }];
}
