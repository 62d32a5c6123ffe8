import type { Route } from '../../../libs/engine/route.ts';
import type { Veiligheidsklasse } from '../../../libs/triage/klasse.ts';

type AlsVervolg = NonNullable<Route['alsVervolg']>;

/**
 * A start that is a melding about a child with a running zaak, as that zaak hears it.
 * @param zonderKlasse what counts when who reports gives no class; `null` where a person weighs every melding anyway
 */
export function vervolgmelding(zonderKlasse: Veiligheidsklasse | null): AlsVervolg {
  return ({ melder = null }, { meldingId, klasse = zonderKlasse ?? undefined, gemeldOp }) => ({
    type: 'VERVOLGMELDING_ONTVANGEN',
    gegevens: {
      ...{ melder, meldingId },
      ...(klasse !== undefined && { klasse }),
      ...(gemeldOp !== undefined && { gemeldOp }),
    },
  });
}
