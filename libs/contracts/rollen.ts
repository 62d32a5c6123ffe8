import { z } from 'zod';

/**
 * Roles a person can have in their organisation, as the token says them. `administratie` keeps the traffic of messages with
 * providers (iJw); `voorzitter` leads the jeugdbeschermingstafel, `raadsonderzoeker` works for the Raad voor de Kinderbescherming and
 * `jeugdbeschermer` for a gecertificeerde instelling. `systeem` is Wissel itself and can never be granted.
 */
export const ROLLEN = [
  'intake',
  'jeugdprofessional',
  'gedragswetenschapper',
  'besluitteam',
  'administratie',
  'voorzitter',
  'raadsonderzoeker',
  'jeugdbeschermer',
  'teamleider',
  'beheerder',
  'monitor',
  'auditor',
] as const;
export const Rol = z.enum(ROLLEN).describe('Rol van een medewerker');
export type Rol = z.infer<typeof Rol>;

/** A role, or Wissel itself for events that a clock or another zaak caused. */
export const RolOfSysteem = z.enum([...ROLLEN, 'systeem']);
export type RolOfSysteem = z.infer<typeof RolOfSysteem>;

/** Pseudonymous id of an organisation, gemeente or user: letters, digits and `. _ -`, never a name. */
export const Sleutelwoord = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'Gebruik letters, cijfers en . _ - (hoogstens 64 tekens)')
  .describe('Pseudonieme sleutel');

/** Who did it, stamped by the server from the verified token: nobody can claim to be somebody else. */
export const Door = z.strictObject({
  id: Sleutelwoord.describe('Pseudoniem van de gebruiker'),
  rol: RolOfSysteem,
  organisatie: Sleutelwoord.describe('Organisatie namens wie'),
});
export type Door = z.infer<typeof Door>;

/** Wissel itself, as the one who reports an internal event. */
export const SYSTEEM: Door = { id: 'wissel', rol: 'systeem', organisatie: 'wissel' };
