/** Lets one piece of work at a time touch the zaak, in the order in which they came. */
export class Grendel {
  #laatste: Promise<unknown> = Promise.resolve();
  #wachtend = 0;

  isBezet(): boolean {
    return this.#wachtend > 0;
  }

  async alleen<Uitkomst>(werk: () => Promise<Uitkomst>): Promise<Uitkomst> {
    this.#wachtend += 1;
    const beurt = this.#laatste.then(werk, werk);
    this.#laatste = beurt.catch(() => undefined);
    try {
      return await beurt;
    } finally {
      this.#wachtend -= 1;
    }
  }
}
