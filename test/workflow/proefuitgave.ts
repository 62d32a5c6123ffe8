import { fileURLToPath } from 'node:url';

import { bundleWorkflowCode } from '@temporalio/worker';

import { routeVan } from './proefregister.ts';
import type { Uitgave } from './zaakwereld.ts';

const plek = (pad: string): string => fileURLToPath(new URL(pad, import.meta.url));

/** A release that has the routes of tests instead of the real ones: the workflow of a zaak is the one that ships. */
export async function bouwProefuitgave(): Promise<Uitgave> {
  const alias = { [plek('../../state-machines/index.ts')]: plek('proefregister.ts') };
  const { code } = await bundleWorkflowCode({
    workflowsPath: plek('../../workflows/zaak.workflow.ts'),
    logger: { log: niets, trace: niets, debug: niets, info: niets, warn: niets, error: niets },
    webpackConfigHook: ({ resolve = {}, ...config }) => ({
      ...config,
      resolve: {
        ...resolve,
        alias: Object.assign({}, resolve.alias, alias), // the bundler has its own by name
        conditionNames: ['production', 'import', 'module', 'default'],
      },
    }),
  });
  return { code, routeVan: routeVanOfFout };
}

function niets(): void {
  // a bundler that tells of its progress says nothing about a test
}

function routeVanOfFout(id: string): NonNullable<ReturnType<typeof routeVan>> {
  const route = routeVan(id);
  if (!route) throw new Error(`unknown route ${id}`);
  return route;
}
