/** The ids of centres in an address: `?ids=a,b` as it is shared, `?ids=a&ids=b` as a form sends it. */
export type SharedIds = {
  /** In the order given, each once, no more than asked for. */
  ids: string[]
  /** How many were left out because there were more. */
  leftOut: number
}

/** More columns than these nobody reads. */
export const MOST_COMPARED = 4

/** As long as twenty of the longest ids: what stands behind is not read. */
const LONGEST = 20 * 81
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/

/** What of an address is asked for; whatever is no id of any centre is not there. */
export function parseSharedIds(parameters: URLSearchParams, most: number): SharedIds {
  const given = parameters.getAll('ids').join(',').slice(0, LONGEST).toLowerCase()
  const ids = [...new Set(given.split(/[,，\s]+/))].filter((id) => ID.test(id))
  return { ids: ids.slice(0, most), leftOut: Math.max(0, ids.length - most) }
}

const toAddress = (page: string, ids: readonly string[]) => `${page}?ids=${ids.join(',')}`

export const toListAddress = (ids: readonly string[]) => toAddress('/kept/', ids)
export const toCompareAddress = (ids: readonly string[]) => toAddress('/compare/', ids)

/** What was asked before centres were chosen, and is asked of them too. */
export type AskedBefore = {
  ageInMonths?: number | undefined
  originId?: string | undefined
  near?: { lat: number; lng: number } | undefined
}

/** The same as parameters of an address; nothing of them is known only to the device. */
export function toAskedParameters({ ageInMonths, originId, near }: AskedBefore) {
  const asked = { age: ageInMonths, origin: originId, lat: near?.lat, lng: near?.lng }
  return Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
}
