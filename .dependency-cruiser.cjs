/**
 * The direction of imports between the rooms: pure libs <- state-machines <- workflows <- apps; service libs <- apps.
 * `import type` counts too. test/architecture proves that each rule bites.
 */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const anyOf = (...patterns) => patterns.join('|');

const SPECS = '\\.spec\\.ts$';
const PURE_LIBS = '^libs/(?!service/|testing/)';
const PURE_PACKAGES = packages('zod', 'temporal-polyfill', '@noble/hashes');

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one subject, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-libs-stay-pure',
      comment:
        'A pure lib uses zod, temporal-polyfill, @noble/hashes and other pure libs: no I/O, Nest, Temporal or XState.',
      severity: 'error',
      from: { path: PURE_LIBS, pathNot: anyOf(SPECS, '^libs/engine/', '^libs/ijw/') },
      to: { pathNot: anyOf(PURE_LIBS, PURE_PACKAGES) },
    },
    {
      name: 'engine-stays-pure',
      comment: 'The engine is a pure lib that also uses xstate.',
      severity: 'error',
      from: { path: '^libs/engine/', pathNot: SPECS },
      to: { pathNot: anyOf(PURE_LIBS, PURE_PACKAGES, packages('xstate')) },
    },
    {
      name: 'ijw-stays-pure',
      comment: 'The messages are a pure lib that also uses an XML parser.',
      severity: 'error',
      from: { path: '^libs/ijw/', pathNot: SPECS },
      to: { pathNot: anyOf(PURE_LIBS, PURE_PACKAGES, packages('saxes')) },
    },
    {
      name: 'machines-use-xstate-and-pure-libs',
      comment: 'A machine decides: no I/O, clock, Nest or Temporal.',
      severity: 'error',
      from: { path: '^state-machines/', pathNot: SPECS },
      to: { pathNot: anyOf('^state-machines/', PURE_LIBS, packages('xstate', 'zod')) },
    },
    {
      name: 'workflows-use-machines-and-pure-libs',
      comment:
        'A workflow carries out: no Node modules, Nest or service libs. It knows its activities by the type of its port.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPECS },
      to: {
        pathNot: anyOf(
          '^workflows/',
          '^state-machines/',
          PURE_LIBS,
          packages('@temporalio/workflow', '@temporalio/common'),
        ),
      },
    },
    {
      name: 'service-libs-are-for-apps',
      comment: 'Only apps, tests and other service libs see a service lib.',
      severity: 'error',
      from: { pathNot: anyOf('^apps/', '^libs/service/', '^test/') },
      to: { path: '^libs/service/' },
    },
    {
      name: 'service-libs-run-no-workflows',
      comment: 'What starts or runs a workflow is an app. A service lib may implement a port: it sees types only.',
      severity: 'error',
      from: { path: '^libs/service/', pathNot: SPECS },
      to: { path: '^workflows/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-apps',
      comment: 'Nobody imports from apps/, except apps and test.',
      severity: 'error',
      from: { pathNot: anyOf('^apps/', '^test/') },
      to: { path: '^apps/' },
    },
    {
      name: 'test-tools-are-for-tests',
      comment: 'test/ and libs/testing are imported by tests only.',
      severity: 'error',
      from: { pathNot: anyOf('^test/', '^libs/testing/', SPECS) },
      to: { path: anyOf('^test/', '^libs/testing/') },
    },
    {
      name: 'what-runs-has-no-dev-packages',
      comment: 'In production only `dependencies` are installed. Fetching a server for development is not production.',
      severity: 'error',
      from: {
        path: anyOf('^apps/', '^libs/', '^state-machines/', '^workflows/'),
        pathNot: anyOf(SPECS, '^libs/testing/', '^libs/service/infra/', '\\.config\\.ts$'),
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: anyOf('^dist', '^\\.wissel') },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'require'],
    },
  },
};
