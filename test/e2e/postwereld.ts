import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ijwbericht, Ijwontvangst } from '../../apps/api/ijw/ijw.schemas.ts';
import { Logboekpagina, Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Zaak, Zakenpagina } from '../../apps/api/zaken/zaak.schemas.ts';
import { Postkamer } from '../../apps/worker/ijw/postkamer.ts';
import { now } from '../../apps/api/http/klok.ts';
import { Bsn, leesBericht, schrijfBericht, voldoetAanElfproef, type Bericht } from '../../libs/ijw/index.ts';
import { amsterdamDatum } from '../../libs/kalender/index.ts';
import { VOORBEELDREGIO } from '../../libs/regio/index.ts';
import { Ijwinhoud } from '../../libs/service/storage/index.ts';
import type { Servers } from '../support/servers.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

/** A practice that the region of these tests knows. */
export const PRAKTIJK = '01010101';
export const AANBIEDER = '42420001';
/** Messages are judged against the real day, as Amsterdam has it. */
export const VANDAAG = amsterdamDatum(now());

const ADMINISTRATIE = 'administratie';
const ADRES = '/v1/ijw/berichten';

/** The real API with the real post office behind it, in a region that knows one practice, and with a folder for messages. */
export class Postwereld extends Overdrachtwereld {
  static async maak(
    temporal: Servers['temporal'],
    databaseUrl: string,
    meer: Readonly<Record<string, string>> = {},
  ): Promise<Postwereld> {
    const map = await mkdtemp(join(tmpdir(), 'wissel-post-'));
    const regio = join(map, 'regio.json');
    const praktijken = [{ agb: PRAKTIJK, soort: 'metPohJeugd' }];
    await writeFile(regio, JSON.stringify({ ...VOORBEELDREGIO, praktijken }));
    const omgeving = { WISSEL_REGIO: regio, WISSEL_IJW_IN: map, WISSEL_IJW_ORGANISATIE: 'cjg-voorbeeld', ...meer };
    return new Postwereld(temporal, databaseUrl, map, omgeving);
  }

  private constructor(
    temporal: Servers['temporal'],
    databaseUrl: string,
    readonly map: string,
    omgeving: Readonly<Record<string, string>>,
  ) {
    super(temporal, databaseUrl, omgeving);
  }

  override async sluit(): Promise<void> {
    await super.sluit();
    await rm(this.map, { recursive: true, force: true });
  }

  /** Brings a message to the door. */
  async bied(xml: string): Promise<string> {
    const antwoord = await this.postXml(ADRES, xml, ADMINISTRATIE);
    if (antwoord.status !== 202) throw new Error(`not taken: ${antwoord.tekst}`);
    return antwoord.json(Ijwontvangst).id;
  }

  /** Handles all that waits. */
  async verwerk(): Promise<void> {
    await this.metWorker(async () => {
      while (await this.deel(Postkamer).ronde());
    });
  }

  /** Brings a message and handles it. */
  async verwerkt(bericht: Bericht | string): Promise<Ijwbericht> {
    const id = await this.bied(typeof bericht === 'string' ? bericht : xmlVan(bericht));
    await this.metWorker(async () => {
      // What was away for a moment makes a message wait: then nothing is due, and it is not done either.
      while ((await this.deel(Postkamer).ronde()) || (await this.bericht(id)).status === 'ontvangen');
    });
    return this.bericht(id);
  }

  async bericht(id: string): Promise<Ijwbericht> {
    return (await this.get(`${ADRES}/${id}`, ADMINISTRATIE)).json(Ijwbericht);
  }

  async koppel(id: string, zaakId: string): Promise<Ijwbericht> {
    await this.post(`${ADRES}/${id}/koppeling`, { zaakId }, ADMINISTRATIE);
    await this.verwerk();
    return this.bericht(id);
  }

