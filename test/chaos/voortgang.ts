/** How far the callers are together: what hostility is timed by, and what is under way when it strikes. */
export class Voortgang {
  #klaar = 0;
  #onderweg = 0;
  #afgelopen = false;
  readonly #wachtend: { readonly na: number; readonly ga: () => void }[] = [];

  /** Requests that got their answer. */
  get klaar(): number {
    return this.#klaar;
  }

  /** Requests that wait for theirs. */
  get onderweg(): number {
    return this.#onderweg;
  }

  /** Counts a request from its first sending to its answer, however often it had to be repeated. */
  async verzoek<Antwoord>(werk: () => Promise<Antwoord>): Promise<Antwoord> {
    this.#onderweg += 1;
    try {
      return await werk();
    } finally {
      this.#onderweg -= 1;
      this.#klaar += 1;
      for (const { na, ga } of this.#wachtend) if (na <= this.#klaar) ga();
    }
  }

  /** Waits until so many requests got their answer; false when all are done before it came to that. */
  async tot(na: number): Promise<boolean> {
    if (!this.#afgelopen && na > this.#klaar) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      this.#wachtend.push({ na, ga: () => { resolve(undefined); } }); // prettier-ignore
      await promise;
    }
    return !this.#isAfgelopen();
  }

  /** There are no more requests to come. */
  eindig(): void {
    this.#afgelopen = true;
    for (const { ga } of this.#wachtend) ga();
  }

  /** A method: the answer can change across an await. */
  #isAfgelopen(): boolean {
    return this.#afgelopen;
  }
}
