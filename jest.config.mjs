import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
// Jest resolves `.ts` imports as they stand; only the build rewrites them to `.js`.
const { $schema: _schema, module: _module, ...swc } = swcrc;
const transformOptions = { ...swc, swcrc: false, jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false } };

const shared = {
  roots: ['libs', 'state-machines', 'workflows', 'apps', 'test'].map((room) => `<rootDir>/${room}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': ['@swc/jest', transformOptions] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.wissel'],
  setupFiles: ['<rootDir>/test/tools/setup-file.mjs'],
};

/** Two lanes: `unit` needs nothing but the code, `integratie` (`*.int.spec.ts`) may ask for servers. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.int\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'integratie',
      testMatch: ['**/*.int.spec.ts'],
      globalSetup: '<rootDir>/test/tools/global-setup.mjs',
      globalTeardown: '<rootDir>/test/tools/global-teardown.mjs',
    },
  ],
  maxWorkers: 3, // on two cores: who waits for a server leaves one free
  testSequencer: '<rootDir>/test/tools/sequencer.mjs',
  testTimeout: 30_000,
  watchman: false,
  reporters: ['default', '<rootDir>/test/tools/closing-line.reporter.mjs'],
};
