import { z } from 'zod'
import { type PageDocument, pageDocumentSchema } from '#search/page-document.ts'
import { FOUND_PAGES } from '#src/publishing/addresses/static-addresses.ts'
import type { Render } from '#src/publishing/bundle/site-bundle.ts'
import { type PublishedSite, toPageLocals } from '#src/publishing/pages/render-page.ts'

const answerSchema = z.object({ pages: z.array(pageDocumentSchema) })

/**
 * What the pages of a site are found by, as the built site says it. None when it cannot say: centres are published
 * all the same, and the address is told among the pages that could not be rendered.
 */
export async function readFoundPages(render: Render, site: PublishedSite): Promise<PageDocument[]> {
  const page = { address: FOUND_PAGES, knows: 'all' } as const
  try {
    const response = await render(new Request(site.siteUrl + FOUND_PAGES), toPageLocals(site, page))
    return answerSchema.parse(await response.json()).pages
  } catch {
    return []
  }
}
