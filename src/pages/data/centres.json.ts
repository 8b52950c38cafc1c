import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toFilingState } from '#src/centres/filing-state.ts'

/** Every centre as it was filed, with the state on the day of publication. */
export const GET: APIRoute = ({ locals: { now, region, snapshot } }) =>
  Response.json({
    region: { code: region.code, name: region.fullName },
    publisher: region.footer.organiser,
    licence: region.dataLicence,
    sample: region.sample,
    version: snapshot.version,
    asOf: snapshot.asOf,
    centres: snapshot.centres.map((centre) => ({
      ...centre,
      filingState: toFilingState(centre, toChinaDate(now)),
    })),
  })