  /** The retour that was made on a message, read back from its bytes. */
  async retour({ retour }: Ijwbericht): Promise<Bericht> {
    const bytes = retour && (await this.deel(Ijwinhoud).open(retour.id));
    const gelezen = bytes && leesBericht(bytes);
    if (!gelezen?.ok) throw new Error('there is no retour that can be read');
    return gelezen.bericht;
  }

  async zaak(id: string): Promise<Zaak> {
    return (await this.get(`/v1/zaken/${id}`, ADMINISTRATIE)).json(Zaak);
  }

  /** The zaken about a jeugdige, newest first. */
  async zakenVan(jeugdigeId: string) {
    return (await this.get(`/v1/zaken?jeugdigeId=${jeugdigeId}`, ADMINISTRATIE)).json(Zakenpagina).items;
  }

  async log(id: string) {
    return (await this.get(`/v1/zaken/${id}/gebeurtenissen?grootte=200`, ADMINISTRATIE)).json(Logboekpagina).items;
  }

  /** Starts a zaak, and reports more to it. */
  async begin(
    route: string,
    wie: Over,
    [eerste, ...rest]: readonly [Feit, ...Feit[]],
    als: 'administratie' | 'jeugdprofessional' = ADMINISTRATIE,
  ): Promise<string> {
    const start = { route, gemeente: 'GM0642', ...over(wie), gebeurtenis: eerste };
    return this.metWorker(async () => {
      const antwoord = await this.post('/v1/zaken', start, als);
      if (antwoord.status !== 201) throw new Error(`not started: ${antwoord.tekst}`);
      const { zaakId } = antwoord.json(Ontvangst);
      for (const feit of rest) {
        const gemeld = await this.post(`/v1/zaken/${zaakId}/gebeurtenissen`, feit, als);
        if (gemeld.status !== 200) throw new Error(`not reported: ${gemeld.tekst}`);
      }
      return zaakId;
    });
  }

  /** A toewijzing that was sent and confirmed by hand, as before messages went by themselves. */
  toewijzing(bsn: Bsn | null, toewijzingNummer: number, aanbieder: string = AANBIEDER): Promise<string> {
    const dagen = { ingangsdatum: VANDAAG, aangemeldOp: VANDAAG, wordt18Op: '2032-02-14' };
    const wat = { toewijzingNummer, aanbieder, verwijzer: '01', productcategorie: '45' };
    return this.begin('toewijzing', bsn, [
      { type: 'TOEWIJZING_VOORBEREID', gegevens: { ...wat, ...dagen } },
      { type: 'TOEWIJZING_VERZONDEN', gegevens: { dagtekening: VANDAAG } },
      { type: 'RETOUR_ONTVANGEN', gegevens: { uitkomst: 'goed', retourcode: '0200' } },
    ]);
  }
}

/** Whom a zaak is about: somebody with this number, a child of another zaak, or somebody of whom nothing is known. */
export type Over = Bsn | { readonly jeugdigeId: string } | null;

function over(wie: Over): object {
  if (typeof wie !== 'string') return wie ?? {};
  return { jeugdige: { naam: 'Tom de Wit', bsn: wie, geboortedatum: '2014-02-14' } };
}

interface Feit {
  readonly type: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export function xmlVan(bericht: Bericht): string {
  const geschreven = schrijfBericht(bericht);
  if (!geschreven.ok) throw new Error(`cannot be written: ${JSON.stringify(geschreven.bevindingen)}`);
  return geschreven.xml;
}

let laatste = 999_910_000;

/** A test number that was not used before: it passes the elfproef, and belongs to nobody. */
export function nieuwBsn(): Bsn {
  do laatste += 1;
  while (!voldoetAanElfproef(String(laatste)));
  return Bsn.parse(String(laatste));
}

let teller = 0;

/** Who, when and under which identification: a new one each time, of today. */
export function rondom(bsn: Bsn) {
  teller += 1;
  return { bsn, dagtekening: VANDAAG, identificatie: `T${String(teller)}` };
}
