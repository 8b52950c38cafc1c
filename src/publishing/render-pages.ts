import type { Centre } from '#src/centres/centre.ts'
import { type FileForms, toFileForms } from '#src/publishing/file-forms.ts'
import type { FilePack } from '#src/publishing/file-pack.ts'
import type { HeaderSets } from '#src/publishing/header-sets.ts'
import type { ReleaseFile } from '#src/publishing/release.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'

/** Pages rendered at once: while one is compressed on another thread, the next is rendered. */
const AT_ONCE = 8

/** A page of the current release, ready to be taken over. */
export type EarlierPage = {
  file: ReleaseFile
  headers: Record<string, string>
  forms: FileForms
}

export type PagesToRender = {
  addresses: readonly StaticAddress[]
  /** Hash of what every page may know besides its centres. */
  shared: string
  releaseVersion: string
  render: (page: StaticAddress) => Promise<Response>
  pack: FilePack
  headers: HeaderSets
  /** A page of the current release; it is taken over when its inputs are equal. */
  earlier: (address: string) => EarlierPage | undefined
}

export type RenderedPages = { files: ReleaseFile[]; rendered: number; reused: number }

/** The status an address must answer with, or the release is not made. */
const toExpectedStatus = (address: string) => Number(/^\/(404|500)\/$/.exec(address)?.[1] ?? 200)

async function renderPage(
  page: StaticAddress,
  inputs: string,
  { render, pack, headers }: PagesToRender,
): Promise<ReleaseFile> {
  const { address } = page
  const response = await render(page)
  if (response.status !== toExpectedStatus(address)) {
    throw new Error(`The page ${address} answered ${response.status}; nothing was published.`)
  }
  const body = Buffer.from(await response.arrayBuffer())
  const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
  return {
    address,
    status: response.status,
    headers: headers.add(Object.fromEntries(response.headers)),
    hash: toHash(body),
    inputs,
    ...pack.add(await toFileForms(body, contentType)),
  }
}

/** Hash of what a page may know; the hash of a centre is computed once for all its pages. */
function toInputsOf({ shared, releaseVersion }: PagesToRender): (page: StaticAddress) => string {
  const known = new Map<Centre, string>()
  const hashOf = (centre: Centre) => {
    const hash = known.get(centre) ?? toHash(JSON.stringify(centre))
    known.set(centre, hash)
    return hash
  }
  return ({ centres }) =>
    centres === 'all' ? releaseVersion : toHash(shared, ...centres.map(hashOf))
}

/** Writes every page of a draft: rendered, or taken over from the current release when its inputs are equal. */
export async function renderPages(job: PagesToRender): Promise<RenderedPages> {
  const { addresses, pack, headers, earlier } = job
  const toInputs = toInputsOf(job)
  const files: ReleaseFile[] = []
  let reused = 0

  const writePage = async (page: StaticAddress): Promise<ReleaseFile> => {
    const inputs = toInputs(page)
    const before = earlier(page.address)
    if (before?.file.inputs !== inputs) return renderPage(page, inputs, job)
    reused += 1
    return { ...before.file, headers: headers.add(before.headers), ...pack.add(before.forms) }
  }

  const queue = addresses.entries()
  const work = async () => {
    for (const [position, page] of queue) files[position] = await writePage(page)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { files, rendered: files.length - reused, reused }
}
