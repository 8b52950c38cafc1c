import { cp, readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type FilePack, type HeaderSets, toFileForm } from '#src/publishing/file-pack.ts'
import type { ReleaseFile } from '#src/publishing/release.ts'
import { toHash } from '#src/publishing/to-hash.ts'

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
    headers: headers.add({ 'content-type': contentType, 'cache-control': cacheControl }),
    hash: toHash(body),
    ...pack.add(await toFileForm(body, contentType)),
  }
}

/** Copies the built site into a draft: code as it is, assets into the pack. */
export async function copyBundle(
  bundleDir: string,
  folder: string,
  pack: FilePack,
  headers: HeaderSets,
): Promise<ReleaseFile[]> {
  await cp(join(bundleDir, 'server'), join(folder, 'server'), { recursive: true })
  const client = join(bundleDir, 'client')
  const entries = await readdir(client, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(paths.map((path) => copyAsset(path, path.slice(client.length), pack, headers)))
}
