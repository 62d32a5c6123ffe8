import { Injectable } from '@nestjs/common';

import type { Bericht } from '../../../libs/ijw/index.ts';
import { Ijwsleutels, kenmerkVoor, type Ijwkop } from '../../../libs/service/ijw/index.ts';
import { Ijwverzending, Zaken, type Ijwafloop, type Ijwbericht } from '../../../libs/service/storage/index.ts';
import { routeVan } from '../../../state-machines/index.ts';
import type { Ijwfeit } from './meldingen.ts';
import { Zaakmelding } from './zaakmelding.ts';

/** WJ001: nothing to say of this part, and this part was not looked at. Neither refuses. */
const GOED = '0200';
const GEEN_AFKEUR: ReadonlySet<string> = new Set([GOED, '0233']);

/** Retours of providers: what they say of the messages that went out. */
@Injectable()
export class Retourontvangst {
  constructor(
    private readonly verzending: Ijwverzending,
    private readonly sleutels: Ijwsleutels,
    private readonly zaken: Zaken,
    private readonly melding: Zaakmelding,
  ) {}

  /** Confirms or refuses what was sent, and tells its zaak. */
  async verwerk({ id, organisatie }: Ijwbericht, kop: Ijwkop, retour: Bericht): Promise<Ijwafloop> {
    const heen = kop.heen && (await this.verzending.zoek(await this.sleutels.kenmerk(kop.heen)));
    if (heen?.organisatie !== organisatie) return { status: 'nakijken', reden: 'RETOUR.ZONDER_HEEN' };
    const afkeur = retourcodesIn(retour).find((code) => !GEEN_AFKEUR.has(code));
    const bij = { heen: { id: heen.id, status: afkeur === undefined ? 'bevestigd' : 'afgekeurd' } } as const;
    const zaak = heen.zaak === null ? null : await this.zaken.vindRegel(heen.zaak, organisatie);
    if (!zaak) return { status: 'verwerkt', ...bij };
    const feit = feitVan(routeVan(zaak.route)?.naam, retour.soort, afkeur);
    const antwoord = feit && (await this.melding.meld(zaak, kenmerkVoor(id, 0), feit));
    if (antwoord?.ok === false && !isVoorbij(antwoord.code, afkeur))
      return { status: 'nakijken', zaak: zaak.id, reden: antwoord.code, ...bij };
    return { status: 'verwerkt', zaak: zaak.id, ...bij };
  }
}

/** The last message was taken, and its zaak ended meanwhile: nobody has to do anything. */
function isVoorbij(code: string, afkeur: string | undefined): boolean {
  return code === 'ZAAK.BEEINDIGD' && afkeur === undefined;
}

/** What a route wants to know of a retour: each of its toewijzing, the one on a verwijzing of the answer too. */
function feitVan(route: string | undefined, soort: Bericht['soort'], afkeur: string | undefined): Ijwfeit | null {
  const uitkomst = { uitkomst: afkeur === undefined ? 'goed' : 'afgekeurd', retourcode: afkeur ?? GOED };
  const type = 'RETOUR_ONTVANGEN';
  if (route === 'toewijzing') return soort === 'JW302' ? { type, gegevens: uitkomst } : null;
  if (route === 'huisarts-verwijzing' && (soort === 'JW302' || soort === 'JW320'))
    return { type, gegevens: { bericht: soort, ...uitkomst } };
  return null;
}

/** Every retour code in a retour, wherever it stands. */
function retourcodesIn(deel: unknown): readonly string[] {
  if (Array.isArray(deel)) return deel.flatMap(retourcodesIn);
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]: [string, unknown]) =>
    naam === 'retourCodes' && Array.isArray(waarde) ? waarde.filter(isTekst) : retourcodesIn(waarde),
  );
}

function isTekst(waarde: unknown): waarde is string {
  return typeof waarde === 'string';
}
