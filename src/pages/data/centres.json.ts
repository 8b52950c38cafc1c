import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toFilingState } from '#src/centres/filing-state.ts'

/** Every centre as it was filed, a line each, with the state on the day of publication. */
export const GET: APIRoute = ({ locals: { now, region, snapshot } }) => {
  const head = JSON.stringify({
    region: { code: region.code, name: region.fullName },
    publisher: region.footer.organiser,
    licence: region.dataLicence,
    sample: region.sample,
    version: snapshot.version,
    asOf: snapshot.asOf,
  })
  const on = toChinaDate(now)
  const lines = snapshot.centres.map((centre) =>
    JSON.stringify({ ...centre, filingState: toFilingState(centre, on) }),
  )
  return new Response(`${head.slice(0, -1)},"centres":[\n${lines.join(',\n')}\n]}`, {
    headers: { 'content-type': 'application/json' },
  })
}
