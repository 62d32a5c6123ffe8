import { Datum } from '../../../libs/contracts/tijd.ts';
import { KLASSEVOORBEELDEN, MELDINGVOORBEELDEN } from '../../gedeeld/testing/klassevoorbeelden.ts';
import {
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  TOESTEMMINGSVOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { INZETTEN, OVERDRACHTSROUTES, UITSTROOMDOELEN } from '../crisis.codes.ts';
import type { CrisisFeiten, CrisisType } from '../crisis.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);

const GEMELD = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  melder: 'politie',
  identiteit: 'laterVaststellen',
  leeftijd: 'onder12',
} as const satisfies CrisisFeiten<'CRISIS_GEMELD'>;

const VERJAARDAGEN = { wordt12Op: dag('2028-05-04'), wordt16Op: dag('2032-05-04'), wordt18Op: dag('2034-05-04') };

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in CrisisType]: readonly CrisisFeiten<Type>[] } = {
  CRISIS_GEMELD: [
    GEMELD,
    { ...GEMELD, identiteit: 'vastgesteld', ...VERJAARDAGEN },
    {
      ...GEMELD,
      identiteit: 'vastgesteld',
      leeftijd: 'van12tot16',
      wordt16Op: dag('2028-05-04'),
      wordt18Op: dag('2030-05-04'),
    },
  ],
  TER_PLAATSE_GEKOMEN: [{ kindGezien: true, met: 'politie' }],
  VEILIGHEIDSAFSPRAAK_GEMAAKT: [{ akkoord: 'nee' }],
  INZET_GEKOZEN: INZETTEN.map((inzet) => ({ inzet })),
  INZET_BEGONNEN: [{ begindatum: dag('2027-01-12') }],
  VOTS_UITGESPROKEN: [{ uithuisplaatsing: true, totEnMet: dag('2027-04-10') }],
  INSTELLING_AANVAARD: [{ ontvanger: 'gi-03' }],
  RAAD_ZAG_AF: [{ door: 'raad' }],
  UITSTROOM_GEKOZEN: UITSTROOMDOELEN.map((naar) => ({ naar })),
  IDENTITEIT_VASTGESTELD: [{ uitkomst: 'vastgesteld', ...VERJAARDAGEN }, { uitkomst: 'nietMogelijk' }],
  ZAAK_GESLOTEN: [{ resultaat: 'overgedragen' }],
  ...KLASSEVOORBEELDEN,
  ...MELDINGVOORBEELDEN,
  ...TOESTEMMINGSVOORBEELDEN,
  ...DOSSIER_VOORBEELDEN,
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
};
