import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** A text of Astro's code and what it becomes. */
type Change = { from: string; to: string; isEvery?: true }
type ChangedFile = {
  /** Below `astro/dist`. */
  file: string
  /** What is imported in front, from below `src`. */
  imports?: readonly { names: string; path: string }[]
  /** What is written in front otherwise. */
  before?: string
  changes: readonly Change[]
}

/**
 * Astro computes the digests of a page's policy anew for every answer, on a thread pool; there are a few dozen
 * different ones in the whole site, so each is computed once.
 */
const keptDigests: ChangedFile = {
  file: 'core/encryption.js',
  changes: [
    {
      from: 'async function generateCspDigest(data, algorithm) {',
      to: `const keptDigests = new Map()
function generateCspDigest(data, algorithm) {
  const key = algorithm + data
  if (!keptDigests.has(key)) keptDigests.set(key, computeCspDigest(data, algorithm))
  return keptDigests.get(key)
}
async function computeCspDigest(data, algorithm) {`,
    },
  ],
}

/**
 * Telephone numbers become links in the text of a page before it is answered, so that no page can forget one; the answer
 * keeps it as one text (text-response.ts). Pages of errors would be streamed all the same: none is. What holds for a
 * route is kept for the pages that are joined (join-page.ts).
 */
const answeredPages: ChangedFile = {
  file: 'runtime/server/render/page.js',
  imports: [
    { names: 'linkPhones', path: 'text/link-phones.ts' },
    { names: 'toTextResponse', path: 'publishing/pages/text-response.ts' },
    { names: 'keepHead, keepRoute', path: 'publishing/pages/join-page.ts' },
  ],
  changes: [
    {
      from: 'if (streaming) {',
      to: 'streaming = false\n  keepHead(result, route)\n  if (streaming) {',
    },
    {
      from: 'body = encoder.encode(body)',
      to: 'keepRoute(result, componentFactory, route, headers)\n    body = linkPhones(body)',
    },
    { from: 'headers.set("Content-Length", body.byteLength.toString())', to: '' },
    {
      from: 'new Response(body, { ...init, headers',
      to: 'toTextResponse(body, { ...init, headers',
      isEvery: true,
    },
  ],
}

/**
 * What comes as a promise makes Astro render all that stands after it in pieces that are gathered again. Two kinds come so on
 * every page and need not: the tag of a script, which is always the same, and what React writes, as no page has a
 * component of it that lives in a browser.
 */
const keptScripts: ChangedFile = {
  file: 'runtime/server/render/script.js',
  changes: [
    {
      from: 'async function renderScript(result, id) {',
      to: `const keptTags = new Map()
function renderScript(result, id) {
  const content = keptTags.get(id)
  if (content !== undefined) return createRenderInstruction({ type: "script", id, content })
  return renderFirst(result, id).then((tag) => {
    keptTags.set(id, tag.content)
    return tag
  })
}
async function renderFirst(result, id) {`,
    },
  ],
}

const JOINING = {
  names: 'isJoining, joinSlot, joinTemplate, takeReady',
  path: 'publishing/pages/join-page.ts',
}

/** React at once; and components of a page that is joined are functions that give their text (join-page.ts). */
const components: ChangedFile = {
  file: 'runtime/server/render/component.js',
  imports: [JOINING],
  before: `import { createElement } from 'react'
import { renderToString } from 'react-dom/server'`,
  changes: [
    {
      from: 'function renderComponent(result, displayName, Component, props, slots = {}) {',
      to: `function renderComponent(result, displayName, Component, props, slots = {}) {
  const given = renderWhatever(result, displayName, Component, props, slots)
  return isJoining() ? takeReady(given) : given
}
function renderWhatever(result, displayName, Component, props, slots) {`,
    },
    {
      from: 'if (isAstroComponentFactory(Component)) {',
      to: `if (isJoining()) {
    if (isAstroComponentFactory(Component)) return Component(result, normalizeProps(props), slots)
    if (isFragmentComponent(Component)) return joinSlot(result, slots.default)
  }
  if (isAstroComponentFactory(Component)) {`,
    },
    {
      from: 'if (isFragmentComponent(Component)) {',
      to: `if (typeof Component === "function" && !Component["astro:html"] && Object.keys(slots).length === 0 && !("class" in props))
    return markHTMLString(renderToString(createElement(Component, props)));
  if (isFragmentComponent(Component)) {`,
    },
  ],
}

const templates: ChangedFile = {
  file: 'runtime/server/render/astro/render-template.js',
  imports: [JOINING],
  changes: [
    {
      from: 'return new RenderTemplateResult(htmlParts, expressions)',
      to: `if (isJoining()) return joinTemplate(htmlParts, expressions)
  return new RenderTemplateResult(htmlParts, expressions)`,
    },
  ],
}

const slots: ChangedFile = {
  file: 'runtime/server/render/slot.js',
  imports: [JOINING],
  changes: [
    {
      from: 'function renderSlot(result, slotted, fallback) {',
      to: `function renderSlot(result, slotted, fallback) {
  if (isJoining()) return joinSlot(result, slotted, fallback)`,
    },
  ],
}

/** The pages that are joined have their head where their layout says. */
const heads: ChangedFile = {
  file: 'runtime/server/render/head.js',
  imports: [JOINING],
  changes: [
    {
      from: 'return MAYBE_HEAD_INSTRUCTION',
      to: 'return isJoining() ? "" : MAYBE_HEAD_INSTRUCTION',
    },
  ],
}

const CHANGED = [keptDigests, answeredPages, keptScripts, components, templates, slots, heads]

function change(code: string, { file, imports = [], before = '', changes }: ChangedFile): string {
  const path = (name: string) =>
    JSON.stringify(fileURLToPath(new URL(`../../${name}`, import.meta.url)))
  let changed = code
  for (const { from, to, isEvery } of changes) {
    if (!code.includes(from)) throw new Error(`Astro writes ${file} otherwise by now: ${from}`)
    changed = isEvery ? changed.replaceAll(from, to) : changed.replace(from, to)
  }
  const lines = imports.map(({ names, path: name }) => `import { ${names} } from ${path(name)}`)
  return [...lines, before, changed].join('\n')
}

/** What is changed in Astro's own code while the site is built; a new version of it that reads otherwise stops the build. */
export const astroChanges: Plugin = {
  name: 'astro-changes',
  transform(code, id) {
    const found = CHANGED.find(({ file }) => id.endsWith(`/astro/dist/${file}`))
    return found && change(code, found)
  },
}
