import { Injectable } from '@nestjs/common';

import type { JsonObject } from '../../../libs/contracts/json.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import {
  beoordeel,
  leesBericht,
  retourOp,
  type Bericht,
  type Bevinding,
  type Leesuitkomst,
  type Oordeel,
} from '../../../libs/ijw/index.ts';
import { amsterdamDatum, KALENDERVERSIE, requireKalender } from '../../../libs/kalender/index.ts';
import {
  identificatieVoor,
  Ijwsleutels,
  maakVerzendklaar,
  toewijzingnummersIn,
} from '../../../libs/service/ijw/index.ts';
import { Ijwinhoud, Ijwverwerking, type Ijwbericht, type TeVerzenden } from '../../../libs/service/storage/index.ts';
import { uuidOf } from '../../api/zaken/ids.ts';

/** Messages that a later one is laid beside. */
const KETEN = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319'];
/** Codes that say that something was not exchanged before: true only for who has seen all that was. Source: WJ001. */
const ONTBREEKT: ReadonlySet<string> = new Set(['9019', '9063', '9069', '9349', '9350', '9351', '9374']);
/** Most findings that are kept of one message. */
const MAX_BEVINDINGEN = 50;

/** Somebody used this identification before. Source: iJw 3.2, TR056. */
const DUBBEL: Bevinding = {
  code: 'TR056',
  niveau: 'berichtoverstijgend',
  gewicht: 'fout',
  plek: ['header', 'berichtIdentificatie', 'identificatie'],
  pad: '/Bericht/Header/BerichtIdentificatie/Identificatie',
  uitleg: 'Deze identificatie is door de afzender al voor een bericht van deze soort gebruikt.',
  retourcode: '9056',
};

/** Judges a message by the rules of the standard, beside what was exchanged before, and makes its retour. */
@Injectable()
export class Ijwoordeel {
  constructor(
    private readonly verwerking: Ijwverwerking,
    private readonly inhoud: Ijwinhoud,
    private readonly sleutels: Ijwsleutels,
  ) {}

  /** What is to be said of a message. */
  async beoordeel(bericht: Ijwbericht, uitkomst: Leesuitkomst): Promise<Oordeel> {
    if (await this.verwerking.isDubbel(bericht))
      return { ...beoordeel(uitkomst), geweigerd: true, bevindingen: [DUBBEL] };
    const eerder = await this.#eerder(bericht);
    const oordeel = beoordeel(uitkomst, { eerder, kalender: requireKalender(KALENDERVERSIE) });
    return oordeel.bericht && !isVolledig(eerder, oordeel.bericht) ? zonderOntbreekt(oordeel) : oordeel;
  }

  /** The retour on a message that was judged, ready to go; none where the standard has none. */
  async retour(
    bericht: Ijwbericht,
    oordeel: Oordeel,
    zaak: string | undefined,
    nu: Tijdstip,
  ): Promise<TeVerzenden | undefined> {
    const waarvoor = `retour/${bericht.id}`;
    const gegevens = { identificatie: identificatieVoor(waarvoor), dagtekening: amsterdamDatum(nu) };
    const retour = retourOp(oordeel, gegevens);
    if (!retour) return undefined;
    const { id, organisatie, volgsleutel } = bericht;
    return maakVerzendklaar(
      uuidOf('ijw', waarvoor),
      retour,
      { organisatie, zaak, antwoordOp: { id, volgsleutel } },
      this.sleutels,
    );
  }

  /** What was exchanged before about this client with this provider. What was destroyed is not there any more. */
  async #eerder(bericht: Ijwbericht): Promise<readonly Bericht[]> {
    const ids = (await this.verwerking.eerder(bericht, KETEN)).map(({ id }) => id);
    const inhoud = await this.inhoud.openAlle(ids);
    return ids.flatMap((id) => {
      const bytes = inhoud.get(id);
      const gelezen = bytes && leesBericht(bytes);
      return gelezen?.ok ? [gelezen.bericht] : [];
    });
  }
}

/** Findings as they are kept: without a place in numbers, never more than a person would read. */
export function bewaard(bevindingen: readonly Bevinding[]): readonly JsonObject[] {
  return bevindingen.slice(0, MAX_BEVINDINGEN).map(({ code, niveau, gewicht, pad, uitleg, retourcode }) => ({
    ...{ code, niveau, gewicht, pad, uitleg },
    ...(retourcode !== undefined && { retourcode }),
  }));
}

/**
 * Whether what went out about this client was sent from here, so that what is not there was not sent: every toewijzing that a message
 * names, or for a new verzoek at least something. Else somebody sent it elsewhere, and absence proves nothing.
 */
function isVolledig(eerder: readonly Bericht[], bericht: Bericht): boolean {
  const toegewezen = eerder.flatMap((ander) => (ander.soort === 'JW301' ? ander.client.toegewezenProducten : []));
  const bekend = new Set(toegewezen.map(({ toewijzingNummer }) => toewijzingNummer));
  const genoemd = toewijzingnummersIn(bericht);
  if (genoemd.length > 0) return genoemd.every((nummer) => bekend.has(nummer));
  return eerder.some(({ soort }) => soort === 'JW301' || soort === 'JW319');
}

function zonderOntbreekt(oordeel: Oordeel): Oordeel {
  const bevindingen = oordeel.bevindingen.filter(({ retourcode = '' }) => !ONTBREEKT.has(retourcode));
  return { ...oordeel, bevindingen, geweigerd: bevindingen.some(({ gewicht }) => gewicht === 'fout') };
}
