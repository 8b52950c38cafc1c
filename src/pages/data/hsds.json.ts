import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toResponseInPieces } from '#src/lib/late-response.ts'
import { countHsdsServices, toHsdsServices } from '#src/pages/data/_to-hsds.ts'

/** So many centres are written at once. */
const AT_ONCE = 500

/** Every centre for systems that read HSDS, as one page of a list of services. */
export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const published = { region, siteUrl, on: toChinaDate(now) }
  const toText = (centre: Centre) =>
    toHsdsServices(centre, published).map((service) => JSON.stringify(service))
  const { centres } = snapshot
  const count = centres.reduce((sum, centre) => sum + countHsdsServices(centre), 0)
  const head = JSON.stringify({
    total_items: count,
    total_pages: 1,
    page_number: 1,
    size: count,
    first_page: true,
    last_page: true,
    empty: count === 0,
    contents: [],
  })
  function* toPieces() {
    yield head.slice(0, -2)
    let separator = ''
    for (let at = 0; at < centres.length; at += AT_ONCE) {
      const services = centres.slice(at, at + AT_ONCE).flatMap(toText)
      if (services.length === 0) continue
      yield separator + services.join(',')
      separator = ','
    }
    yield ']}'
  }
  return toResponseInPieces(toPieces(), 'application/json')
}
