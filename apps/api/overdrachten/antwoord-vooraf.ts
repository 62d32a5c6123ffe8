import type { Melder } from '../../../libs/contracts/melding.ts';
import type { Weigering } from '../../../libs/contracts/weigering.ts';
import {
  antwoordgebeurtenis,
  stap,
  stempel,
  type Overdrachtantwoord,
  type Route,
  type ZaakToestand,
} from '../../../libs/engine/index.ts';
import { requireKalender } from '../../../libs/kalender/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';

const NEEM_ZICHT_OVER =
  'Bij deze overdracht hoort het zicht op de veiligheid van het kind. Neem ook dat over, of weiger de overdracht.';
const WACHT_NIET = 'De zaak van de zender wacht niet meer op dit antwoord.';

/**
 * Asks the core whether the zaak of the sender takes this answer. Tells the receiver nothing else about that zaak.
 * Refuses: GEGEVENS.ONGELDIG, TOEGANG.ONBEVOEGD, OVERDRACHT.PAST_NIET.
 */
export function judgeAnswer(
  route: Route,
  toestand: ZaakToestand,
  antwoord: Overdrachtantwoord,
  { id, rollen, organisatie }: Vrager,
): void {
  const melder: Melder = { id, rollen: [...rollen], organisatie };
  const gebeurtenis = stempel(route, toestand, antwoordgebeurtenis(antwoord), melder, 'vooraf', now());
  const uitkomst = stap(route, toestand, gebeurtenis, requireKalender(toestand.kalender));
  if (!uitkomst.ok) throw problemFor(uitkomst, route, antwoord);
}

function problemFor({ code, velden = [] }: Weigering, route: Route, antwoord: Overdrachtantwoord): Probleem {
  if (code === 'ROL.ONBEVOEGD') return new Probleem('TOEGANG.ONBEVOEGD');
  if (code === 'GEGEVENS.ONGELDIG') {
    const eigen = velden.map(({ pad, uitleg }) => ({ pad: pad.replace(/^\/gegevens/, ''), uitleg }));
    return new Probleem(code, { velden: eigen });
  }
  const { metZicht = false } = route.overdrachten[antwoord.naarRoute] ?? {};
  const mist = metZicht && antwoord.fase === 'aanvaard' && !antwoord.zichtOpVeiligheid;
  return new Probleem('OVERDRACHT.PAST_NIET', { detail: mist ? NEEM_ZICHT_OVER : WACHT_NIET });
}
