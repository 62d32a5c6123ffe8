import { z } from 'zod';

/** CBS code of a gemeente, as `GM0642`. */
export const Gemeentecode = z
  .string()
  .regex(/^GM\d{4}$/, 'Schrijf de code van het CBS, zoals GM0642')
  .describe('CBS-code van de gemeente, bijvoorbeeld GM0642');
