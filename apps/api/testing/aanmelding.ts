import { PADEN } from '../../../state-machines/cjg-intake/testing/paden.ts';
import { Ontvangst } from '../gebeurtenissen/gebeurtenis.schemas.ts';
import type { Antwoord, Apiwereld, Vraag } from './apiwereld.ts';

/** An event as a caller sends it. */
export interface Gebeurtenis {
  readonly type: string;
  readonly gegevens: Record<string, unknown>;
  readonly geldigOp?: string;
  readonly toelichting?: string;
}

const [eerste, ...rest] = PADEN.aanvraagTotBesluit.stappen;
const { jeugdigeId: _jeugdigeId, gemeente: _gemeente, ...gegevens } = eerste.gegevens;

/** An aanmelding as a user interface sends it: who and where are for the server to fill in. */
export const AANMELDING = {
  route: 'cjg-intake',
  gemeente: 'GM0642',
  gebeurtenis: { type: eerste.type, gegevens },
} as const;

/** A zaak of an old system as an administrator takes it over: six days after its aanmelding it was found safe. */
export const OVERNAME = {
  route: 'cjg-intake',
  gemeente: 'GM0642',
  systeem: 'oud-zaaksysteem',
  verwijzing: 'Z-2025-0001',
  mandaat: 'besluit-2025-12',
  feiten: [
    { type: eerste.type, gegevens, geldigOp: '2025-01-06' },
    {
      type: 'VEILIGHEID_BEOORDEELD',
      gegevens: { uitkomst: 'veilig', instrument: 'professioneelOordeel' },
      geldigOp: '2025-01-12',
    },
  ],
} as const;

/** From the safety check to a besluit that was made known. */
export const TOT_BESLUIT: readonly Gebeurtenis[] = rest.map((stap) => ({
  type: stap.type,
  gegevens: { ...stap.gegevens },
}));

export const NOTITIE: Gebeurtenis = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'observatie' } };
export const VEILIG: Gebeurtenis = {
  type: 'VEILIGHEID_BEOORDEELD',
  gegevens: { uitkomst: 'veilig', instrument: 'professioneelOordeel' },
};

/** Safe, withdrawn and closed. */
export const TOT_EINDE: readonly Gebeurtenis[] = [
  VEILIG,
  { type: 'AANVRAAG_INGETROKKEN', gegevens: { door: 'ouders', reden: 'opgelost' } },
  { type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'ingetrokken' } },
];

/** Starts a zaak and gives its id. */
export async function begin(wereld: Apiwereld, vraag: Omit<Vraag, 'body'> = {}): Promise<string> {
  const antwoord = await wereld.post('/v1/zaken', AANMELDING, vraag);
  if (antwoord.status !== 201) throw new Error(`zaak was not started: ${String(antwoord.status)} ${antwoord.tekst}`);
  return antwoord.json(Ontvangst).zaakId;
}

/** The code of a problem. */
export function codeVan(antwoord: Antwoord): unknown {
  return antwoord.json()['code'];
}
