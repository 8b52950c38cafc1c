import type { Centre } from '#src/centres/centre.ts'
import { isHomePoint } from '#src/centres/home-point.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'
import { toFindOtherDivision } from '#src/filings/cells/codes/other-division.ts'
import { isMobile } from '#src/filings/cells/parse-phone.ts'
import { simplify } from '#src/filings/ids/row-keys.ts'
import { oldestFirst } from '#src/filings/merge/merge-rows.ts'
import { zhHans as words } from '#src/filings/registered/words.ts'
import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'
import type { Region } from '#src/region/region.ts'
import { toHouse } from '#src/text/to-house.ts'

/**
 * Rows of the lists of registration offices → the places that are registered and not filed. Of the full lists of an
 * office the newest counts. Whoever a filing list names, in whatever state, is told of there and not here, unless the
 * registration ended and the filing did not: then one of the two lists is wrong, and both are told.
 */
export function toRegistered(
  region: Region,
  rows: readonly FilingRow[],
  centres: readonly Centre[],
  tell: Tell,
): RegisteredPlace[] {
  if (rows.length === 0) return []
  const findFiled = toFiledFinder(centres)
  const findOther = toFindOtherDivision(region)
  // A row of another district was told where it was read.
  const isElsewhere = ({ subdistrictCode, address = '' }: RegisteredPlace) =>
    !subdistrictCode && findOther(address.replace(/\s/g, '')) !== undefined
  const places = new Map<string, RegisteredPlace>()
  for (const row of newestOf(rows)) {
    const place = toPlace(row)
    if (!place) {
      tell({ code: 'registered-without-name', at: row.at })
      continue
    }
    if (isElsewhere(place)) continue
    const filed = findFiled(place)
    const isOver = place.ended && filed.some((centre) => !isWithdrawn(centre))
    const value = shorten(place.name)
    if (isOver) tell({ code: 'ended-is-filed', at: row.at, value })
    else if (filed.length > 0) tell({ code: 'registered-is-filed', at: row.at, value })
    if (isOver || filed.length === 0)
      places.set(`${place.creditCode ?? simplify(place.name)} ${toPlaceKey(place)}`, place)
  }
  return [...places.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
}

/** Rows in the order of their days, without those of a full list that a newer one of the same office replaced. */
function newestOf(rows: readonly FilingRow[]): FilingRow[] {
  const newest = new Map<string, string>()
  for (const { inCompleteList, authority = '', listAsOf = '' } of rows)
    if (inCompleteList && listAsOf > (newest.get(authority) ?? '')) newest.set(authority, listAsOf)
  return rows
    .filter(({ authority = '', listAsOf = '' }) => listAsOf >= (newest.get(authority) ?? ''))
    .sort(oldestFirst)
}

function toPlace({ entries, asOf, authority }: FilingRow): RegisteredPlace | undefined {
  const valueAt = <T>(field: string) => entries.get(field)?.value as T | undefined
  const name = valueAt<string>('legalName')
  if (!name) return undefined
  const displayName = valueAt<string>('displayName')
  const scope = entries.get('row.businessScope')?.text
  const phones = valueAt<string[]>('phones') ?? []
  const optional = {
    creditCode: valueAt<string>('creditCode'),
    registrationAuthority: valueAt<string>('registrationAuthority'),
    registeredOn: valueAt<string>('registeredOn'),
    scopeNamesCare: scope === undefined ? undefined : words.care.test(scope),
    subdistrictCode: valueAt<string>('subdistrictCode'),
    address: isHomePoint({ legalName: name }) ? undefined : valueAt<string>('address'),
    asOf,
    authority,
  }
  return {
    name,
    aliases: [
      ...(displayName ? [displayName] : []),
      ...(valueAt<string[]>('aliases') ?? []),
      ...(valueAt<string[]>('formerNames') ?? []),
    ],
    ended: words.ended.test(entries.get('row.status')?.text ?? ''),
    phones: phones.filter((phone) => !isMobile(phone)),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

type Placed = { address?: string | undefined }
/** The house of an address; the address itself where it names none. */
const toPlaceKey = ({ address = '' }: Placed) =>
  simplify((toHouse(address) ?? address).replace(words.community, ''))

const isWithdrawn = ({ withdrawnOn, listedState }: Centre) =>
  withdrawnOn !== undefined || listedState?.state === 'withdrawn'

/** The same code, or the same name, at the same house: branches of one firm are filed one by one. */
function toFiledFinder(centres: readonly Centre[]): (place: RegisteredPlace) => Centre[] {
  const byKey = new Map<string, Centre[]>()
  const toKeys = (code: string | undefined, names: readonly (string | undefined)[]) =>
    [code, ...names.map((name) => name && simplify(name))].flatMap((key) => key || [])
  for (const centre of centres) {
    const { creditCode, legalName, displayName, aliases } = centre
    for (const key of toKeys(creditCode, [legalName, displayName, ...aliases])) {
      const known = byKey.get(key)
      if (known) known.push(centre)
      else byKey.set(key, [centre])
    }
  }
  return (place) =>
    toKeys(place.creditCode, [place.name, ...place.aliases])
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((centre) => isSamePlace(centre, place))
}

/** Another code is another firm, whatever it is called; one wrong character, or two that were swapped, is the pen's. */
function isOtherCode(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false
  const differing = [...one].flatMap((character, at) => (character === other[at] ? [] : at))
  const [first = 0, second = 0] = differing
  const isSwapped =
    differing.length === 2 && one[first] === other[second] && one[second] === other[first]
  return differing.length > 1 && !isSwapped
}

function isSamePlace(centre: Centre, place: RegisteredPlace): boolean {
  if (isOtherCode(centre.creditCode, place.creditCode)) return false
  if (centre.address && place.address) return toPlaceKey(centre) === toPlaceKey(place)
  return !place.subdistrictCode || centre.subdistrictCode === place.subdistrictCode
}
