import { z } from 'zod';

/** A CBS code of a gemeente. */
export const Gemeente = z
  .string()
  .regex(/^GM\d{4}$/)
  .describe('Gemeentecode van het CBS');
