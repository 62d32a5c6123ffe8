import type { Geheimen } from '../storage/index.ts';
import type { Ijwkop } from './kop.ts';

/** By which messages are known and kept in order, without telling who they are about. */
export class Ijwsleutels {
  constructor(private readonly geheimen: Geheimen) {}

  /** Of sender, kind and identification: the standard asks that these are unique together (9056). */
  kenmerk({ soort, afzender, identificatie }: Pick<Ijwkop, 'soort' | 'afzender' | 'identificatie'>): Promise<string> {
    return this.geheimen.ijwSleutel('kenmerk', soort, afzender, identificatie);
  }

  /** Of gemeente, provider and client: messages with the same one are handled in order. */
  volg({ gemeente, aanbieder }: Pick<Ijwkop, 'gemeente' | 'aanbieder'>, bsn: string): Promise<string> {
    return this.geheimen.ijwSleutel('volg', gemeente, aanbieder, bsn);
  }

  /** Of the bytes, given by their SHA-256. */
  bytes(sha256: string): Promise<string> {
    return this.geheimen.ijwSleutel('bytes', sha256);
  }
}
