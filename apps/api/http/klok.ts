import { Tijdstip } from '../../../libs/contracts/tijd.ts';

/** The moment at which the server is asked. */
export function now(): Tijdstip {
  return Tijdstip.parse(new Date().toISOString());
}
