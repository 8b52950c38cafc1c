import { defineConfig } from '@playwright/test'
import { findFreePort } from '#tests/support/listen-on-loopback.ts'
import { findNeededProgram } from '#tests/support/programs.ts'

// Read again in every worker process, which has the environment of the first.
process.env['E2E_PORT'] ??= String(await findFreePort())
const PORT = process.env['E2E_PORT']
/** Flags for a machine without a desktop or a way out: nothing is looked up behind the tests' back. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The version for elders, and what does the same on every screen: no script asks how wide it is. */
const ON_A_PHONE_ALONE = [
  'elder',
  'evidence',
  'failing-search',
  'kept-words',
  'map-tiles',
  'newer-page',
  'old-browser',
  'slow-search',
  'translator',
]

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A whole journey with axe, on a machine that does other work beside it.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // No trace of every action: ask for one with `--trace on` when a test fails.
    launchOptions: { executablePath: findNeededProgram('chromium'), args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 640 }, hasTouch: true } },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 800 } },
      testIgnore: ON_A_PHONE_ALONE.map((name) => `${name}.spec.ts`),
      grepInvert: /@phone/,
    },
  ],
  webServer: {
    command: 'npm run --silent publish && node src/main.ts',
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/healthz`,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
    env: { PORT, DATA_DIR: '.cache/e2e-data', LOG_LEVEL: 'warn' },
  },
})
