import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie, Route } from '../../../libs/engine/route.ts';
import { Veiligheidsklasse, VEILIGHEIDSKLASSEN } from './klasse.ts';

type AlsVervolg = NonNullable<Route['alsVervolg']>;
type Start = Parameters<AlsVervolg>[0];

/**
 * What a zaak hears when somebody asks for the same about the same child.
 * @param verzoekers who can ask on this route
 * @param rollen who may begin a zaak on this route
 */
export function vervolgverzoekGebeurtenis<const Verzoeker extends string>(
  verzoekers: readonly Verzoeker[],
  rollen: GebeurtenisDefinitie['rollen'],
) {
  return {
    VERVOLGVERZOEK_ONTVANGEN: {
      titel: 'Nieuw verzoek over hetzelfde kind',
      uitleg: 'Hoort bij deze zaak en kan de veiligheidsklasse verhogen. Er komt geen tweede zaak naast.',
      voorwaarde: 'De zaak moet nog bezig zijn. Kan zij alleen nog sluiten, begin dan een nieuwe zaak.',
      schema: z.strictObject({
        verzoeker: z.enum(verzoekers).describe('Wie het nu vraagt'),
        meldingId: z.uuid().describe('Pseudoniem van het verzoek'),
        klasse: Veiligheidsklasse.describe('Hoe veilig het kind is volgens wie het vraagt; verlaagt nooit'),
        gemeldOp: z
          .union([Datum, z.iso.datetime({ offset: true })])
          .optional()
          .describe('Wanneer het binnenkwam, als dat was voordat de zaak zo ver was'),
      }),
      rollen,
    },
  } as const satisfies Record<string, GebeurtenisDefinitie>;
}

/**
 * A start that asks again about a child with a running zaak, as that zaak hears it.
 * @param klassen how the start judges safety; of these and a first estimate beside it the gravest counts
 */
export function vervolgverzoek(
  verzoeker: Start[string] | undefined,
  klassen: readonly (Start[string] | undefined)[],
  { meldingId, klasse, gemeldOp }: Parameters<AlsVervolg>[1],
): ReturnType<AlsVervolg> {
  const zwaarste = VEILIGHEIDSKLASSEN.findLast((een) => een === klasse || klassen.includes(een));
  return {
    type: 'VERVOLGVERZOEK_ONTVANGEN',
    gegevens: {
      ...{ verzoeker: verzoeker ?? null, meldingId, klasse: zwaarste ?? null },
      ...(gemeldOp !== undefined && { gemeldOp }),
    },
  };
}
