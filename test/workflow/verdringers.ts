import type { Client } from '@temporalio/client';

import { STAND, TRAJECT_WORKFLOW, trajectWorkflowId } from '../../workflows/namen.ts';
import { leegTraject } from '../../workflows/traject.ts';

/**
 * Other workflows, as many as fit into the memory of the worker: asking them all puts every zaak out of it, so that its next
 * task replays its whole history. This stands in for a memory of none. There the SDK (1.24) drops what is under way: it asks for
 * eviction after each activation, those of a replay included, and what is then to be evicted loses its local activities
 * (sdk-core, `process_completion` and `_check_more_activations`), so that each replayed task that writes waits for its timeout.
 */
export class Verdringers {
  readonly #client: Client;
  readonly #ids: readonly string[];
  #bezet = 0;
  #ruimte: Promise<unknown> = Promise.resolve();

  private constructor(client: Client, ids: readonly string[]) {
    this.#client = client;
    this.#ids = ids;
  }

  /** Workflows without clocks of their own, so that nothing but a question wakes them. */
  static async begin(client: Client, taskQueue: string, aantal: number): Promise<Verdringers> {
    const ids = Array.from({ length: aantal }, (_, i) => `${taskQueue}-${String(i)}`);
    for (const id of ids) {
      const workflowId = trajectWorkflowId(id);
      await client.workflow.start(TRAJECT_WORKFLOW, { workflowId, taskQueue, args: [leegTraject(id)] });
    }
    return new Verdringers(client, ids.map(trajectWorkflowId));
  }

  /** Does something with zaken that are out of memory. What is done at the same time finds them as the first did. */
  async uitGeheugen<Uitkomst>(werk: () => Promise<Uitkomst>): Promise<Uitkomst> {
    if (this.#bezet === 0) this.#ruimte = this.#vraagAllen();
    this.#bezet += 1;
    try {
      await this.#ruimte; // never while a zaak is at work: it would lose what is under way, as with a memory of none
      return await werk();
    } finally {
      this.#bezet -= 1;
    }
  }

  async #vraagAllen(): Promise<void> {
    for (const id of this.#ids) await this.#client.workflow.getHandle(id).query(STAND);
  }
}
