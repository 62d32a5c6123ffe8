import { readFile, rename, writeFile } from 'node:fs/promises';

import { bundleWorkflowCode, type BundleOptions, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

import { shareCore } from './shared-core.ts';

/** Bundles the workflows with XState's production build (its development build warns and is slower) and one core for all zaken. */
export async function bundleWorkflows(
  workflowsPath: string,
  logger?: BundleOptions['logger'],
): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath,
    ...(logger && { logger }),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['production', 'import', 'module', 'default'] },
      plugins: [...(config.plugins ?? []), shareCore],
    }),
  });
}

/** Writes a bundle whole or not at all. */
export async function writeBundle(file: string, { code }: WorkflowBundleWithSourceMap): Promise<void> {
  await writeFile(`${file}.nieuw`, code);
  await rename(`${file}.nieuw`, file);
}

/** Reads a bundle that `writeBundle` wrote. */
export async function readBundle(file: string): Promise<{ readonly code: string }> {
  return { code: await readFile(file, 'utf8') };
}
