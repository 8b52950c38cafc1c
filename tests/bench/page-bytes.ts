import { startSamplePortal } from '#tests/support/publish-sample.ts'

/**
 * Bytes of each page type as a browser loads it: script (gzip) and everything (brotli).
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

/** Scripts a page loads: named in it, and what those import. */
async function findScripts(html: string): Promise<string[]> {
  const named = [...html.matchAll(/(?:src|component-url|renderer-url)="([^"]+\.js)"/g)]
  const queue = named.map((match) => match[1] ?? '')
  const found = new Set<string>()
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const { text } = await load(path, 'gzip')
    for (const [, target = ''] of text.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)/g)) {
      queue.push(path.replace(/[^/]+$/, target))
    }
  }
  return [...found]
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

console.log(`${'page'.padEnd(12)}   script gzip  inline    html br   style br   in all br`)
for (const [name, path] of Object.entries(PAGES)) {
  const { text, bytes } = await load(path, 'br')
  const scripts = await findScripts(text)
  const styles = [...text.matchAll(/href="([^"]+\.(?:css|svg))"/g)].map((match) => match[1] ?? '')
  const [script, scriptBr, style] = await Promise.all([
    toSum(scripts, 'gzip'),
    toSum(scripts, 'br'),
    toSum([...new Set(styles)], 'br'),
  ])
  const cells = [script, toInlineScript(text), bytes, style, bytes + style + scriptBr]
  console.log(`${name.padEnd(12)} ${cells.map(toKilobytes).join('  ')}  ${path}`)
}
await portal.remove()
