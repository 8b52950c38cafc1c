import { readdir, readFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isInPieces } from '#src/lib/late-response.ts'
import { once } from '#src/lib/remember.ts'
import {
  type FilePack,
  type HeaderSets,
  PackReader,
  toFileForm,
} from '#src/publishing/release/file-pack.ts'
import { copyFiles } from '#src/publishing/release/put-files.ts'
import {
  type Release,
  type ReleaseFile,
  type ReleaseFiles,
  readReleaseFiles,
} from '#src/publishing/release/release.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'
import { zhHans as words } from '#src/publishing/words.ts'

/** Renders one address of the site (`bundle-entry.ts`). */
export type Render = (request: Request, locals: App.Locals) => Promise<Response>

/** What is answered, whole. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer }
/** The same of what is too long to be whole in memory. */
export type AnswerInPieces = Omit<Answer, 'body'> & { pieces: AsyncIterable<Buffer> }
export type Answerer = (url: string, locals: App.Locals) => Promise<Answer | AnswerInPieces>

export const toAnswerer =
  (render: Render): Answerer =>
  async (url, locals) => {
    const response = await render(new Request(url), locals)
    const { status } = response
    const headers = Object.fromEntries(response.headers)
    if (isInPieces(response)) return { status, headers, pieces: toBuffers(response.pieces) }
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) }
  }

async function* toBuffers(pieces: Iterable<string>) {
  for (const piece of pieces) yield Buffer.from(piece)
}

const opened = new Map<string, Promise<Render>>()

/** What a built site exports (`bundle-entry.ts`); one of before joins nothing. */
export type BuiltSite = {
  render: Render
  join?: (url: string, locals: App.Locals) => Answer | undefined
}

/** Opens the built site below `bundleDir` for as long as its folder is there: what a page needs is imported then. */
export const openSite = (bundleDir: string): Promise<BuiltSite> =>
  import(pathToFileURL(join(bundleDir, 'server', 'entry.mjs')).href)

/** Answers for pages by the thousand: what can be joined is (`join-page.ts`). */
export function toJoiner(site: BuiltSite): Answerer {
  const answer = toAnswerer(site.render)
  return async (url, locals) => site.join?.(url, locals) ?? answer(url, locals)
}

/** Modules that are in memory, by address. */
const imported = new Set<string>()

/**
 * A page asks for its module when it is first rendered, and Node looks for the file although the module is in memory: by
 * then the release may be gone with its folder.
 */
const findInMemory = once(() =>
  registerHooks({
    resolve(specifier, context, next) {
      const isNear = /^\.{1,2}\//.test(specifier)
      const url = isNear ? new URL(specifier, context.parentURL).href : ''
      if (!imported.has(url)) return next(specifier, context)
      return { url, format: 'module', shortCircuit: true }
    },
  }),
)

/** Imports every module at once: a chunk that is needed later may be gone with its folder by then. */
async function importAll(bundleDir: string): Promise<Render> {
  const serverDir = join(bundleDir, 'server')
  const names = await readdir(serverDir, { recursive: true })
  const modules = names.filter((name) => name.endsWith('.mjs'))
  const urls = modules.map((name) => pathToFileURL(join(serverDir, name)).href)
  await Promise.all(urls.map((url) => import(url)))
  for (const url of urls) imported.add(url)
  findInMemory()
  return (await openSite(bundleDir)).render
}

/**
 * The built site below `bundleDir`. Modules stay in memory for ever, so releases of the same `version` of
 * the code share one.
 */
export function openBundle(bundleDir: string, version: string): Promise<Render> {
  const render = opened.get(version) ?? importAll(bundleDir)
  opened.set(version, render)
  return render
}

/** The same for a publication, which needs few of the modules, and ends before its folder does. */
export const openToPublish = ({ folder, version }: SiteBundle): Promise<Render> =>
  opened.get(version) ?? openSite(folder).then(({ render }) => render)

/** A key Astro draws anew in every build, for a feature the site does not use. */
const RANDOM_KEY = /"key":"[^"]*"/

