import { and, or } from 'xstate';

import * as gedeeld from '../../gedeeld/overdracht.ts';
import type { Overdrachtsroute } from '../huisarts-verwijzing.codes.ts';
import { huisartsVerwijzingOverdrachten } from '../huisarts-verwijzing.overdrachten.ts';
import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';

/** A hand-over of this route. */
export type Overdracht = gedeeld.Overdracht<Overdrachtsroute>;

/** First phase of a hand-over of this route. Whatever else ends this state takes the offer back. */
export function openOverdracht(overdracht: Overdracht) {
  const { naarRoute } = overdracht;
  return verwijzingSetup.createStateConfig({
    ...gedeeld.aangebodenOverdracht(overdracht, huisartsVerwijzingOverdrachten[naarRoute]),
    exit: verwijzingSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/**
 * First phase of a hand-over after which this zaak ends. While a verzoek waits for its answer the receiver does take over, and the
 * zaak stays for that answer alone. Source: iJw 3.2 OP274.
 * @param eerst where the zaak waits for the answer
 */
export function openOvername(overdracht: Overdracht, eerst: string) {
  const { naarRoute } = overdracht;
  const aangeboden = gedeeld.aangebodenOverdracht(overdracht, huisartsVerwijzingOverdrachten[naarRoute]);
  const aanvaard = aangeboden.on.OVERDRACHT_AANVAARD;
  const onbeantwoord = and([or(['isVerzoekOpen', 'isAfwikkeling']), aanvaard.guard]);
  return verwijzingSetup.createStateConfig({
    ...aangeboden,
    on: { ...aangeboden.on, OVERDRACHT_AANVAARD: [{ ...aanvaard, guard: onbeantwoord, target: eerst }, aanvaard] },
    exit: verwijzingSetup.enqueueActions(gedeeld.neemAanbodTerug(naarRoute)),
  });
}

/** After a refusal of a hand-over of this route. */
export function geweigerdeOverdracht(overdracht: Overdracht, opnieuw: string) {
  return gedeeld.geweigerdeOverdracht(overdracht, huisartsVerwijzingOverdrachten[overdracht.naarRoute], opnieuw);
}
