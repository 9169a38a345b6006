import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tools/test-folder.ts',
    // Nobody's own imported foods reach a test.
    env: { CHARLEY_DATA: join(tmpdir(), 'charley-tests-have-no-data') },
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'apps/{cli,server}/src/**'] }
  }
})
