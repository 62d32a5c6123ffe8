import { z } from 'zod';

import { MogelijkeGebeurtenis } from '../../../libs/contracts/weigering.ts';
import { CODES, type Code } from './codes.ts';

/** A field that is wrong: where (JSON Pointer) and why, never with its value. */
export const Veldfout = z
  .strictObject({
    pad: z.string().describe('Waar: JSON Pointer in de inhoud, of de naam van een parameter'),
    uitleg: z.string().describe('Wat er niet klopt'),
  })
  .meta({ id: 'Veldfout' });
export type Veldfout = z.infer<typeof Veldfout>;

/** Every answer that is not a success. Source: RFC 9457. */
export const Probleemdetails = z
  .strictObject({
    type: z.string().describe('Soort probleem, als URI; hoort een op een bij code'),
    title: z.string().describe('Korte omschrijving, bij elke code dezelfde'),
    status: z.int().min(400).max(599).describe('HTTP-status'),
    detail: z.string().describe('Wat er niet kan en waarom, in gewone taal; nooit met persoonsgegevens'),
    code: z.string().describe('Vaste code, voor programmas'),
    velden: z.array(Veldfout).optional().describe('Welke velden niet kloppen'),
    mogelijk: z.array(MogelijkeGebeurtenis).optional().describe('Wat er nu wel kan'),
  })
  .meta({ id: 'Probleem' })
  .describe('Een probleem (RFC 9457)');
export type Probleemdetails = z.infer<typeof Probleemdetails>;

/** What a problem can carry besides its code. */
export interface Bijzonderheden {
  readonly detail?: string;
  readonly velden?: readonly Veldfout[];
  readonly mogelijk?: readonly MogelijkeGebeurtenis[];
  /** Unit: seconds. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An expected refusal by the API. The filter makes an answer of it. */
export class Probleem extends Error {
  override readonly name = 'Probleem';
  readonly status: number;

  constructor(
    readonly code: Code,
    readonly bijzonderheden: Bijzonderheden = {},
  ) {
    super(code);
    [this.status] = CODES[code];
  }

  /** The body of the answer. */
  details(): Probleemdetails {
    const [status, title] = CODES[this.code];
    const { detail, velden, mogelijk } = this.bijzonderheden;
    return {
      type: `urn:wissel:probleem:${this.code}`,
      title,
      status,
      detail: detail ?? `${title}.`,
      code: this.code,
      ...(velden && { velden: [...velden] }),
      ...(mogelijk && { mogelijk: [...mogelijk] }),
    };
  }

  /** Headers that belong to the answer. */
  headers(): Record<string, string> {
    const { retryAfter, headers } = this.bijzonderheden;
    const aanmelden = this.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
    return { ...aanmelden, ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }), ...headers };
  }
}
