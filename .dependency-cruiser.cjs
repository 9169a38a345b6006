/** The doors between Charley's rooms. A rule that is not here is not a rule. */
const ENGINE = '^packages/engine/src/'
const LEAF = '(check|diet|labs|diary)'
const TEST = '\\.test\\.ts$'
const FRONT_DOORS =
  '^packages/[^/]+/src/(index|clock|start-solver-worker|library|guard|intake|limits|foods|drinks|test-databases|write-types)\\.ts$'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere hides everything behind it from the other rules',
      severity: 'error',
      from: {},
      // `?url` is the bundler's: it gives the file's address instead of its content.
      to: { couldNotResolve: true, pathNot: '\\?url$' }
    },
    {
      name: 'engine-stands-alone',
      comment: 'pure: no npm package, no node:, no other package',
      severity: 'error',
      from: { path: ENGINE, pathNot: TEST },
      to: { pathNot: ENGINE }
    },
    {
      name: 'leaf-rooms-know-only-shared',
      severity: 'error',
      from: { path: `${ENGINE}${LEAF}/`, pathNot: TEST },
      to: { path: ENGINE, pathNot: [`${ENGINE}$1/`, `${ENGINE}shared/`] }
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: `${ENGINE}shared/` },
      to: { path: ENGINE, pathNot: `${ENGINE}shared/` }
    },
    {
      name: 'nobody-imports-formats',
      severity: 'error',
      from: { path: ENGINE, pathNot: [`${ENGINE}formats/`, `${ENGINE}index\\.ts$`] },
      to: { path: `${ENGINE}formats/` }
    },
    {
      name: 'use-the-front-door',
      comment: 'outside a package, import only what its package.json exports',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: [FRONT_DOORS, '^$1/$2/'] }
    },
    {
      name: 'tools-use-the-front-door',
      severity: 'error',
      from: { path: '^tools/' },
      to: { path: '^packages/[^/]+/src/', pathNot: FRONT_DOORS }
    },
    {
      name: 'side-packages-know-only-engine',
      severity: 'error',
      from: { path: '^packages/(knowledge|food-sources|records|solver|diary-files|client)/' },
      to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/engine/'] }
    },
    {
      name: 'packages-never-import-apps',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' }
    },
    {
      name: 'apps-never-import-apps',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' }
    },
    {
      name: 'nothing-that-runs-is-for-development',
      comment: 'the image and a lean install leave development packages out',
      severity: 'error',
      from: {
        path: '^(apps/(server|cli)|packages)/',
        pathNot: ['\\.test(-data)?\\.ts$', '/test-databases\\.ts$', '/write-types\\.ts$']
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'sql-only-in-records',
      severity: 'error',
      from: { pathNot: '^packages/records/' },
      to: { path: 'node_modules/(kysely|better-sqlite3|pg|wa-sqlite)/' }
    },
    {
      name: 'sqlite-only-where-data-lie',
      severity: 'error',
      from: { pathNot: '^packages/(records|food-sources)/' },
      to: { path: '^(node:)?sqlite$' }
    },
    {
      name: 'highs-only-in-solver',
      severity: 'error',
      from: { pathNot: '^packages/solver/' },
      to: { path: 'node_modules/highs/' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|bench|coverage|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js']
    }
  }
}
