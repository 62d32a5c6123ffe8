import type { BundleOptions } from '@temporalio/worker';

type BundlerConfig = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];
type BundlerPlugin = Extract<NonNullable<BundlerConfig['plugins']>[number], CallableFunction>;

/** The pure rooms and the libraries that they stand on: without clock, chance or state of a zaak, by lint and by test. */
const PURE =
  /(^|\/)(libs\/(?!service\/)|state-machines\/|node_modules\/(@noble|temporal-polyfill|temporal-utils|xstate|zod)\/)/;
const NAME = 'shareCore';
const MODULE_CACHE = '__webpack_module_cache__';
const CORE = '__webpack_require__.core';

/**
 * Loads the pure core once for each workflow thread, not once for each zaak. Otherwise every zaak keeps a machine and schemas of
 * its own, and runs them cold: that cost half of the time and half of the memory of a worker. Everything else stays apart.
 * The SDK's `preloadModules` freezes what it shares, and a schema of zod cannot live frozen.
 */
export const shareCore: BundlerPlugin = ({ hooks, webpack }) => {
  hooks.compilation.tap(NAME, (compilation) => {
    const { getCompilationHooks } = webpack.javascript.JavascriptModulesPlugin;
    getCompilationHooks(compilation).renderRequire.tap(NAME, withCore);
  });
};

/** The body of `require` in the bundle, with a second cache for the pure modules. Throws when the bundler writes it otherwise. */
function withCore(requireBody: string): string {
  if (!requireBody.includes(MODULE_CACHE)) throw new Error('the bundler has no module cache where it is expected');
  const cache = `const cache = ${PURE.toString()}.test(moduleId) ? (${CORE} ??= {}) : ${MODULE_CACHE};`;
  return `${cache}\n${requireBody.replaceAll(MODULE_CACHE, 'cache')}`;
}
