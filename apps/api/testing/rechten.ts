import type { Rol } from '../../../libs/contracts/rollen.ts';

const TEAM: readonly Rol[] = [
  'intake',
  'jeugdprofessional',
  'gedragswetenschapper',
  'besluitteam',
  'administratie',
  'teamleider',
];
const LEZERS: readonly Rol[] = [...TEAM, 'beheerder', 'auditor'];

/** Who may ask what, by operation of the OpenAPI document. Written down here on its own, so that a slip in the table of scopes shows. */
export const RECHTEN: Readonly<Record<string, readonly Rol[]>> = {
  startZaak: ['intake', 'jeugdprofessional', 'administratie', 'teamleider'],
  neemZaakOver: ['beheerder'],
  zoekZaken: LEZERS,
  haalZaak: LEZERS,
  vulClientgegevens: ['intake', 'administratie', 'teamleider'],
  haalLogboek: LEZERS,
  haalVerzoek: LEZERS,
  meldGebeurtenis: [...TEAM, 'beheerder'],
  meldGebeurtenisreeks: [...TEAM, 'beheerder'],
  haalWerkvoorraad: TEAM,
  claimTaak: TEAM,
  geefTaakVrij: TEAM,
  rondTaakAf: TEAM,
  draagTaakOver: TEAM,
  haalTermijnen: [...LEZERS, 'monitor'],
  haalBerichten: LEZERS,
  haalTraject: [...TEAM, 'auditor'],
  haalOverdrachten: [...TEAM, 'auditor'],
  biedIjwberichtAan: ['administratie'],
  haalIjwberichten: ['administratie', 'teamleider', 'beheerder', 'auditor'],
  haalIjwbericht: ['administratie', 'teamleider', 'beheerder', 'auditor'],
  koppelIjwbericht: ['administratie'],
  handelIjwberichtAf: ['administratie'],
  haalOverdracht: [...TEAM, 'auditor'],
  beantwoordOverdracht: ['intake', 'jeugdprofessional', 'administratie', 'teamleider'],
  adviseerTriage: ['intake', 'jeugdprofessional', 'gedragswetenschapper', 'besluitteam', 'teamleider'],
  haalTriageformulieren: ['intake', 'jeugdprofessional', 'gedragswetenschapper', 'besluitteam', 'teamleider'],
  haalRoutes: [...LEZERS, 'monitor'],
  haalRoute: [...LEZERS, 'monitor'],
  volgWijzigingen: [...TEAM, 'beheerder'],
};
