import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { cwd } from 'node:process'
import { type AstroIntegration, dev } from 'astro'
import type { SearchEngine } from '#search/engine.ts'
import { openSearch } from '#search/open-search.ts'
import { openWhenAsked } from '#search/open-when-asked.ts'
import { writeSearchIndex } from '#search/search-index.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { toLot } from '#src/centres/draw.ts'
import { forgetWatcher, readSettings } from '#src/config.ts'
import { historyFile, readHistory } from '#src/history/history-log.ts'
import { toRedirects, toStaticAddresses } from '#src/publishing/addresses/static-addresses.ts'
import type { Render } from '#src/publishing/bundle/site-bundle.ts'
import { loadLibraryOf, loadRegion, toPublishedAt } from '#src/publishing/content/load-content.ts'
import { drawPhotos, PHOTO_HEADERS } from '#src/publishing/content/publish-photos.ts'
import { type PublishedContent, toContentOn } from '#src/publishing/content/published-content.ts'
import { fillPoints } from '#src/publishing/geocoding/fill-points.ts'
import { readFoundPages } from '#src/publishing/pages/read-found-pages.ts'
import { toPageLocals } from '#src/publishing/pages/render-page.ts'
import type { OpenRelease, StaticFile } from '#src/publishing/release/open-release.ts'
import { type RunningSite, SiteOpener, toAnswerContext } from '#src/running-site.ts'
import { answer } from '#src/server/answer.ts'
import { createLog } from '#src/server/log.ts'
import type { LiveRoute } from '#src/server/site.ts'
import { zhHans as words } from '#src/server/words.ts'

/*
 * `npm run dev`: the portal straight from the sources. Astro's development server renders the pages, our own server
 * answers with them; nothing is built or published. What was saved is there when a page is loaded again, and an open
 * page is loaded again by itself. `node --watch` starts all of it anew when a module of the server was saved.
 */

type ViteServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server']
type Region = Awaited<ReturnType<typeof loadRegion>>

/**
 * Where the development server has scripts, styles and its own tools; scripts of pages by their place on the disk.
 * `/search/` itself is a page.
 */
const SOURCES = /^\/(@|src\/|search\/[^?]|node_modules\/)/
const isSource = (address: string) => SOURCES.test(address) || address.startsWith(cwd() + sep)
/** What `loadRegion` reads, in processes of its own; all else in the content folder is the library's. */
const OF_REGION = /[/\\]((filings|photos)[/\\].*|region\.json|complaints\.json)$/
const VERSION = 'development'

forgetWatcher()
const settings = readSettings()
const source = { ...settings, shippedDir: resolve('content') }
const log = createLog(settings.logLevel)
const opener = new SiteOpener(settings, log)

async function buildSearch(content: PublishedContent, render: Render): Promise<SearchEngine> {
  const { snapshot, region } = content
  const { siteUrl } = settings
  const folder = await mkdtemp(join(tmpdir(), 'portal-dev-'))
  const now = toPublishedAt(settings, region)
  const site = { ...content, releaseVersion: VERSION, siteUrl, now }
  const articles = await readFoundPages(render, site)
  const { origins } = content.library
  const lot = toLot(toChinaDate(now))
  await writeSearchIndex(folder, { snapshot, region, articles, origins, version: VERSION, lot })
  const search = await openSearch(folder, {})
  await rm(folder, { recursive: true })
  return search
}

/** What a release would hold, as the content folder has it now. */
async function readContent(read: Region, render: Render): Promise<OpenRelease> {
  const { region, complaintRules, snapshot } = read
  const { library } = await loadLibraryOf(source, read)
  const { mapTiles } = settings
  const records = await readHistory(historyFile(settings.dataDir, region.code))
  const unplaced = { region, complaintRules, snapshot, library, mapTiles, records }
  // No key: nobody is asked while somebody writes.
  const place = { ...source, tiandituKey: undefined }
  const placed = await fillPoints(place, unplaced, () => {})
  const { content, pictures } = await drawPhotos(source, placed, undefined)
  return {
    ...content,
    release: {
      version: VERSION,
      regionCode: region.code,
      snapshotVersion: snapshot.version,
      bundleVersion: VERSION,
      siteUrl: settings.siteUrl,
      centres: snapshot.centres.length,
      publishedAt: new Date().toISOString(),
    },
    search: openWhenAsked('embedded', () => buildSearch(content, render)),
    render,
    files: new Map([...pictures].map((picture) => [picture[0], toPhotoFile(...picture)])),
    redirects: new Map(Object.entries(toRedirects(snapshot))),
  }
}

const toPhotoFile = (address: string, plain: Buffer): StaticFile => ({
  status: 200,
  headers: PHOTO_HEADERS,
  etag: `"${address}"`,
  plain,
})

type Developed = { read: Region; running: RunningSite; pages: LiveRoute }

/** Opens the content. Pages that a release holds as files are rendered when asked for, and know no more than there. */
async function openContent(read: Region, renderLive: Render): Promise<Developed> {
  const opened = await readContent(read, (request, locals) => {
    const page = pages.get(new URL(request.url).pathname)
    return renderLive(request, page ? toPageLocals(locals, page) : locals)
  })
  const on = toChinaDate(toPublishedAt(settings, opened.region))
  const pages = new Map(
    toStaticAddresses(toContentOn(opened, on), toLot(on), on).map((page) => [page.address, page]),
  )
  const address = { test: (asked: string) => pages.has(asked) }
  return { read, running: await opener.open(opened), pages: { address, methods: ['GET'] } }
}

/** Answers as the server of a release does; what was saved in the content folder is read before. */
async function serve(vite: ViteServer): Promise<void> {
  const { runner } = vite.environments['ssr'] as unknown as {
    runner: { import: (path: string) => Promise<{ render: Render }> }
  }
  const renderLive: Render = async (request, locals) =>
    (await runner.import('/src/publishing/bundle/bundle-entry.ts')).render(request, locals)
  await mkdir(settings.dataDir, { recursive: true })
  let developed = await openContent(await loadRegion(source), renderLive)
  if (opener.isDemonstration) console.warn(words.start.demonstration)

  const saved = new Set<string>()
  vite.watcher.add(settings.contentDir).on('all', (_event, path) => {
    if (!path.startsWith(settings.contentDir + sep)) return
    saved.add(path)
    vite.ws.send({ type: 'full-reload' })
  })
  const readSaved = async () => {
    if (saved.size === 0) return
    const isOfRegion = [...saved].some((path) => OF_REGION.test(path))
    saved.clear()
    const read = isOfRegion ? await loadRegion(source) : developed.read
    developed = await openContent(read, renderLive)
  }
  let reading = Promise.resolve()

  const context = toAnswerContext(settings, log, () => developed.running)
  // Styles and scripts lie in the page while it is worked on, which the policy of a built page forbids.
  const { 'content-security-policy': _, ...securityHeaders } = context.securityHeaders
  vite.httpServer?.removeAllListeners('request').on('request', async (request, response) => {
    if (isSource(request.url ?? '')) return vite.middlewares(request, response)
    reading = reading.then(readSaved).catch((error) => console.error(error))
    await reading
    const live = [...context.live, developed.pages]
    await answer({ ...context, securityHeaders, live }, request, response)
  })
}

const astro = await dev({
  logLevel: 'warn',
  devToolbar: { enabled: false },
  server: { port: settings.port, host: settings.host },
  vite: { server: { strictPort: settings.port !== 0 } },
  integrations: [
    { name: 'portal', hooks: { 'astro:server:setup': ({ server }) => serve(server) } },
  ],
})
console.log(words.start.ready(`http://localhost:${astro.address.port}/`))
