import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toFingerprint } from '#src/officers/fingerprint.ts'

/** A file of the page, as it is answered. */
export type PageFile = { body: Buffer; headers: Record<string, string> }

/** What the page may do: run and ask what is served with it, show what it opened itself, and nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  'img-src blob: data:',
  'media-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types desk',
].join('; ')

/** The worker holds the keys: it may load and send nothing at all. */
const WORKER_POLICY = "default-src 'none'; frame-ancestors 'none'"

const FILES = [
  { path: '/', name: 'index.html', type: 'text/html; charset=utf-8', policy: PAGE_POLICY },
  { path: '/desk.css', name: 'desk.css', type: 'text/css; charset=utf-8', policy: WORKER_POLICY },
  {
    path: '/floor.js',
    name: 'floor.js',
    type: 'text/javascript; charset=utf-8',
    policy: WORKER_POLICY,
  },
  {
    path: '/desk.js',
    name: 'desk.js',
    type: 'text/javascript; charset=utf-8',
    policy: WORKER_POLICY,
  },
  {
    path: '/worker.js',
    name: 'worker.js',
    type: 'text/javascript; charset=utf-8',
    policy: WORKER_POLICY,
  },
] as const

/** The page of the desk as it was built, whole in memory. */
export type DeskPage = {
  /** Forty digits of a hash over all its files: two people compare them by voice. */
  fingerprint: string
  files: ReadonlyMap<string, PageFile>
}

/** The built page; nothing where the site was not built. */
export async function readDeskPage(bundleDir = '.build'): Promise<DeskPage | undefined> {
  const bodies = await Promise.all(
    FILES.map(({ name }) => readFile(join(bundleDir, 'desk', name)).catch(() => undefined)),
  )
  const read = FILES.flatMap(({ path, type, policy }, at) => {
    const body = bodies[at]
    return body ? [{ path, body, hash: toHash(body), type, policy }] : []
  })
  if (read.length < FILES.length) return undefined
  const rows = read.map(({ path, hash }) => [path, hash])
  const bytes = new TextEncoder().encode(JSON.stringify(['desk page 1', ...rows]))
  const files = new Map(
    read.map(({ path, body, ...of }) => [path, { body, headers: toHeaders(of) }]),
  )
  return { fingerprint: await toFingerprint(bytes), files }
}

const toHash = (body: Buffer) => createHash('sha256').update(body).digest('hex')

function toHeaders({ hash, type, policy }: Record<'hash' | 'type' | 'policy', string>) {
  return {
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    etag: `"${hash.slice(0, 32)}"`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}
