import { statSync } from 'node:fs';

/** Rooms whose tests wait long for servers that die and come back: begun last, they would keep a machine waiting for them alone. */
const LONG = ['/test/chaos/', '/test/estafette/', '/test/burst/', '/test/replay/', '/test/engine/', '/test/workflow/'];

/** The order of test files for Jest: the long rooms first, then the largest file, for a fresh machine knows no earlier times. */
export default class Sequencer {
  sort(tests) {
    const rank = ({ path }) => (LONG.findIndex((room) => path.includes(room)) + LONG.length + 1) % (LONG.length + 1);
    const rows = Array.from(tests, (test) => ({ test, rank: rank(test), size: statSync(test.path).size }));
    return rows.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test);
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // the order does not depend on earlier runs
  }
}
