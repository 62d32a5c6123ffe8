import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import type { Plek } from '../bevinding.ts';
import { overstijgend } from './controle.ts';
import { actueleToewijzingen } from './dossier.ts';
import type { Toewijzing } from './dossier.ts';
import { isNa2020 } from './omvang.ts';

type Wens = NonNullable<BerichtSoort<'JW317'>['client']['verzoek']['teWijzigenProducten']>[number];
type Veld = 'gewensteIngangsdatum' | 'omvang';

const IN_TOTAAL = '6'; // WMO757: over the whole period

/** A rule about what is to be changed, beside the toewijzing that holds. Without that one TR351 says enough. */
function wensControle(
  [technisch, retourcode]:
    | readonly ['TR357', '9357']
    | readonly ['TR373', '9373']
    | readonly ['TR375', '9375']
    | readonly ['TR411', '9411']
    | readonly ['TR412', '9412'],
  uitleg: string,
  veld: Veld | null,
  isFout: (wens: Wens, toewijzing: Toewijzing, bericht: BerichtSoort<'JW317'>) => boolean,
) {
  return overstijgend([technisch, undefined, retourcode], uitleg, ['JW317'], (bericht, eerder) =>
    wensen(eerder, bericht).flatMap(({ plek, wens, toewijzing }) =>
      isFout(wens, toewijzing, bericht) ? [veld === null ? plek : [...plek, veld]] : [],
    ),
  );
}

function wensen(
  eerder: readonly Bericht[],
  bericht: BerichtSoort<'JW317'>,
): readonly { readonly plek: Plek; readonly wens: Wens; readonly toewijzing: Toewijzing }[] {
  const actueel = actueleToewijzingen(eerder, bericht, bericht.client.bsn);
  return (bericht.client.verzoek.teWijzigenProducten ?? []).flatMap((wens, nr) => {
    const toewijzing = actueel.find(({ toewijzingNummer }) => toewijzingNummer === wens.toewijzingNummer);
    return toewijzing ? [{ plek: ['client', 'verzoek', 'teWijzigenProducten', nr], wens, toewijzing }] : [];
  });
}

/** Whether what is asked for is another sum than was given: a budget, or a volume over the whole period. */
function wijzigtTotaal({ budget, omvang }: Wens, toewijzing: Toewijzing): boolean {
  if (budget !== undefined) return budget !== toewijzing.budget;
  if (omvang?.frequentie !== IN_TOTAAL) return false;
  const { volume, eenheid, frequentie } = toewijzing.omvang ?? {};
  return omvang.volume !== volume || omvang.eenheid !== eenheid || frequentie !== IN_TOTAAL;
}

const isOmvangTeVeel = ({ omvang, einddatum }: Wens) => omvang !== undefined && isNa2020(einddatum);

/** What a wish to change a toewijzing says beside that toewijzing: from when, and how much. */
export const WENSCONTROLES = [
  wensControle(
    ['TR357', '9357'],
    'Een wijziging die niet in de toekomst ingaat, geldt vanaf de ingangsdatum van de toewijzing.',
    'gewensteIngangsdatum',
    ({ gewensteIngangsdatum }, { ingangsdatum }, { header }) =>
      gewensteIngangsdatum <= header.berichtIdentificatie.dagtekening && gewensteIngangsdatum !== ingangsdatum,
  ),
  wensControle(
    ['TR373', '9373'],
    'Een ander budget of totaal geldt voor de hele toewijzing, dus vanaf haar ingangsdatum.',
    'gewensteIngangsdatum',
    (wens, toewijzing) => wijzigtTotaal(wens, toewijzing) && wens.gewensteIngangsdatum !== toewijzing.ingangsdatum,
  ),
  wensControle(
    ['TR375', '9375'],
    'Bij een toewijzing zonder product hoort geen omvang.',
    'omvang',
    (wens, { product }) => product === undefined && isOmvangTeVeel(wens),
  ),
  wensControle(
    ['TR411', '9411'],
    'Bij een toewijzing met een productcode hoort een omvang.',
    null,
    ({ omvang }, { product }) => product?.code !== undefined && omvang === undefined,
  ),
  wensControle(
    ['TR412', '9412'],
    'Bij een toewijzing zonder productcode hoort geen omvang.',
    'omvang',
    (wens, { product }) => product !== undefined && product.code === undefined && isOmvangTeVeel(wens),
  ),
];
