import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ijwverzender } from '../../apps/worker/ijw/verzender.ts';
import { Postkamer } from '../../apps/worker/ijw/postkamer.ts';
import { beoordeel, leesBericht, retourOp, type Bericht } from '../../libs/ijw/index.ts';
import { datum } from '../../libs/kalender/index.ts';
import { heeftStandaard, tegenXsd } from '../ijw/standaard.ts';
import { VANDAAG, xmlVan, type Postwereld } from './postwereld.ts';

const MET_STANDAARD = heeftStandaard();

/** The folder in which messages leave, and the providers who read it. */
export class Uitgaandepost {
  readonly #bevestigd = new Set<string>();

  private constructor(readonly map: string) {}

  static async maak(): Promise<Uitgaandepost> {
    return new Uitgaandepost(await mkdtemp(join(tmpdir(), 'wissel-uit-')));
  }

  async ruimOp(): Promise<void> {
    await rm(this.map, { recursive: true, force: true });
  }

  /** All that went out, each as the standard asks. */
  async berichten(): Promise<readonly Bericht[]> {
    return (await this.#lees()).map(({ bericht }) => bericht);
  }

  /** Outbox, sender and post office at work until something is so. */
  async bezorgTot(wereld: Postwereld, klaar: () => Promise<boolean>): Promise<void> {
    await wereld.bezorgTot(async () => {
      await wereld.deel(Ijwverzender).ronde();
      await wereld.deel(Postkamer).ronde();
      return klaar();
    });
  }

  /** The providers confirm what they got: each order and each answer once. */
  async bevestig(wereld: Postwereld): Promise<void> {
    for (const { naam, bericht } of await this.#lees()) {
      if (this.#bevestigd.has(naam) || (bericht.soort !== 'JW301' && bericht.soort !== 'JW319')) continue;
      this.#bevestigd.add(naam);
      const identificatie = `R${String(this.#bevestigd.size)}`;
      const retour = retourOp(beoordeel({ ok: true, bericht }), { identificatie, dagtekening: datum(VANDAAG) });
      if (!retour) throw new Error('no retour on this message');
      await wereld.bied(xmlVan(retour));
    }
  }

  async #lees(): Promise<readonly { readonly naam: string; readonly bericht: Bericht }[]> {
    const namen = (await readdir(this.map)).filter((naam) => naam.endsWith('.xml'));
    return Promise.all(
      namen.map(async (naam) => {
        const bytes = await readFile(join(this.map, naam));
        const gelezen = leesBericht(bytes);
        if (!gelezen.ok) throw new Error(`${naam} can not be read`);
        if (MET_STANDAARD) expect(tegenXsd(gelezen.bericht.soort, bytes)).toEqual([]);
        return { naam, bericht: gelezen.bericht };
      }),
    );
  }
}
