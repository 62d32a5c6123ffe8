import { fileURLToPath } from 'node:url';

import { DefaultLogger } from '@temporalio/worker';

import { bundleWorkflows, writeBundle } from '../../libs/service/temporal/index.ts';

// Part of the build: makes the one file in which workers run the workflows.
const workflows = fileURLToPath(new URL('../../workflows/index.js', import.meta.url));
const doel = fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));
await writeBundle(doel, await bundleWorkflows(workflows, new DefaultLogger('WARN')));
