import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';
import { KLASSETAKEN } from '../gedeeld/veiligheidsklasse/taken.ts';

const rol = 'jeugdprofessional';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const crisisTaken = {
  crisisTriage: { titel: 'Beoordeel de melding: acuut, spoed of geen crisis', rol, termijn: 'crisistriage' },
  terPlaatseGaan: { titel: 'Ga naar het kind', rol, termijn: 'crisisTerPlaatse' },
  spoedContactLeggen: { titel: 'Leg contact met het gezin', rol, termijn: 'spoedTerPlaatse' },
  geenCrisisOverdragen: { titel: 'Kies wie het gezin verder helpt', rol, termijn: 'geenCrisisOverdragen' },
  veiligheidsafspraakMaken: { titel: 'Maak een veiligheidsafspraak', rol, termijn: 'vervolghulp' },
  inzetKiezen: { titel: 'Kies een inzet', rol, termijn: 'vervolghulp' },
  andereInzetKiezen: { titel: 'Kies een andere inzet', rol, termijn: 'inzetKiezen' },
  ambulantBeginnen: { titel: 'Laat de ambulante crisishulp beginnen', rol, termijn: 'ambulantBegin' },
  plekZoeken: { titel: 'Zoek een plek voor het kind', rol, termijn: 'plaatsingBegin' },
  plaatsingVolgen: { titel: 'Zoek een plek voor na de crisisplaatsing', rol, termijn: 'crisisplaatsing' },
  opnameVolgen: { titel: 'Houd contact tijdens de opname', rol, termijn: 'opnameVolgen' },
  raadVolgen: { titel: 'Volg de Raad en houd zicht', rol, termijn: 'raadSpoed' },
  instellingVolgen: {
    titel: 'Vraag de Raad en de instelling wie het kind overneemt',
    rol,
    termijn: 'instellingVolgen',
  },
  uitstroomplanMaken: { titel: 'Maak een plan voor daarna', rol, termijn: 'uitstroomplan' },
  identiteitInhalen: { titel: 'Stel alsnog vast wie het kind is', rol, termijn: 'identiteitInhalen' },
  toestemmingInhalen: { titel: 'Vraag alsnog toestemming', rol, termijn: 'toestemmingInhalen' },
  weigeringWegen: { titel: 'Weeg of de Raad nodig is', rol, termijn: 'weigeringWegen' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol, termijn: 'zaakAfronden' },
  ...KLASSETAKEN,
  ...OVERDRACHT_TAKEN,
  nabestaandenBegeleiden: AFSCHEIDSTAKEN.nabestaandenBegeleiden,
} as const satisfies Record<string, TaakDefinitie>;
