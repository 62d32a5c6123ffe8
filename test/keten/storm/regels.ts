import type { AnyStateNode } from 'xstate';

import { hashVan, type Effect, type StaatMeta } from '../../../libs/engine/index.ts';
import { GEEN_HOOFD } from '../../../libs/engine/versies.ts';
import type { Ketenzaak } from './ketenzaak.ts';

/** A state that waits, with everything that holds it: its own `meta` and that of the states round it. */
function metasRond(node: AnyStateNode): StaatMeta[] {
  const eigen = node.meta as StaatMeta | undefined;
  const rond = node.parent ? metasRond(node.parent) : [];
  return eigen ? [eigen, ...rond] : rond;
}

/** Why a running zaak waits for nothing: no clock that will ever tell, no task, and no stated reason. */
export function staatStil(zaak: Ketenzaak): string | null {
  const { beeindigd, klokken, taken } = zaak.toestand;
  const wekt = klokken.some(({ actief, momenten }) => actief && momenten.length > 0);
  if (beeindigd || wekt || taken.length > 0) return null;
  const stil = zaak
    .snapshot()
    ._nodes.filter(({ type }) => type === 'atomic')
    .filter((node) => !metasRond(node).some(({ zonderKlok }) => zonderKlok !== undefined));
  return stil.length === 0 ? null : `${zaak.naam} staat stil in ${stil.map(({ id }) => id).join(', ')}`;
}

/** An entry that is missing from a log, or that does not rest on the one before it. */
export function gatInLog({ log, toestand, naam }: Ketenzaak): string | null {
  let vorige = GEEN_HOOFD;
  for (const [i, { regel }] of log.entries()) {
    const { hash, ...inhoud } = regel;
    const klopt = inhoud.volgnummer === i + 1 && inhoud.vorigeHash === vorige && hashVan(inhoud) === hash;
    if (!klopt) return `${naam}: regel ${String(i + 1)} klopt niet`;
    vorige = hash;
  }
  const isHoofd = toestand.volgnummer === log.length && toestand.hoofd === vorige;
  return isHoofd ? null : `${naam}: het logboek eindigt niet waar de zaak is`;
}

/** What a log leads to when it is played again, compared with where the zaak is. */
export function herspelingWijktAf(zaak: Ketenzaak): string | null {
  const gelijk = JSON.stringify(zaak.herspeeld()) === JSON.stringify(zaak.toestand);
  return gelijk ? null : `${zaak.naam}: het logboek leidt ergens anders heen`;
}

/** What somebody reported now rests on the entry before it in number. */
export function volgtNiet(vanaf: number, effecten: readonly Effect[]): boolean {
  const regels = effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel.volgnummer] : []));
  return regels.some((nummer, i) => nummer !== vanaf + i + 1);
}
