import { type FileForm, toFileForm } from '#src/publishing/file-pack.ts'
import type { Render } from '#src/publishing/site-bundle.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'
import { type PublishedSite, toPageLocals } from '#src/publishing/to-page-locals.ts'

/** A page ready to be kept. */
export type RenderedPage = {
  status: number
  headers: Record<string, string>
  hash: string
  content: FileForm
}

const GONE = 410

/** The status a page must answer with, or the release is not made. */
const toExpectedStatus = ({ address, isPast }: StaticAddress) =>
  isPast ? GONE : Number(/^\/(404|500)\/$/.exec(address)?.[1] ?? 200)

/** Renders one page to what is kept of it. Throws when it does not answer as it must. */
export async function renderPage(
  render: Render,
  site: PublishedSite,
  page: StaticAddress,
): Promise<RenderedPage> {
  const { address } = page
  const response = await render(new Request(site.siteUrl + address), toPageLocals(site, page))
  if (response.status !== toExpectedStatus(page)) {
    throw new Error(`The page ${address} answered ${response.status}.`)
  }
  const body = Buffer.from(await response.arrayBuffer())
  const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    hash: toHash(body),
    content: await toFileForm(body, contentType),
  }
}
