import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { toPictureText } from '#src/choosing/share/share-facts.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import type { LiveRoute } from '#src/server/site.ts'
import { canPicture, toPicture } from '#src/share-picture/share-pictures.ts'

const ADDRESS = /^\/centres\/([^/]+)\/share\.png$/
const HEADERS = { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' }
/** Seconds, for a source that asks for more pictures than can be drawn soon. */
const COME_BACK = '10'

/**
 * The picture beside the shared link of a centre, drawn when first asked for. No page renders it: pages are bundled,
 * and the library that draws cannot be.
 */
export const toPictureRoute = (
  published: () => Pick<PublishedContent, 'region' | 'snapshot'>,
): LiveRoute => ({
  address: ADDRESS,
  methods: ['GET'],
  take: async ({ url = '' }, { caller }) => {
    const { region, snapshot } = published()
    const [, id = ''] = ADDRESS.exec(url.replace(/\?.*/s, '')) ?? []
    const formerly = findStayingId(snapshot, id)
    if (formerly) {
      const location = `/centres/${formerly}/share.png`
      return new Response(null, { status: 301, headers: { location } })
    }
    const centre = findCentre(snapshot, id)
    const text = centre && toPictureText(centre, region)
    if (!text || !canPicture(text)) return new Response(null, { status: 404 })
    const picture = await toPicture(text, caller)
    return picture === 'busy'
      ? new Response(null, { status: 503, headers: { 'retry-after': COME_BACK } })
      : new Response(new Uint8Array(picture), { headers: HEADERS })
  },
})
