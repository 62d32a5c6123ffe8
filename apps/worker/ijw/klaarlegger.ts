import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { controleer, leesBericht, type Bericht } from '../../../libs/ijw/index.ts';
import { Ijwsleutels, kopUit, maakVerzendklaar } from '../../../libs/service/ijw/index.ts';
import { Ijwdossier, Ijwverzending, Toewijzingnummers, type Uitgaand } from '../../../libs/service/storage/index.ts';

/** What a message that goes out is laid beside. */
const SOORTEN = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319'] as const;

/** Puts a message ready to go, once it stands up to the rules of the standard and to what was exchanged before. */
@Injectable()
export class Klaarlegger {
  constructor(
    private readonly verzending: Ijwverzending,
    private readonly dossier: Ijwdossier,
    private readonly sleutels: Ijwsleutels,
    private readonly nummers: Toewijzingnummers,
  ) {}

  /** Nothing when it is ready, now or since an earlier attempt; the code of the rule that it breaks otherwise. */
  async leg(
    id: string,
    bericht: Bericht,
    { organisatie, zaakId }: Uitgaand,
    bsn: string | null,
    nu: Tijdstip,
  ): Promise<string | null> {
    const kop = kopUit(bericht.soort, bericht.header);
    const volgsleutel = bsn === null ? null : await this.sleutels.volg(kop, bsn);
    if (await this.verzending.zoek(await this.sleutels.kenmerk(kop))) return null;
    const eerder = volgsleutel === null ? [] : await this.#eerder(volgsleutel);
    const fout = controleer(bericht, { eerder }).find(({ gewicht }) => gewicht === 'fout');
    if (fout) return fout.code;
    const klaar = await maakVerzendklaar(id, bericht, { organisatie, zaak: zaakId }, this.sleutels);
    await this.verzending.zetKlaar({ ...klaar, volgsleutel }, nu);
    return null;
  }

  /** Whether another zaak of this gemeente has the number. Source: iJw 3.2 OP275. */
  async nummerVanAnder(gemeente: string, nummer: number, zaakId: string): Promise<boolean> {
    return (await this.nummers.leg(gemeente, nummer, zaakId)) !== zaakId;
  }

  /** The reference of the last request for change that came in for a zaak; `null` when it did not come in here. */
  async referentieVan(zaakId: string): Promise<string | null> {
    const bytes = await this.dossier.laatsteIn(zaakId, 'JW317');
    const gelezen = bytes && leesBericht(bytes);
    return gelezen?.ok && gelezen.bericht.soort === 'JW317' ? gelezen.bericht.client.verzoek.referentieAanbieder : null;
  }

  async #eerder(volgsleutel: string): Promise<readonly Bericht[]> {
    const alle = await this.dossier.eerder(volgsleutel, SOORTEN);
    return alle.flatMap((bytes) => {
      const gelezen = leesBericht(bytes);
      return gelezen.ok ? [gelezen.bericht] : [];
    });
  }
}
