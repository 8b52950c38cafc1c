import type { EarlierPage } from '#src/publishing/earlier-pages.ts'
import type { FilePack, HeaderSets } from '#src/publishing/file-pack.ts'
import type { ReleaseFile } from '#src/publishing/release.ts'
import type { RenderedPage } from '#src/publishing/render-page.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'

/** Pages under way at once: while one is compressed on another thread, the next is rendered. */
const AT_ONCE = 8

export type PageToWrite = StaticAddress & {
  /** Hash of all the page may know. */
  inputs: string
  /** The same page in the current release, when its inputs were equal. */
  earlier: EarlierPage | undefined
}

export type RenderedPages = {
  files: ReleaseFile[]
  /** Pages that could not be rendered and that the release can do without. */
  failed: { address: string; problem: string }[]
}

/** Writes pages into a pack, in the order given: those without an earlier one are rendered. */
export async function renderPages(
  pages: readonly PageToWrite[],
  render: (page: StaticAddress) => Promise<RenderedPage>,
  pack: FilePack,
  headers: HeaderSets,
): Promise<RenderedPages> {
  const files: (ReleaseFile | undefined)[] = []
  const failed: RenderedPages['failed'] = []

  const renderOrFail = async (page: PageToWrite) => {
    try {
      return await render(page)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      if (!page.mayFail) throw new Error(`${problem} Nothing was published.`, { cause: error })
      failed.push({ address: page.address, problem })
      return undefined
    }
  }

  const writePage = async (page: PageToWrite) => {
    const { address, inputs } = page
    const rendered = page.earlier ?? (await renderOrFail(page))
    if (!rendered) return undefined
    const { content, headers: own, ...rest } = rendered
    return { ...rest, address, inputs, headers: headers.add(own), ...pack.add(content) }
  }

  const queue = pages.entries()
  const work = async () => {
    for (const [position, page] of queue) files[position] = await writePage(page)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { files: files.filter((file) => file !== undefined), failed }
}
