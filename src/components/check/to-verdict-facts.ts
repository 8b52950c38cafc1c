import type { Centre } from '#src/centres/centre.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'
import { toVerdictBasis } from '#src/centres/verdict-basis.ts'
import { type FoundPlace, toUnlistedComplaint } from '#src/components/check/found-place.ts'
import { zhHans as words } from '#src/components/check/words.ts'
import type { Region } from '#src/region/region.ts'
import { NOT_PROVIDED, PROVENANCE_SOURCE_LABELS } from '#src/text/codes.ts'
import { toDateText } from '#src/text/dates.ts'

/** What stands below a verdict. */
type VerdictFacts = {
  name: string
  facts: [label: string, value: string][]
  /** Which list says so, whose it is, and of which day. */
  basis: string
  phone: string | undefined
  /** Where a complaint about it begins. */
  complaint: string
}

const dated = (date: string | undefined) => (date ? toDateText(date) : NOT_PROVIDED)
const only = (label: string, value: string | undefined): [string, string][] =>
  value ? [[label, value]] : []

/** The facts that tell whether it is the place one stands before, and what the verdict rests on. */
export function toVerdictFacts(place: FoundPlace, on: string, region: Region): VerdictFacts {
  if (!place.centre) return ofRegistered(place.registered, region)
  const { centre, lostOn } = place
  const told = ofCentre(centre, on, region)
  if (!lostOn) return told
  const { legalName: name, address, subdistrictCode: subdistrict } = centre
  return {
    ...told,
    facts: [...told.facts, [words.lost, words.lostSince(lostOn)]],
    complaint: toUnlistedComplaint({ name, address, subdistrict }),
  }
}

const toWhere = (address: string | undefined, code: string | undefined, region: Region) =>
  address ?? region.subdistricts.find((one) => one.code === code)?.name ?? NOT_PROVIDED

function ofCentre(centre: Centre, on: string, region: Region): VerdictFacts {
  const { id, legalName, displayName, filedOn, filedUntil, suspendedFrom, suspendedTo } = centre
  const { filingNumber, withdrawnOn, phones } = centre
  const basis = toVerdictBasis(centre, on)
  return {
    name: displayName ?? legalName,
    facts: [
      ...only(words.legalName, displayName === legalName ? undefined : displayName && legalName),
      [words.address, toWhere(centre.address, centre.subdistrictCode, region)],
      [words.filingNumber, filingNumber ?? NOT_PROVIDED],
      [words.filedOn, dated(filedOn)],
      ...only(words.filedUntil, filedUntil && toDateText(filedUntil)),
      ...only(
        words.suspended,
        suspendedFrom && suspendedFrom <= on && (!suspendedTo || on <= suspendedTo)
          ? words.suspendedFrom(suspendedFrom, suspendedTo)
          : undefined,
      ),
      ...only(words.withdrawnOn, withdrawnOn && toDateText(withdrawnOn)),
    ],
    basis: words.basis(
      basis ? PROVENANCE_SOURCE_LABELS[basis.source] : NOT_PROVIDED,
      basis?.authority,
      basis?.asOf,
    ),
    phone: phones[0],
    complaint: `/complaints/centre/?${new URLSearchParams({ centre: id })}`,
  }
}

function ofRegistered(place: RegisteredPlace, region: Region): VerdictFacts {
  const { name, address, subdistrictCode, creditCode, registeredOn, phones, asOf } = place
  return {
    name,
    facts: [
      [words.address, toWhere(address, subdistrictCode, region)],
      [words.registrationAuthority, place.registrationAuthority ?? NOT_PROVIDED],
      [words.registeredOn, dated(registeredOn)],
      ...only(words.creditCode, creditCode),
    ],
    basis: words.basis(words.registeredList, place.authority, asOf),
    phone: phones[0],
    complaint: toUnlistedComplaint({ name, address, subdistrict: subdistrictCode }),
  }
}
