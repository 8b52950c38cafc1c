import { startSamplePortal } from '#tests/support/publish-sample.ts'

/**
 * Bytes of each page type as a browser loads it: script (gzip) and everything (brotli). Scripts that wait until somebody
 * asks for them, such as the map, are not in the sums; their own column tells them.
 * `node tests/bench/page-bytes.ts`; the site must be built.
 */
const portal = await startSamplePortal()

type Loaded = { text: string; bytes: number }

async function load(path: string, coding: 'br' | 'gzip'): Promise<Loaded> {
  const head = { headers: { 'accept-encoding': coding } }
  const response = await fetch(portal.url + path, head)
  const length = Number(response.headers.get('content-length'))
  return { text: await response.text(), bytes: length }
}

type Scripts = { atOnce: Set<string>; onDemand: Set<string> }

/** Follows what scripts import: at once, and when somebody asks for it. */
async function followImports(path: string, { atOnce, onDemand }: Scripts): Promise<void> {
  if (atOnce.has(path)) return
  atOnce.add(path)
  const { text } = await load(path, 'gzip')
  const imports = text.matchAll(/(?:from|import)\s*(\(?)["'`]\.\/([^"'`]+\.js)/g)
  for (const [, isCalled, target = ''] of imports) {
    const imported = path.replace(/[^/]+$/, target)
    if (isCalled) onDemand.add(imported)
    else await followImports(imported, { atOnce, onDemand })
  }
}

/** Scripts a page loads: named in it, and what those import. */
async function findScripts(html: string): Promise<{ atOnce: string[]; onDemand: string[] }> {
  const found: Scripts = { atOnce: new Set(), onDemand: new Set() }
  for (const [, path = ''] of html.matchAll(/\ssrc="([^"]+\.js)"/g))
    await followImports(path, found)
  const later: Scripts = { atOnce: new Set(), onDemand: new Set() }
  for (const path of found.onDemand) await followImports(path, later)
  return {
    atOnce: [...found.atOnce],
    onDemand: [...later.atOnce].filter((path) => !found.atOnce.has(path)),
  }
}

const toSum = async (paths: string[], coding: 'br' | 'gzip') =>
  (await Promise.all(paths.map((path) => load(path, coding)))).reduce(
    (sum, { bytes }) => sum + bytes,
    0,
  )

const toInlineScript = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/ld)[^>]*>([^<]+)/g)].reduce(
    (sum, match) => sum + Buffer.byteLength(match[1] ?? ''),
    0,
  )

const map = await (await fetch(`${portal.url}/sitemap.xml`)).text()
const pick = (pattern: RegExp) => pattern.exec(map)?.[0] ?? '/'
const PAGES = {
  first: '/',
  search: '/centres/',
  detail: pick(/\/centres\/(?!in\/|service\/|near\/)[^/<]+\//),
  subdistrict: pick(/\/centres\/in\/[^<]+\//),
  service: pick(/\/centres\/service\/[^<]+\//),
  data: '/data/',
  tools: '/tools/',
  calendar: '/tools/calendar/',
  growth: '/tools/growth/',
  'age clock': '/tools/age/',
  'not found': '/404/',
}

const toKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)

console.log(
  `${'page'.padEnd(12)} ${['script gz', 'on demand', 'inline', 'html br', 'style br', 'all br', 'all gz'].map((name) => name.padStart(9)).join('  ')}`,
)
for (const [name, path] of Object.entries(PAGES)) {
  const { text, bytes } = await load(path, 'br')
  const { atOnce, onDemand } = await findScripts(text)
  const styles = [...text.matchAll(/href="([^"]+\.(?:css|svg))"/g)].map((match) => match[1] ?? '')
  const sheets = [...new Set(styles)]
  const [script, later, scriptBr, style, gzip] = await Promise.all([
    toSum(atOnce, 'gzip'),
    toSum(onDemand, 'gzip'),
    toSum(atOnce, 'br'),
    toSum(sheets, 'br'),
    toSum([path, ...sheets, ...atOnce], 'gzip'),
  ])
  const inline = toInlineScript(text)
  const cells = [script, later, inline, bytes, style, bytes + style + scriptBr, gzip]
  console.log(`${name.padEnd(12)} ${cells.map(toKilobytes).join('  ')}  ${path}`)
}
await portal.remove()
