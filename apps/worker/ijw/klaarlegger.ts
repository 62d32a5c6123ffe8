import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { controleer, leesBericht, type Bericht } from '../../../libs/ijw/index.ts';
import { Ijwsleutels, kopUit, maakVerzendklaar } from '../../../libs/service/ijw/index.ts';
import { Ijwdossier, Ijwverzending, type Uitgaand } from '../../../libs/service/storage/index.ts';

/** There was no verzoek: true only of one that came in here, and a person may have reported one that came in elsewhere. Source: WJ001. */
const VERZOEK_ELDERS: ReadonlySet<string> = new Set(['9355', '9379']);

/** What a message that goes out is laid beside. */
const SOORTEN = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319'] as const;

/** What was exchanged between a gemeente and a provider about a client, oldest first, and the key by which it is kept together. */
export interface Dossier {
  readonly volgsleutel: string | null;
  readonly eerder: readonly Bericht[];
}

/** Puts a message ready to go, once it stands up to the rules of the standard and to what was exchanged before. */
@Injectable()
export class Klaarlegger {
  constructor(
    private readonly verzending: Ijwverzending,
    private readonly dossier: Ijwdossier,
    private readonly sleutels: Ijwsleutels,
  ) {}

  /** What was exchanged before; nothing about a client whose BSN is not known. */
  async dossierVan(gemeente: string, aanbieder: string, bsn: string | null): Promise<Dossier> {
    if (bsn === null) return { volgsleutel: null, eerder: [] };
    const volgsleutel = await this.sleutels.volg({ gemeente, aanbieder }, bsn);
    const alle = await this.dossier.eerder(volgsleutel, SOORTEN);
    const gelezen = alle.map((bytes) => leesBericht(bytes));
    return { volgsleutel, eerder: gelezen.flatMap((uitkomst) => (uitkomst.ok ? [uitkomst.bericht] : [])) };
  }

  /** Nothing when it is ready, now or since an earlier attempt; the code of the rule that it breaks otherwise. */
  async leg(
    bericht: Bericht,
    { organisatie, zaakId }: Uitgaand,
    { volgsleutel, eerder }: Dossier,
    nu: Tijdstip,
  ): Promise<string | null> {
    const kenmerk = await this.sleutels.kenmerk(kopUit(bericht.soort, bericht.header));
    if (await this.verzending.zoek(kenmerk)) return null;
    const fout = controleer(bericht, { eerder }).find(
      (een) => een.gewicht === 'fout' && !VERZOEK_ELDERS.has(een.retourcode ?? ''),
    );
    if (fout) return fout.code;
    const klaar = await maakVerzendklaar(randomUUID(), bericht, { organisatie, zaak: zaakId }, this.sleutels);
    await this.verzending.zetKlaar({ ...klaar, volgsleutel }, nu);
    return null;
  }
}
