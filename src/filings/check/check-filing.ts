import { toRenewalFrom } from '#src/centres/filing-state.ts'
import {
  type FindOtherDivision,
  toFindOtherDivision,
} from '#src/filings/cells/codes/other-division.ts'
import { divisionOf, hasCheckDigit } from '#src/filings/cells/parse-credit-code.ts'
import { toAreaCode, toLocalDigits } from '#src/filings/cells/parse-phone.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { zhHans as words } from '#src/filings/check/words.ts'
import { CERTIFICATES, CLASS_GROUPS } from '#src/filings/rows/coded-fields.ts'
import type { Region } from '#src/region/region.ts'

/** Codes of the first years fail the check digit (91350203M0001QAY9B). */
const EARLY_CODE = /^.{8}M0/

/** The credit code: one with a wrong check digit is another's, unless it is early; one of elsewhere may be right. */
export function checkCreditCode({ region, value, tell }: RecordCheck): void {
  const code = value<string>('creditCode')
  if (!code) return
  if (!hasCheckDigit(code))
    tell(EARLY_CODE.test(code) ? 'credit-code-early' : 'credit-code-check-digit', 'creditCode')
  const division = divisionOf(code)
  if (!division.startsWith(region.code.replace(/(?:00)+$/, '')))
    tell('credit-code-division', 'creditCode', division)
}

/** The district column names this region, by name or by code. */
export function checkDivision({ region, value, tell }: RecordCheck): void {
  const division = value<string>('row.division')?.replace(/\s/g, '')
  if (!division) return
  const names = [region.name, region.fullName, ...region.aliases]
  const isHere = /^\d+$/.test(division)
    ? division.startsWith(region.code)
    : names.some((name) => name.endsWith(division) || division.endsWith(name))
  if (isHere) return
  const isElsewhere = /^\d{6,}$/.test(division) || findOtherOf(region)(division)
  tell(isElsewhere ? 'division-elsewhere' : 'division-mismatch', 'row.division')
}

/** The address begins in this region, or says nothing of where it is. */
export function checkAddress({ region, value, tell }: RecordCheck): void {
  const other = findOtherOf(region)(value<string>('address')?.replace(/\s/g, '') ?? '')
  if (other) tell('address-elsewhere', 'address', other)
}

/** The address begins with the subdistrict that the list gives the centre, or names none; what it is near to is no area. */
export function checkSubdistrict({ region, value, tell }: RecordCheck): void {
  const address = value<string>('address')?.replace(/\s/g, '') ?? ''
  const isNamed = (name: string) => {
    const at = address.indexOf(name)
    const isArea = at === 0 || words.beforeSubdistrict.test(address.slice(0, at))
    return at >= 0 && isArea && !words.behindLandmark.test(address.slice(at + name.length))
  }
  const named = region.subdistricts.filter(({ name }) => isNamed(name))
  const [other] = named
  const isKnown = value('subdistrictCode') !== undefined
  if (isKnown && other && named.every(({ code }) => code !== value('subdistrictCode')))
    tell('address-other-subdistrict', 'address', other.name)
}

const findOthers = new WeakMap<Region, FindOtherDivision>()

/** What finds another division than a region, made once. */
function findOtherOf(region: Region): FindOtherDivision {
  const known = findOthers.get(region) ?? toFindOtherDivision(region)
  findOthers.set(region, known)
  return known
}

const TELEPHONES = ['phones', 'complaintPhones']

/** A number of the region with a digit less or more than those of its offices reaches nobody, or somebody else. */
export function checkPhones({ region, record, entry, tell, leaveOut }: RecordCheck): void {
  const { areaCode, digits } = toNumbering(region)
  if (!areaCode || !digits) return
  const isShort = (phone: string) => {
    const [, local] = LOCAL.exec(phone.replace(`${areaCode}-`, '')) ?? []
    return local !== undefined && local.length !== digits
  }
  for (const field of TELEPHONES) {
    const known = entry(field)
    const phones = (known?.value ?? []) as string[]
    const good = phones.filter((phone) => !isShort(phone))
    if (!known || good.length === phones.length) continue
    tell('phone-digits', field, String(digits))
    if (good.length) record.entries.set(field, known.with(good))
    else leaveOut(field)
  }
}

