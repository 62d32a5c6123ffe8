import { ROLLEN, type Rol } from '../../contracts/rollen.ts';

const BESCHERMERS = ['voorzitter', 'raadsonderzoeker', 'jeugdbeschermer'] as const;
/** Those who work with the family: what they write to each other is for them alone. */
const HULPVERLENERS = [
  'intake',
  'jeugdprofessional',
  'gedragswetenschapper',
  'besluitteam',
  ...BESCHERMERS,
  'teamleider',
] as const;
const MEDEWERKERS = [...HULPVERLENERS, 'administratie'] as const;

/** What may be asked of the API, and which roles may ask it. Whether an event itself may be reported is for its route to say. */
export const SCOPES = {
  'zaak.starten': ['intake', 'jeugdprofessional', 'administratie', ...BESCHERMERS, 'teamleider'],
  'zaak.overnemen': ['beheerder'],
  'zaak.vernieuwen': ['beheerder'],
  'zaak.zoeken': [...MEDEWERKERS, 'beheerder', 'auditor'],
  'zaak.lezen': [...MEDEWERKERS, 'beheerder', 'auditor'],
  'zaak.logboek.lezen': [...MEDEWERKERS, 'beheerder', 'auditor'],
  'zaak.toelichting.lezen': HULPVERLENERS,
  'zaak.gebeurtenis.melden': [...MEDEWERKERS, 'beheerder'],
  'zaak.wijzigingen.volgen': [...MEDEWERKERS, 'beheerder'],
  'persoon.lezen': MEDEWERKERS,
  'persoon.bewerken': ['intake', 'administratie', 'teamleider'],
  'taak.lezen': MEDEWERKERS,
  'taak.bewerken': MEDEWERKERS,
  'termijn.lezen': [...MEDEWERKERS, 'beheerder', 'monitor', 'auditor'],
  'bericht.lezen': [...MEDEWERKERS, 'beheerder', 'auditor'],
  'traject.zoeken': [...MEDEWERKERS, 'monitor', 'auditor'],
  'traject.lezen': [...MEDEWERKERS, 'auditor'],
  'overdracht.lezen': [...MEDEWERKERS, 'auditor'],
  'overdracht.inzien': MEDEWERKERS,
  'ijw.aanbieden': ['administratie'],
  'ijw.lezen': ['administratie', 'teamleider', 'beheerder', 'auditor'],
  'ijw.behandelen': ['administratie'],
  'overdracht.beantwoorden': ['intake', 'jeugdprofessional', ...BESCHERMERS, 'administratie', 'teamleider'],
  'praktijkcijfers.lezen': ['teamleider', 'beheerder', 'monitor', 'auditor'],
  'dagtekening.lezen': ['teamleider', 'auditor'],
  'triage.adviseren': HULPVERLENERS,
  'route.lezen': ROLLEN,
} as const satisfies Readonly<Record<string, readonly Rol[]>>;
export type Scope = keyof typeof SCOPES;

/** Roles that oversee every organisation; they read and never write. */
const TOEZICHT: ReadonlySet<Rol> = new Set<Rol>(['monitor', 'auditor']);

/** The roles that have a scope. */
export function rolesWith(scope: Scope): readonly Rol[] {
  return SCOPES[scope];
}

/** The first of these roles that has the scope, if any. */
export function roleFor(rollen: readonly Rol[], scope: Scope): Rol | undefined {
  return rollen.find((rol) => rolesWith(scope).includes(rol));
}

/** Whether these roles give the scope over every organisation. */
export function overseesAll(rollen: readonly Rol[], scope: Scope): boolean {
  return rollen.some((rol) => TOEZICHT.has(rol) && rolesWith(scope).includes(rol));
}
