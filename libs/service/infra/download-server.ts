/**
 * Lets the Temporal SDK fetch one of its servers into a folder and prints nothing. A process of its own, so that its time
 * can be limited. Arguments: the folder, and `dev-server` or `time-skipping`.
 */
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [downloadDir, kind] = process.argv.slice(2);
if (downloadDir === undefined) throw new Error('a folder is needed');
const executable = { type: 'cached-download', downloadDir } as const;

const environment =
  kind === 'dev-server'
    ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
    : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
await environment.teardown();
process.exit(0);
