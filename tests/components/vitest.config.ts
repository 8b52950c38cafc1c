import { getViteConfig } from 'astro/config'

const root = new URL('../..', import.meta.url).pathname

export default getViteConfig({
  root,
  test: {
    name: 'components',
    root,
    include: ['tests/components/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
})
