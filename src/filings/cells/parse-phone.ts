import { zhHans as words } from '#src/filings/cells/words.ts'
import type { Region } from '#src/region/region.ts'

/** Numbers as they are dialled in China, digits in groups with hyphens between; any may have an extension. */
const DIALLED: readonly RegExp[] = [
  /** An area code and five to eight digits. */
  /^0\d{1,3}-(?:\d{5,8}|\d{3,4}-\d{3,4})$|^0\d{9,11}$/,
  /** A number within the area. */
  /^[2-9]\d{2,3}-?\d{4}$/,
  /^1[3-9]\d-?\d{4}-?\d{4}$/,
  /^[48]00-?\d{3,4}-?\d{3,4}$/,
  /** Hotlines: 12345, 95588, 968812. */
  /^(?:1\d{4}|9\d{4,5})$/,
]
/** What stands for a number that nobody knows. Behind an area code, 88888888 is a number that somebody paid for. */
const FILLER = /^(?:(\d)\1+|1?2345678?9?|0\d{2,3}-(?:([019])\2+|12345678?9?))$/
const EXTENSION = /^(.{5,})-(\d{1,6})$/
const COUNTRY_CODE = /^(?:\+|00)?86-?(?=1\d{10}$|0?\d{2,3}-?\d{7,8}$)/

/** The area code that the telephones of a region's offices begin with. */
export function toAreaCode({ authority, subdistricts }: Region): string | undefined {
  const phones = [authority.phone, ...subdistricts.map(({ office }) => office.phone)]
  return phones.flatMap((phone) => /^0\d{2,3}(?=-)/.exec(phone ?? '')?.[0] ?? []).at(0)
}

/** How many digits the numbers of all offices of a region have behind the area code; nothing where they differ. */
export function toLocalDigits({ authority, subdistricts }: Region): number | undefined {
  const phones = [authority.phone, ...subdistricts.map(({ office }) => office.phone)]
  const lengths = phones.flatMap(
    (phone) => /^0\d{2,3}-(\d{7,8})$/.exec(phone ?? '')?.[1]?.length ?? [],
  )
  return new Set(lengths).size === 1 ? lengths[0] : undefined
}

const MOBILE = /^1[3-9]\d-?\d{4}-?\d{4}(?!\d)/

/** Whether a number that `parsePhone` read is a mobile one, in groups and with an extension too. */
export const isMobile = (phone: string): boolean => MOBILE.test(phone)

type Phone = {
  phone: string
  /** The 0 of the area code was put back. */
  isMended: boolean
}

/** One number, its groups joined with hyphens; nothing when nobody could dial it. */
export function parsePhone(written: string, areaCode?: string): Phone | undefined {
  const [number = '', extension] = written.split(words.phoneExtension)
  const isPlain =
    /^[+\d()-]+$/.test(number) &&
    (extension === undefined || /^\d{1,6}\)?$/.test(extension.replace(/^[-:]/, '')))
  const groups = number.match(/\d+/g)
  if (!isPlain || !groups) return undefined
  const whole = groups.join('-').replace(COUNTRY_CODE, '')
  const end = extension === undefined ? '' : `-${extension.replace(/\D/g, '')}`
  const dialled = toDialled(whole, areaCode)
  const phone = dialled ?? (areaCode && toMended(whole, areaCode))
  if (!phone || FILLER.test(phone)) return undefined
  return { phone: phone + end, isMended: dialled === undefined }
}

function toDialled(whole: string, areaCode = ''): string | undefined {
  const isWhole = DIALLED.some((pattern) => pattern.test(whole))
  const [, number = '', extension] = isWhole ? [] : (EXTENSION.exec(whole) ?? [])
  if (!isWhole && !DIALLED.some((pattern) => pattern.test(number))) return undefined
  const digits = isWhole ? whole : number
  const isOfHere = areaCode !== '' && new RegExp(`^${areaCode}\\d{7,8}$`).test(digits)
  const shown = isOfHere ? `${areaCode}-${digits.slice(areaCode.length)}` : digits
  return isWhole ? shown : `${shown}-${extension}`
}

/** A number that lost the 0 of the region's own area code, as a number cell does: 59187654321, 591-87654321. */
function toMended(whole: string, areaCode: string): string | undefined {
  const bare = whole.replaceAll('-', '')
  const local = bare.slice(areaCode.length - 1)
  const isOfHere = `0${bare}`.startsWith(areaCode) && /^\d{7,8}$/.test(local)
  return isOfHere ? `${areaCode}-${local}` : undefined
}
