import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { toPictureText } from '#src/choosing/share/share-facts.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import type { LiveRoute } from '#src/server/site.ts'
import { toPicture, toPictureVersion } from '#src/share-picture/share-pictures.ts'

const ADDRESS = /^\/centres\/([^/]+)\/share\.png$/
/** Of an address that names what stands on the picture; any other one shows what the centre is now. */
const LASTING = 'public, max-age=31536000, immutable'
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
    const version = text && toPictureVersion(text)
    if (!version) return new Response(null, { status: 404 })
    const picture = await toPicture(text, caller)
    return picture === 'busy'
      ? new Response(null, { status: 503, headers: { 'retry-after': COME_BACK } })
      : new Response(new Uint8Array(picture), {
          headers: {
            'content-type': 'image/png',
            'cache-control': url.endsWith(`?v=${version}`) ? LASTING : 'no-cache',
          },
        })
  },
})