const numberings = new WeakMap<
  Region,
  { areaCode?: string | undefined; digits?: number | undefined }
>()

/** How the telephones of a region are numbered, found once. */
function toNumbering(region: Region) {
  const known = numberings.get(region)
  if (known) return known
  const found = { areaCode: toAreaCode(region), digits: toLocalDigits(region) }
  numberings.set(region, found)
  return found
}

/** A number without its area code, perhaps with an extension. */
const LOCAL = /^([2-9]\d{6,7})(?:-\d+)?$/

/** Dates of things that have happened, and what falls with each: none can be newer than the list that tells of them. */
const PAST: readonly (readonly [day: string, ...fields: string[]])[] = [
  ['registeredOn'],
  ['filedOn'],
  ['changedOn'],
  ['renewalFrom'],
  ['commitmentSignedOn'],
  ['siteCheckedOn'],
  ['backgroundCheckedOn'],
  ['qualityGradedOn'],
  ...CLASS_GROUPS.map(
    ({ availability, availabilityOn }) => [availabilityOn, availability] as const,
  ),
]

/**
 * The day of 国卫人口发〔2019〕58号, the first rule by which care for under-threes is filed. What bears an earlier one was registered, or
 * founded, then.
 */
const FIRST_FILING = '2019-10-08'
const OF_FILING = ['filedOn', 'changedOn', 'filedUntil', 'renewalFrom'] as const

/** Nobody filed before there was filing. A day of withdrawal that cannot be leaves open whether the filing still holds. */
function checkFirstFiling({ value, tell, leaveOut }: RecordCheck): void {
  const withdrawn = value<string>('withdrawnOn')
  if (withdrawn && withdrawn < FIRST_FILING) {
    tell('withdrawn-on-no-day', 'withdrawnOn', FIRST_FILING)
    leaveOut('filedOn', 'withdrawnOn')
  }
  for (const field of OF_FILING) {
    const day = value<string>(field)
    if (!day || day >= FIRST_FILING) continue
    tell('before-first-filing', field, FIRST_FILING)
    leaveOut(field)
  }
}

/** The order of dates: suspension, withdrawal, certificates, and nothing after the list itself. */
export function checkDates(check: RecordCheck): void {
  checkFirstFiling(check)
  const { entry, value, tell, leaveOut } = check
  const [from, to] = [value<string>('suspendedFrom'), value<string>('suspendedTo')]
  if (from && to && to < from) {
    tell('suspension-out-of-order', 'suspendedTo', from)
    leaveOut('suspendedTo')
  }
  const [filed, withdrawn] = [value<string>('filedOn'), value<string>('withdrawnOn')]
  if (filed && withdrawn && withdrawn < filed) {
    tell('withdrawn-before-filed', 'withdrawnOn', filed)
    leaveOut('filedOn', 'withdrawnOn')
  }
  const registered = value<string>('registeredOn')
  if (filed && registered && filed < registered)
    tell('filed-before-registered', 'registeredOn', filed)
  const until = value<string>('filedUntil')
  if (filed && until && until < filed) {
    tell('filed-until-before-filed', 'filedUntil', filed)
    leaveOut('filedUntil')
  }
  const renewal = value<string>('renewalFrom')
  if (renewal && !toRenewalFrom({ filedOn: filed, filedUntil: until, renewalFrom: renewal }))
    tell('renewal-of-earlier-filing', 'renewalFrom', [filed, until].filter(Boolean).join(' ~ '))
  for (const [field, ...others] of PAST) {
    const { value: day, asOf } = entry(field) ?? {}
    if (!asOf || String(day) <= asOf) continue
    tell('date-after-list', field, asOf)
    leaveOut(field, ...others)
  }
}

/** Certificates: valid until after they were issued, and still valid when the list was made. */
export function checkCertificates({ entry, value, tell, leaveOut }: RecordCheck): void {
  for (const { label, issuedOn, validTo } of CERTIFICATES) {
    const [issued, valid] = [value<string>(issuedOn), value<string>(validTo)]
    const asOf = entry(validTo)?.asOf
    if (issued && valid && valid < issued) {
      tell('validity-out-of-order', validTo, issued)
      leaveOut(validTo)
    } else if (valid && asOf && valid < asOf) tell('certificate-expired', validTo, label)
  }
}
