import type { Definities, FeitenVan } from '../gebeurtenissen.ts';
import type { KLASSEGEBEURTENISSEN } from '../veiligheidsklasse/gebeurtenissen.ts';
import type { MELDINGGEBEURTENISSEN } from '../veiligheidsklasse/melding.ts';

type Voorbeelden<D extends Definities> = { readonly [Type in keyof D]: readonly FeitenVan<D, Type>[] };

const MELDING = { melder: 'politie', meldingId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b21' } as const;

/** The safety class. */
export const KLASSEVOORBEELDEN: Voorbeelden<typeof KLASSEGEBEURTENISSEN> = {
  VEILIGHEIDSKLASSE_BEPAALD: [
    { klasse: 'zorgelijk', instrument: 'professioneelOordeel' },
    { klasse: 'onveilig', instrument: 'vtTriage', voorstel: 'onveilig' },
    { klasse: 'acuut', instrument: 'arij', voorstel: 'onveilig', afwijkreden: 'signaalVanKind' },
  ],
  VERLAGING_VOORGESTELD: [
    { naar: 'zorgelijk', reden: 'onjuisteInformatie' },
    { naar: 'onveilig', reden: 'maatregelGetroffen' },
  ],
  VERLAGING_BEOORDEELD: [{ oordeel: 'eens' }, { oordeel: 'oneens' }],
};

/** What a zaak of the safety chain hears at any moment. */
export const MELDINGVOORBEELDEN: Voorbeelden<typeof MELDINGGEBEURTENISSEN> = {
  VERVOLGMELDING_ONTVANGEN: [
    { ...MELDING, klasse: 'zorgelijk' },
    { ...MELDING, klasse: 'onveilig' },
    { ...MELDING, klasse: 'acuut' },
    MELDING,
  ],
  MELDING_INGETROKKEN: [{ melder: 'familie' }],
  MEDEWERKING_GEWEIGERD: [{ door: 'ouders' }],
  ACUTE_ACTIE_GEDAAN: [{ actie: 'kindElders', kindGezien: true }],
};
