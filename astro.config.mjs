import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

/**
 * Our adapter is one exported function (src/publishing/bundle-entry.ts): the publisher calls it to write
 * pages to files, the server calls it for what must be live.
 */
const portalAdapter = {
  name: 'portal',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'portal',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/publishing/bundle-entry.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'unsupported' },
      }),
  },
}

/** Browser code must run on old phones; Astro sets its own target for it, and this hook comes after. */
const oldPhones = {
  name: 'old-phones',
  configEnvironment: (environment) =>
    environment === 'client' ? { build: { target: 'es2018' } } : undefined,
}

export default defineConfig({
  output: 'server',
  adapter: portalAdapter,
  integrations: [react()],
  session: false,
  trailingSlash: 'always',
  outDir: './.build',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'never' },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    checkOrigin: true,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "manifest-src 'self'",
      ],
    },
  },
  vite: {
    ssr: { noExternal: true },
    build: { assetsInlineLimit: 0 },
    plugins: [oldPhones],
  },
})
