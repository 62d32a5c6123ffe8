import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the clock and chance may not enter: time and ids are arguments. `Date.UTC` and `new Date(x)` only compute. */
const noClockOrChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The moment is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The moment is an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The moment is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The moment is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is an argument: new ids come from outside.',
  },
  {
    selector: "MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues)$/]",
    message: 'Chance is an argument: new ids come from outside.',
  },
];

const everywhere = [
  {
    selector: "CallExpression[callee.property.name='resolveState']",
    message: 'resolveState loses deep history after a JSON round trip: use restoreSnapshot.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a const object or a union: Node runs these sources by erasing types.',
  },
];

const noDelaysOrActors = ['after', 'invoke'].map((key) => ({
  selector: `Property[key.name='${key}'], Property[key.value='${key}']`,
  message: `No "${key}" in a machine: clocks belong to meta, and the workflow carries out.`,
}));

const NODE_GLOBALS = 'process console URL Buffer fetch setTimeout clearTimeout setInterval clearInterval setImmediate'
  .concat(' performance AbortSignal AbortController structuredClone Atomics SharedArrayBuffer')
  .split(' ');

/** Rooms where the real clock and chance are at home. */
const outside = ['workflows/now.ts', 'libs/service/**', 'apps/**', 'test/**'];
const specs = ['**/*.spec.ts', 'test/**/*.ts', 'libs/testing/**/*.ts'];

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'dist-*/', '.wissel/', 'coverage/', 'libs/service/storage/migrations/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // Nest declares its options as classes, to be given as literals
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // tsconfig asks for env['NAME'] on index signatures.
      '@typescript-eslint/dot-notation': 'off',
      // A Nest module is a class with a decorator and nothing in it.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...noClockOrChance],
    },
  },
  { files: outside, rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    files: ['state-machines/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noClockOrChance, ...noDelaysOrActors] },
  },
  {
    files: specs,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.anything() and the like are `any`
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  // Tools read a default export from their configuration; so does Jest from its hooks and reporters.
  { files: ['*.config.mjs', '**/*.config.ts', 'test/tools/*.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
