import { z } from 'zod';

/** A CBS code of a gemeente. */
export const Gemeente = z
  .string()
  .regex(/^GM\d{4}$/, 'Schrijf de code van het CBS, zoals GM0642')
  .describe('Gemeentecode van het CBS');
