import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { deskPage } from './src/desk/page/build.ts'
import { astroChanges } from './src/publishing/bundle/astro-changes.ts'

/**
 * Our adapter is one exported function (src/publishing/bundle/bundle-entry.ts): the publisher calls it to write
 * pages to files, the server calls it for what must be live.
 */
const portalAdapter = {
  name: 'portal',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'portal',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/publishing/bundle/bundle-entry.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'unsupported' },
      }),
  },
}

/**
 * Scripts that several pages share. What the family tools share is one file: in a dozen small ones it weighs
 * half as much again. A group takes along what it imports, so what other pages import too comes first.
 */
const SHARED_SCRIPTS = [
  { name: 'days', test: /\/src\/(calendar\/days|text\/(ages|dates))\.ts$/, priority: 2 },
  {
    name: 'device',
    test: /\/src\/(assets\/(place-store|tools\/page)|lib\/parse-objects|choosing\/saved-places|text\/places)\.ts$/,
    priority: 1,
  },
  { name: 'distance', test: /\/src\/(geo\/distance-in-metres|text\/distance)\.ts$/, priority: 2 },
  { name: 'device-text', test: /\/src\/assets\/(device-text|list-changed)\.ts$/, priority: 2 },
  { name: 'labels', test: /\/src\/text\/codes\.ts$/, priority: 2 },
  { name: 'tools', test: /\/src\/(assets\/tools|children)\//, minShareCount: 3 },
]

/** What Astro leaves open or sets otherwise for one side only; this hook comes after it. */
const sides = {
  name: 'sides',
  configEnvironment(side, _config, { command }) {
    if (command === 'serve') return
    // Browser code must run on old phones.
    if (side === 'client') {
      const codeSplitting = { groups: SHARED_SCRIPTS }
      return {
        build: {
          target: 'es2018',
          // The help for old browsers weighs more than what it would load early.
          modulePreload: false,
          rolldownOptions: { output: { codeSplitting } },
        },
      }
    }
    // The bundle runs wherever it is published; React is twice as slow without this.
    return {
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      resolve: { noExternal: true },
    }
  },
}

/** React writes HTML and never reaches a phone: its part for browsers is built for the desk alone (src/desk/page). */
function reactOnServer() {
  const integration = react({ experimentalDisableStreaming: true })
  const setUp = integration.hooks['astro:config:setup']
  const withoutClient = (options) =>
    setUp({
      ...options,
      addRenderer: ({ clientEntrypoint: _, ...renderer }) => options.addRenderer(renderer),
    })
  return { ...integration, hooks: { ...integration.hooks, 'astro:config:setup': withoutClient } }
}

export default defineConfig({
  output: 'server',
  adapter: portalAdapter,
  // Answers are whole before they are sent: a stream for every small component only costs.
  integrations: [reactOnServer(), deskPage()],
  session: false,
  trailingSlash: 'always',
  outDir: './.build',
  publicDir: './src/assets/root',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'never' },
  // Astro's own choice takes the space between two facts away, and clients without styles read them as one.
  compressHTML: true,
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    // Our server looks at every POST itself (src/server/is-same-origin.ts).
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "media-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
    },
  },
  vite: {
    // Without a target of their own, styles are written for newer browsers than the scripts.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome78', 'safari13'] },
    plugins: [sides, astroChanges],
  },
})
