import { getViteConfig } from 'astro/config'

const root = new URL('../..', import.meta.url).pathname

/** The site bundles every package; bundled for a test, React would lack its development half. */
const packagesAsInstalled = {
  name: 'packages-as-installed',
  config(config: { ssr?: { noExternal?: unknown } }) {
    if (config.ssr) config.ssr.noExternal = []
  },
}

export default getViteConfig({
  root,
  plugins: [packagesAsInstalled],
  test: {
    name: 'components',
    root,
    include: ['tests/components/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