/** Version of the built code: two builds of the same sources have the same one. */
async function readBundleVersion(bundleDir: string): Promise<string> {
  const entries = await readdir(bundleDir, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const parts = await Promise.all(
    paths.map(async (path) => [
      path.slice(bundleDir.length),
      (await readFile(path, 'latin1')).replace(RANDOM_KEY, ''),
    ]),
  )
  if (parts.length === 0) throw new Error(words.notBuilt(bundleDir))
  return toHash(...parts.flat())
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** A build names these by their content, so that they may be kept for ever. */
export const isNamedByContent = (address: string) => address.startsWith('/_astro/')

/** What keeps pages for when there is no line: it lives by its own policy, and asks this site alone. */
const OFFLINE_WORKER = '/offline-worker.js'
const OFFLINE_POLICY = { 'content-security-policy': "default-src 'none'; connect-src 'self'" }

async function copyAsset(
  path: string,
  address: string,
  pack: FilePack,
  headers: HeaderSets,
): Promise<ReleaseFile> {
  const body = await readFile(path)
  const contentType = CONTENT_TYPES[extname(address)] ?? 'application/octet-stream'
  const cacheControl = isNamedByContent(address)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=3600'
  return {
    address,
    status: 200,
    headers: headers.add({
      'content-type': contentType,
      'cache-control': cacheControl,
      ...(address === OFFLINE_WORKER ? OFFLINE_POLICY : {}),
    }),
    hash: toHash(body),
    ...pack.add(await toFileForm(body, contentType)),
  }
}

/** Copies the code of a built site into a draft. */
export const copyCode = ({ folder }: Pick<SiteBundle, 'folder'>, draft: string): Promise<void> =>
  copyFiles(join(folder, 'server'), join(draft, 'server'))

async function packAssets(
  bundleDir: string,
  pack: FilePack,
  headers: HeaderSets,
): Promise<ReleaseFile[]> {
  const client = join(bundleDir, 'client')
  const entries = await readdir(client, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(paths.map((path) => copyAsset(path, path.slice(client.length), pack, headers)))
}

/** The built code of the site, from a build or from a release that was made of it. */
export type SiteBundle = {
  /** Holds `server/`. */
  folder: string
  version: string
  /** Fingerprint of the desk's page that was built with it; nothing in releases of before. */
  deskPage: string | undefined
  /** Puts its assets into the pack of a draft. */
  packAssets: (pack: FilePack, headers: HeaderSets) => Promise<ReleaseFile[]>
}

/** As its build wrote it beside the page. */
const readDeskPageFingerprint = (bundleDir: string): Promise<string | undefined> =>
  readFile(join(bundleDir, 'desk', 'fingerprint.txt'), 'utf8').catch(() => undefined)

export async function openBuild(bundleDir: string): Promise<SiteBundle> {
  return {
    folder: bundleDir,
    version: await readBundleVersion(bundleDir),
    deskPage: await readDeskPageFingerprint(bundleDir),
    packAssets: (...draft) => packAssets(bundleDir, ...draft),
  }
}

async function packAssetsOf(
  folder: string,
  pack: FilePack,
  headers: HeaderSets,
): Promise<ReleaseFile[]> {
  const list = await readReleaseFiles(folder)
  const own = new PackReader(folder)
  try {
    return packAgain(list, own, pack, headers)
  } finally {
    own.close()
  }
}

/** Puts the assets of a release into the pack of another. */
export const packAgain = (
  { files, headers: lists }: Pick<ReleaseFiles, 'files' | 'headers'>,
  from: PackReader,
  pack: FilePack,
  headers: HeaderSets,
): ReleaseFile[] =>
  // Pages name what they were rendered from; assets do not.
  files
    .filter(({ inputs }) => inputs === undefined)
    .map((file) => ({
      ...file,
      headers: headers.add(lists[file.headers] ?? {}),
      ...pack.add(from.read(file)),
    }))

export const toBundleOf = (folder: string, { bundleVersion, deskPage }: Release): SiteBundle => ({
  folder,
  version: bundleVersion,
  deskPage,
  packAssets: (...draft) => packAssetsOf(folder, ...draft),
})
