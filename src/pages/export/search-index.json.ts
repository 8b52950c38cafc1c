import type { APIRoute } from 'astro'
import { toInitialsReader } from '#search/initials.ts'
import { toStates } from '#src/centres/filing-state.ts'
import type { PlainCentre, PlainIndex, PlainPlace } from '#src/choosing/plain-search.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toFeeText } from '#src/text/fees.ts'

const toText = (texts: readonly (string | undefined)[]) =>
  [...new Set(texts.flatMap((text) => text || []))].join(' ')

function toOtherNames([name, ...others]: readonly string[]): { otherNames?: string[] } {
  const otherNames = [...new Set(others)].filter((other) => other !== name)
  return otherNames.length > 0 ? { otherNames } : {}
}

/** What the search of an export, and its question whether a place is filed, run over in the browser. */
export const GET: APIRoute = ({ locals: { library, region, snapshot } }) => {
  const toInitials = toInitialsReader(region)
  const names = new Map(region.subdistricts.map(({ code, name }) => [code, name]))
  const centres = snapshot.centres.map((centre): PlainCentre => {
    const { legalName, displayName, aliases, brand, address, services, phones } = centre
    const { filingNumber, creditCode } = centre
    const subdistrict = names.get(centre.subdistrictCode) ?? ''
    const name = displayName ?? legalName
    const called = [name, legalName, ...aliases, ...(brand ? [brand] : [])]
    const fees = services.map((service) => ({
      type: service.serviceType,
      fee: toFeeText(service),
    }))
    const words = services.map(({ serviceType }) => SERVICE_TYPE_LABELS[serviceType])
    return {
      id: centre.id,
      name,
      ...toOtherNames(called),
      subdistrict,
      subdistrictCode: centre.subdistrictCode,
      ages: [centre.ageFromInMonths ?? 0, centre.ageToInMonths],
      fees,
      phone: phones[0],
      affordable: centre.affordable === true,
      states: toStates(centre),
      ...(centre.formerNames ? { formerNames: centre.formerNames } : {}),
      ...(centre.inLatestList === false ? { unlisted: true } : {}),
      address,
      text: toText([
        filingNumber,
        creditCode,
        ...phones,
        subdistrict,
        ...words,
        toInitials(called),
      ]),
    }
  })
  const registered = library.registered.map(
    ({ name, aliases, address, ended, creditCode, phones }): PlainPlace => ({
      name,
      ...toOtherNames([name, ...aliases]),
      address,
      ended,
      text: toText([creditCode, ...phones]),
    }),
  )
  return Response.json({ asOf: snapshot.asOf, centres, registered } satisfies PlainIndex)
}
