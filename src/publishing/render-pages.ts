import type { Centre } from '#src/centres/centre.ts'
import type { HeaderSets } from '#src/publishing/header-sets.ts'
import { linkFile, writeFileWithSiblings } from '#src/publishing/page-files.ts'
import type { ReleaseFile, ReleaseFiles } from '#src/publishing/release.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'

/** Pages rendered at once: while one is compressed on another thread, the next is rendered. */
const AT_ONCE = 8

export type EarlierPages = { folder: string; list: ReleaseFiles }

export type PagesToRender = {
  addresses: readonly StaticAddress[]
  /** Hash of what every page may know besides its centres. */
  shared: string
  releaseVersion: string
  render: (page: StaticAddress) => Promise<Response>
  /** Folder of the draft. */
  folder: string
  headers: HeaderSets
  /** Pages of the current release; those with equal inputs are taken over. */
  earlier?: EarlierPages | undefined
}

export type RenderedPages = { files: ReleaseFile[]; rendered: number; reused: number }

/** The status an address must answer with, or the release is not made. */
const toExpectedStatus = (address: string) => Number(/^\/(404|500)\/$/.exec(address)?.[1] ?? 200)

async function renderPage(
  page: StaticAddress,
  inputs: string,
  { render, folder, headers }: PagesToRender,
): Promise<ReleaseFile> {
  const { address } = page
  const response = await render(page)
  if (response.status !== toExpectedStatus(address)) {
    throw new Error(`The page ${address} answered ${response.status}; nothing was published.`)
  }
  const body = new Uint8Array(await response.arrayBuffer())
  const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
  return {
    address,
    status: response.status,
    headers: headers.add(Object.fromEntries(response.headers)),
    hash: toHash(body),
    inputs,
    compressed: await writeFileWithSiblings(folder, address, body, contentType),
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
  const { addresses, folder, headers, earlier } = job
  const toInputs = toInputsOf(job)
  const earlierFiles = new Map(earlier?.list.files.map((file) => [file.address, file]))
  const files: ReleaseFile[] = []
  let reused = 0

  const writePage = async (page: StaticAddress): Promise<ReleaseFile> => {
    const inputs = toInputs(page)
    const before = earlierFiles.get(page.address)
    if (!earlier || before?.inputs !== inputs) return renderPage(page, inputs, job)
    await linkFile(earlier.folder, folder, before)
    reused += 1
    return { ...before, headers: headers.add(earlier.list.headers[before.headers] ?? {}) }
  }

  const queue = addresses.entries()
  const work = async () => {
    for (const [position, page] of queue) files[position] = await writePage(page)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { files, rendered: files.length - reused, reused }
}
