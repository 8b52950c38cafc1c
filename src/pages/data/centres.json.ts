import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals: { region, snapshot } }) =>
  Response.json({
    region: { code: region.code, name: region.fullName },
    publisher: region.footer.organiser,
    licence: region.dataLicence,
    sample: region.sample,
    version: snapshot.version,
    asOf: snapshot.asOf,
    centres: snapshot.centres,
  })
