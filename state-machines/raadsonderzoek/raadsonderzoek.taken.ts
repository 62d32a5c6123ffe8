import type { TaakDefinitie } from '../../libs/engine/route.ts';
import { beschermingstaken } from '../gedeeld/bescherming/taken.ts';
import { AFSCHEIDSTAKEN } from '../gedeeld/gezin/taken.ts';
import { OVERDRACHT_TAKEN } from '../gedeeld/overdracht.ts';

const rol = 'raadsonderzoeker';

/** Work that is open as long as the zaak is in a state that names it, for whom, and by which clock. */
export const raadTaken = {
  collegeInlichten: { titel: 'Licht het college in', rol, termijn: 'collegeInlichten' },
  vtoBeoordelen: { titel: 'Beoordeel het verzoek tot onderzoek', rol, termijn: 'vtoBeoordeling' },
  aanvullingVolgen: { titel: 'Vraag de verzoeker om de aanvulling', rol, termijn: 'vtoAanvulling' },
  onderzoekStarten: { titel: 'Start het onderzoek', rol, termijn: 'raadWachttijd' },
  gezinBijpraten: { titel: 'Praat het gezin bij over het wachten', rol, termijn: 'wachtBijpraten' },
  onderzoekDoen: { titel: 'Doe het onderzoek en besluit', rol, termijn: 'raadsonderzoek' },
  verzoekIndienen: { titel: 'Dien het verzoek in bij de kinderrechter', rol, termijn: 'verzoekIndienen' },
  beschikkingVolgen: { titel: 'Volg de zitting en de beschikking', rol, termijn: 'zitting' },
  spoedonderzoekDoen: { titel: 'Doe nu het spoedonderzoek', rol, termijn: 'spoedonderzoek' },
  spoedbeschikkingVolgen: { titel: 'Volg de beslissing op het spoedverzoek', rol, termijn: 'spoedbeschikking' },
  horenRegelen: { titel: 'Zorg dat de belanghebbenden worden gehoord', rol, termijn: 'horen' },
  vervalVaststellen: { titel: 'Stel vast of de maatregel nog geldt', rol, termijn: 'vervalVaststellen' },
  zaakSluiten: { titel: 'Sluit de zaak zodra dat kan', rol },
  ...beschermingstaken(rol),
  ...OVERDRACHT_TAKEN,
  ...AFSCHEIDSTAKEN,
} as const satisfies Record<string, TaakDefinitie>;
