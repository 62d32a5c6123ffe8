import { Bsn } from './bsn.ts';

// Builders for tests; nothing in the product imports this file. People, numbers and organisations are made up.

/** Test numbers: they pass the elfproef, and belong to nobody. */
export const BSN = Bsn.parse('999900006');
export const ANDER_BSN = Bsn.parse('999900018');
