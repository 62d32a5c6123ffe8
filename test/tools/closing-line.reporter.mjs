import { readFileSync, writeFileSync } from 'node:fs';

/** The lines that end a run: one `SKIPPED: <reason>` for each missing thing, then `N passed, N failed`. */
export function closingLines(results, reasons) {
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + filesThatFailed(results);
  const skipped = results.numPendingTests + results.numTodoTests;
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  return [...new Set(reasons)]
    .map((reason) => `SKIPPED: ${reason}`)
    .concat(`${passed} passed, ${failed} failed${tail}`);
}

/** A file that could not run, or failed outside its tests, counts as one failure. */
function filesThatFailed(results) {
  return results.testResults.filter((file) => file.numFailingTests === 0 && (file.testExecError || file.failureMessage))
    .length;
}

function skipReasons() {
  const file = process.env.WISSEL_TEST_SKIPPED;
  try {
    return file === undefined ? [] : readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Jest reporter that prints the closing lines, and leaves word for the runner that it did. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // Standard error and standard output are two streams: let Jest's own summary go first.
    setImmediate(() => {
      process.stdout.write(`${closingLines(results, skipReasons()).join('\n')}\n`);
      if (process.env.WISSEL_TEST_CLOSED !== undefined) writeFileSync(process.env.WISSEL_TEST_CLOSED, 'closed\n');
    });
  }
}
