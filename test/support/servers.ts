/** The servers that an integration test (`*.int.spec.ts`) can ask for; each is started once for the whole run. */
export interface Servers {
  /** PostgreSQL: address of its owner. Make a database of your own with `useFreshDatabase`. */
  readonly postgres: { readonly url: string };
  /** Temporal in real time, in memory. Use a task queue of your own: `useTemporal`. */
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** How to start a Temporal that skips time: `useTimeSkipping`. One for each test file, since its clock is its own. */
  readonly timeSkipping: { readonly executable: { readonly type: 'existing-path'; readonly path: string } };
}
export type ServerName = keyof Servers;

type Answer<K extends ServerName> =
  | { readonly ok: true; readonly server: Servers[K] }
  | { readonly ok: false; readonly reason: string }
  | { readonly ok: false; readonly error: string };

/**
 * A `describe` that needs servers: `await describeWith(['postgres'], 'storage', ({ postgres }) => { ... })`, at the top of
 * a file. Where one cannot be had on this machine, its tests are skipped and the run says why; one that breaks is a failure.
 */
export async function describeWith<const K extends ServerName>(
  names: readonly K[],
  title: string,
  body: (servers: Pick<Servers, K>) => void,
): Promise<void> {
  const answers = await Promise.all(names.map((name) => ask(name)));
  const broken = answers.find((answer) => 'error' in answer);
  if (broken !== undefined) throw new Error(broken.error);
  const absent = answers.find((answer) => 'reason' in answer);
  if (absent !== undefined) {
    describe(title, () => {
      it.skip(`needs ${names.join(' and ')}: ${absent.reason}`, () => undefined);
    });
    return;
  }
  const entries = names.map((name, at) => [name, serverOf(answers[at])] as const);
  describe(title, () => {
    body(Object.fromEntries(entries) as unknown as Pick<Servers, K>);
  });
}

async function ask<K extends ServerName>(name: K): Promise<Answer<K>> {
  const broker = process.env['WISSEL_TEST_SERVERS'];
  if (broker === undefined) throw new Error('a test that needs servers must be called *.int.spec.ts');
  const response = await fetch(`${broker}/${name}`);
  return (await response.json()) as Answer<K>;
}

function serverOf<K extends ServerName>(answer: Answer<K> | undefined): Servers[K] | undefined {
  return answer?.ok === true ? answer.server : undefined;
}
