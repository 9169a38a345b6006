import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'apps/{cli,server}/src/**'] }
  }
})
