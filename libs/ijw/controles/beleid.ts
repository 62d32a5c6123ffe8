import { BERICHTEN } from '../berichten/index.ts';
import type { Bericht } from '../berichten/index.ts';
import { padVan } from '../bevinding.ts';
import type { Bevinding } from '../bevinding.ts';

/** "Past niet binnen budget" in WJ759. The schema has it; a child is never refused because the budget is spent. Source: PD 004. */
const PAST_NIET_BINNEN_BUDGET = '2';

/** What policy forbids to send, whatever the standard allows. */
export function controleerBeleid(bericht: Bericht): readonly Bevinding[] {
  if (bericht.soort !== 'JW319') return [];
  return bericht.antwoord.redenAfwijzingVerzoek === PAST_NIET_BINNEN_BUDGET ? [budgetafwijzing('fout')] : [];
}

/** The same, of a message that somebody else sent: it stands, and somebody must look at it. */
export function merkBeleidOp(bericht: Bericht): readonly Bevinding[] {
  return controleerBeleid(bericht).length > 0 ? [budgetafwijzing('opmerking')] : [];
}

function budgetafwijzing(gewicht: Bevinding['gewicht']): Bevinding {
  const plek = ['antwoord', 'redenAfwijzingVerzoek'];
  return {
    code: 'BELEID.GEEN_BUDGETAFWIJZING',
    niveau: 'inhoud',
    gewicht,
    plek,
    pad: padVan(BERICHTEN.JW319.vorm, plek),
    uitleg: 'Een verzoek wordt nooit afgewezen omdat het budget op is. Kies een andere reden of leg het voor.',
  };
}
