import type { Bericht } from '../berichten/index.ts';
import type { Bevinding } from '../bevinding.ts';
import { ADRESCONTROLES } from './adres.ts';
import { merkBeleidOp } from './beleid.ts';
import type { Context } from './context.ts';
import { bevindingenVan } from './controle.ts';
import type { Controle } from './controle.ts';
import { EXTERNE_CONTROLES } from './extern.ts';
import { GEZAGSCONTROLES } from './gezag.ts';
import { KETENANTWOORDCONTROLES } from './keten-antwoord.ts';
import { KETENREGIECONTROLES } from './keten-regie.ts';
import { KETENVERZOEKCONTROLES } from './keten-verzoek.ts';
import { KETENVOWCONTROLES } from './keten-vow.ts';
import { WENSCONTROLES } from './keten-wens.ts';
import { OMVANGCONTROLES } from './omvang.ts';
import { TIJDCONTROLES } from './op-tijd.ts';
import { PERSOONSCONTROLES } from './persoon.ts';
import { REGIECONTROLES } from './regie.ts';
import { TOEWIJZINGSCONTROLES } from './toewijzing.ts';
import { VOT_CONTROLES } from './vot.ts';
import { VOW_CONTROLES } from './vow.ts';

/** Every rule of the standard that is checked here. */
export const CONTROLES: readonly Controle[] = [
  ...TOEWIJZINGSCONTROLES,
  ...ADRESCONTROLES,
  ...PERSOONSCONTROLES,
  ...GEZAGSCONTROLES,
  ...OMVANGCONTROLES,
  ...REGIECONTROLES,
  ...VOT_CONTROLES,
  ...VOW_CONTROLES,
  ...KETENREGIECONTROLES,
  ...KETENVERZOEKCONTROLES,
  ...KETENVOWCONTROLES,
  ...WENSCONTROLES,
  ...KETENANTWOORDCONTROLES,
  ...TIJDCONTROLES,
  ...EXTERNE_CONTROLES,
];

/**
 * What the rules find in a message that was read. What a message says by itself goes first: when that is wrong, the message counts as not
 * sent, and it is not laid beside others. Source: iJw 3.2, OP286 and IV028.
 */
export function controleer(bericht: Bericht, context: Context = {}): readonly Bevinding[] {
  const opZichzelf = [...vind(bericht, context, 'inhoud'), ...merkBeleidOp(bericht)];
  if (opZichzelf.some(({ gewicht }) => gewicht === 'fout')) return opZichzelf;
  return [...opZichzelf, ...vind(bericht, context, 'berichtoverstijgend'), ...vind(bericht, context, 'externeBron')];
}

function vind(bericht: Bericht, context: Context, niveau: Controle['niveau']): readonly Bevinding[] {
  return CONTROLES.filter((controle) => controle.niveau === niveau).flatMap((controle) =>
    bevindingenVan(controle, bericht, context),
  );
}
