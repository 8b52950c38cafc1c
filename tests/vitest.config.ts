import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Two projects: plain TypeScript, and components, which need Astro's compiler. */
export default defineConfig({
  test: {
    // Two at least: half of the time a test waits for a portal, a browser or a database of its own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'node',
          root: new URL('..', import.meta.url).pathname,
          include: ['tests/*.test.ts', 'tests/{unit,search,contracts,build}/**/*.test.ts'],
          // Room for a machine that does other work: publishing, browsers and axe take many times as long there.
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // The report at the end of `npm test` has the message alone, without the difference.
          chaiConfig: { truncateThreshold: 400 },
        },
      },
      'tests/components/vitest.config.ts',
    ],
  },
})
