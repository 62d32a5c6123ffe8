import { z } from 'zod';

import { ROLLEN, Sleutelwoord, type Rol } from '../../contracts/rollen.ts';

/** Who asks, as the verified token says. */
export interface Gebruiker {
  /** Pseudonym. */
  readonly id: string;
  readonly organisatie: string;
  /** Roles that Wissel knows; those of other systems are left out. */
  readonly rollen: readonly Rol[];
  /** When the token ends. Unit: seconds since 1970. */
  readonly verlooptOp: number;
}

const Claims = z.object({
  sub: Sleutelwoord,
  organisatie: Sleutelwoord,
  rollen: z.array(z.string()).max(100),
  exp: z.number(),
});

/** Reads the claims of a verified token; nothing when it does not say who, for which organisation and in which roles. */
export function readClaims(claims: unknown): Gebruiker | undefined {
  const { data } = Claims.safeParse(claims);
  if (!data) return undefined;
  const { sub: id, organisatie, exp: verlooptOp } = data;
  return { id, organisatie, rollen: ROLLEN.filter((rol) => data.rollen.includes(rol)), verlooptOp };
}
