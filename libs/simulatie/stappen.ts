import type { Gegevens } from '../contracts/gebeurtenis.ts';
import { aanmelding, type Gezin } from './gezin.ts';

/** One event that the staff reports. */
export interface Melding {
  readonly type: string;
  readonly gegevens: Gegevens;
}

export const meld = (type: string, gegevens: Gegevens = {}): Melding => ({ type, gegevens });

export const TOESTEMMING = meld('TOESTEMMING_VASTGELEGD', { ouders: 'ja', jeugdige: 'ja' });
/** What starts a zaak. */
export function begin(gezin: Gezin, gemeente: string): Melding {
  return meld('AANMELDING_ONTVANGEN', aanmelding(gezin, gemeente));
}

/** The first look at safety, on the same day or the next. A crisis team that is called accepts while it is on the phone. */
export function triage({ veiligheid }: Gezin): Melding[] {
  const oordeel = meld('VEILIGHEID_BEOORDEELD', { uitkomst: veiligheid, instrument: 'lirik' });
  const uitleg = meld('VERTROUWENSPERSOON_UITGELEGD', { wijze: 'gesprek' });
  if (veiligheid !== 'acuut') return [oordeel, uitleg];
  const crisis = { naarRoute: 'crisis', ontvanger: 'crisisteam', zichtOpVeiligheid: true };
  return [oordeel, meld('VEILIGHEIDSCONTACT_GEHAD', { kindGezien: true }), meld('OVERDRACHT_AANVAARD', crisis), uitleg];
}

/** What must be done about safety after the triage. Unit of `na`: calendar days after it, moved to the next werkdag. */
export function veiligheidsstappen({ veiligheid }: Gezin): { readonly na: number; readonly meldingen: Melding[] }[] {
  if (veiligheid === 'veilig') return [];
  if (veiligheid === 'acuut') return [{ na: 10, meldingen: [meld('CRISIS_AFGEROND', { vervolg: 'veilig' })] }];
  return [
    {
      na: 1,
      meldingen: [
        meld('SIGNALEN_IN_KAART_GEBRACHT', { kindcheckGedaan: true }),
        meld('COLLEGIAAL_OVERLEG_GEVOERD', { met: 'allebei' }),
      ],
    },
    {
      na: 4,
      meldingen: [
        meld('GESPREK_BETROKKENEN_GEVOERD', { gesprek: 'gevoerd', kindGesproken: true }),
        meld('WEGING_GEMAAKT', { vermoeden: true, acuutOfStructureel: false }),
        meld('MELDCODE_BESLUIT_GENOMEN', { hulpMogelijk: true, hulpAanvaard: true }),
      ],
    },
    { na: 77, meldingen: [meld('HULPRESULTAAT_BEOORDEELD', { resultaat: 'voldoende' })] },
  ];
}
