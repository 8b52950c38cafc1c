import { fileURLToPath } from 'node:url'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { deskPage } from './src/desk/page/build.ts'

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

/**
 * Astro computes the digests of a page's policy anew for every answer, on a thread pool; there are a few dozen
 * different ones in the whole site, so each is computed once.
 */
const keptDigests = {
  name: 'kept-digests',
  transform(code, id) {
    if (!id.endsWith('/astro/dist/core/encryption.js')) return
    const computing = 'async function generateCspDigest(data, algorithm) {'
    if (!code.includes(computing)) throw new Error('Astro computes digests otherwise by now.')
    return code.replace(
      computing,
      `const keptDigests = new Map()
function generateCspDigest(data, algorithm) {
  const key = algorithm + data
  if (!keptDigests.has(key)) keptDigests.set(key, computeCspDigest(data, algorithm))
  return keptDigests.get(key)
}
async function computeCspDigest(data, algorithm) {`,
    )
  },
}

/**
 * Telephone numbers become links in the text of a page before it is answered, so that no page can forget one; the answer
 * keeps it as one text (src/publishing/text-response.ts). Pages of errors would be streamed all the same: none is.
 */
const linkedPhones = {
  name: 'linked-phones',
  transform(code, id) {
    if (!id.endsWith('/astro/dist/runtime/server/render/page.js')) return
    const streaming = 'if (streaming) {'
    const encoding = 'body = encoder.encode(body)'
    const counting = 'headers.set("Content-Length", body.byteLength.toString())'
    const answering = 'new Response(body, { ...init, headers'
    if (![streaming, encoding, counting, answering].every((part) => code.includes(part)))
      throw new Error('Astro answers with pages otherwise by now.')
    const path = (name) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)))
    const linking = code
      .replace(streaming, `streaming = false\n  ${streaming}`)
      .replace(encoding, 'body = linkPhones(body)')
      .replace(counting, '')
      .replaceAll(answering, 'toTextResponse(body, { ...init, headers')
    return `import { linkPhones } from ${path('src/text/link-phones.ts')}
import { toTextResponse } from ${path('src/publishing/text-response.ts')}
${linking}`
  },
}

/**
 * What comes as a promise makes Astro render all that stands after it in pieces that are gathered again. Two kinds come so on
 * every page and need not: the tag of a script, which is always the same, and what React writes, as no page has a
 * component of it that lives in a browser.
 */
const withoutPromises = {
  name: 'without-promises',
  transform(code, id) {
    if (id.endsWith('/astro/dist/runtime/server/render/script.js')) {
      const rendering = 'async function renderScript(result, id) {'
      if (!code.includes(rendering))
        throw new Error('Astro writes the tags of scripts otherwise by now.')
      return code.replace(
        rendering,
        `const keptTags = new Map()
function renderScript(result, id) {
  const content = keptTags.get(id)
  if (content !== undefined) return createRenderInstruction({ type: "script", id, content })
  return renderFirst(result, id).then((tag) => {
    keptTags.set(id, tag.content)
    return tag
  })
}
async function renderFirst(result, id) {`,
      )
    }
    if (id.endsWith('/astro/dist/runtime/server/render/component.js')) {
      const fragment = 'if (isFragmentComponent(Component)) {'
      if (!code.includes(fragment)) throw new Error('Astro renders components otherwise by now.')
      const plain = `if (typeof Component === "function" && !Component["astro:html"] && Object.keys(slots).length === 0 && !("class" in props))
    return markHTMLString(renderToString(createElement(Component, props)));
  ${fragment}`
      return `import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
${code.replace(fragment, plain)}`
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
    plugins: [sides, keptDigests, linkedPhones, withoutPromises],
  },
})
