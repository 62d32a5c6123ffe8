import type { Rol } from '../../contracts/rollen.ts';

/** A user of the local issuer. */
export interface Testgebruiker {
  readonly organisatie: string;
  readonly rollen: readonly Rol[];
}

const HIER = 'cjg-voorbeeld';

/** The second person that a lower class of safety takes, and whose work a refused hand-over is. */
const LEIDING = ['teamleider', 'gedragswetenschapper'] as const;

/**
 * Who the local issuer knows: one user for each role, one with the roles of a whole first case, and some from elsewhere; of each organisation of
 * the safety chain two, for what one alone may not do.
 */
export const TESTGEBRUIKERS = {
  demo: { organisatie: HIER, rollen: ['intake', 'jeugdprofessional', 'besluitteam'] },
  intake: { organisatie: HIER, rollen: ['intake'] },
  jeugdprofessional: { organisatie: HIER, rollen: ['jeugdprofessional'] },
  gedragswetenschapper: { organisatie: HIER, rollen: ['gedragswetenschapper'] },
  besluitteam: { organisatie: HIER, rollen: ['besluitteam'] },
  administratie: { organisatie: HIER, rollen: ['administratie'] },
  teamleider: { organisatie: HIER, rollen: ['teamleider'] },
  beheerder: { organisatie: HIER, rollen: ['beheerder'] },
  monitor: { organisatie: HIER, rollen: ['monitor'] },
  auditor: { organisatie: HIER, rollen: ['auditor'] },
  crisisteam: { organisatie: 'crisisteam-voorbeeld', rollen: ['intake', 'jeugdprofessional'] },
  veiligthuis: { organisatie: 'veilig-thuis-voorbeeld', rollen: ['intake', 'jeugdprofessional'] },
  voorzitter: { organisatie: 'jeugdbeschermingstafel-voorbeeld', rollen: ['voorzitter', 'jeugdprofessional'] },
  raadsonderzoeker: { organisatie: 'raad-voorbeeld', rollen: ['raadsonderzoeker', 'jeugdprofessional'] },
  jeugdbeschermer: { organisatie: 'gi-voorbeeld', rollen: ['jeugdbeschermer', 'jeugdprofessional'] },
  crisisleider: { organisatie: 'crisisteam-voorbeeld', rollen: LEIDING },
  veiligthuisleider: { organisatie: 'veilig-thuis-voorbeeld', rollen: LEIDING },
  tafelleider: { organisatie: 'jeugdbeschermingstafel-voorbeeld', rollen: LEIDING },
  raadleider: { organisatie: 'raad-voorbeeld', rollen: LEIDING },
  instellingleider: { organisatie: 'gi-voorbeeld', rollen: LEIDING },
  elders: { organisatie: 'cjg-elders', rollen: ['intake', 'jeugdprofessional', 'besluitteam'] },
} as const satisfies Readonly<Record<string, Testgebruiker>>;
export type Testnaam = keyof typeof TESTGEBRUIKERS;

/** Whether the local issuer knows this name. */
export function isTestnaam(naam: string): naam is Testnaam {
  return Object.hasOwn(TESTGEBRUIKERS, naam);
}
