import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';

import type { Brief } from '../../libs/berichten/index.ts';
import { Instellingen } from './instellingen.ts';

/** How long a mail server may take to answer before a letter counts as not sent. Unit: milliseconds; the address may say otherwise. */
const GEDULD = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };

/** Sends e-mail when a mail server is configured. */
@Injectable()
export class Post {
  readonly #van: string | null;
  readonly #naar: string | null;
  readonly #transport: ReturnType<typeof createTransport> | null;

  constructor({ smtp }: Instellingen) {
    this.#van = smtp?.van ?? null;
    this.#naar = smtp?.naar ?? null;
    this.#transport = smtp ? createTransport({ ...GEDULD, url: smtp.url }) : null;
  }

  /** The mailbox of a role in an organisation, as configured; `null` without a mail server. */
  postbusVan(rol: string, organisatie: string): string | null {
    return this.#naar?.replace('{rol}', rol).replace('{organisatie}', organisatie) ?? null;
  }

  isAangesloten(): boolean {
    return this.#transport !== null;
  }

  /** A repeated send carries the same Message-ID, so that a mail server or reader can drop the second. */
  async verstuur(aan: string, { onderwerp, tekst }: Brief, sleutel: string): Promise<void> {
    if (!this.#transport || this.#van === null) throw new Error('no mail server is configured');
    const id = createHash('sha256').update(sleutel).digest('hex').slice(0, 40);
    const domein = this.#van.slice(this.#van.indexOf('@') + 1);
    await this.#transport.sendMail({
      from: this.#van,
      to: aan,
      subject: onderwerp,
      text: tekst,
      messageId: `<${id}@${domein}>`,
    });
  }
}
