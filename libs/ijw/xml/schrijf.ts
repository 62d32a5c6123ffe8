import { BERICHTEN } from '../berichten/index.ts';
import type { Bericht } from '../berichten/index.ts';
import type { Bevinding } from '../bevinding.ts';
import { controleerBeleid } from '../controles/beleid.ts';
import { alsVelden } from '../core/merk.ts';
import { controleerVorm } from '../schema.ts';
import { elementNaam, vormVan } from '../vorm.ts';
import type { Ruimte, Vorm } from '../vorm.ts';
import { BASISPREFIX, BASISRUIMTE, berichtruimte } from './naamruimten.ts';

/** A message as XML, or why it may not be sent. */
export type Schrijfuitkomst =
  { readonly ok: true; readonly xml: string } | { readonly ok: false; readonly bevindingen: readonly Bevinding[] };

const EINDE = '\r\n';

/**
 * Writes a message as XML: UTF-8 without byte order mark, lines that end with CR LF, the same text for the same message.
 * Source: iJw 3.2, OP192. Refuses: what does not fit its description, and what policy blocks (BELEID.GEEN_BUDGETAFWIJZING).
 */
export function schrijfBericht(bericht: Bericht): Schrijfuitkomst {
  const vormfouten = controleerVorm(bericht);
  const bevindingen = vormfouten.length > 0 ? vormfouten : controleerBeleid(bericht);
  return bevindingen.length > 0 ? { ok: false, bevindingen } : { ok: true, xml: schrijfGoedgekeurd(bericht) };
}

function schrijfGoedgekeurd(bericht: Bericht): string {
  const prefix = bericht.soort.toLowerCase();
  const ruimten = `xmlns:${BASISPREFIX}="${BASISRUIMTE}" xmlns:${prefix}="${berichtruimte(bericht.soort)}"`;
  const regels = schrijfInhoud(BERICHTEN[bericht.soort].vorm, bericht, prefix, '\t');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${prefix}:Bericht ${ruimten}>`,
    ...regels,
    `</${prefix}:Bericht>`,
    '',
  ].join(EINDE);
}

/** The lines of what stands inside an element. */
function schrijfInhoud(vorm: Vorm, waarde: unknown, prefix: string, inspringing: string): string[] {
  if (vorm.vorm === 'lijst' && Array.isArray(waarde))
    return waarde.flatMap((deel) => schrijfElement(`${prefix}:${vorm.element}`, vorm.van, deel, prefix, inspringing));
  if (vorm.vorm !== 'groep') return [];
  const velden = alsVelden(waarde);
  const voor = prefixVan(vorm.ruimte, prefix);
  return Object.entries(vorm.velden).flatMap(([naam, veld]) =>
    velden[naam] === undefined
      ? []
      : schrijfElement(`${voor}:${elementNaam(naam)}`, vormVan(veld), velden[naam], prefix, inspringing),
  );
}

function schrijfElement(naam: string, vorm: Vorm, waarde: unknown, prefix: string, inspringing: string): string[] {
  if (vorm.vorm === 'blad') return [`${inspringing}<${naam}>${ontsnap(String(waarde))}</${naam}>`];
  const inhoud = schrijfInhoud(vorm, waarde, prefix, `${inspringing}\t`);
  return [`${inspringing}<${naam}>`, ...inhoud, `${inspringing}</${naam}>`];
}

function prefixVan(ruimte: Ruimte, prefix: string): string {
  return ruimte === 'basis' ? BASISPREFIX : prefix;
}

const ONTSNAPT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;', // a bare CR would be read back as LF
  '\n': EINDE, // and CR LF is read back as LF
};

function ontsnap(tekst: string): string {
  return tekst.replace(/[&<>\r\n]/g, (teken) => ONTSNAPT[teken] ?? teken);
}
