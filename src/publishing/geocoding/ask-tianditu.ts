import { z } from 'zod'

const SERVICE = 'https://api.tianditu.gov.cn'
const PATIENCE_IN_MILLISECONDS = 5000

const degrees = z.coerce.number()
const answerSchema = z.object({
  /** `0` an answer, `101` none, `404` an error. */
  status: z.coerce.string(),
  location: z
    .object({
      lon: degrees,
      lat: degrees,
      level: z.string().optional(),
      score: z.coerce.number().optional(),
    })
    .optional(),
})

/** What the service knows of an address; CGCS2000, which is WGS-84 to within a metre. */
export type FoundAddress = {
  point: { lat: number; lng: number }
  level?: string | undefined
  score?: number | undefined
}

/** Asks for an address; nothing when the service knows none. Throws when it does not answer. */
export type AskAddress = (query: string) => Promise<FoundAddress | undefined>

/** The geocoding service of Tianditu with the operator's key for servers. */
export function toTianditu(key: string, service: string = SERVICE): AskAddress {
  return async (query) => {
    const url = new URL('/geocoder', service)
    url.searchParams.set('ds', JSON.stringify({ keyWord: query }))
    url.searchParams.set('tk', key)
    const signal = AbortSignal.timeout(PATIENCE_IN_MILLISECONDS)
    const response = await fetch(url, { signal, redirect: 'error' })
    const { status, location } = answerSchema.parse(await response.json())
    if (status === '101' || (status === '0' && !location)) return undefined
    if (status !== '0' || !location) throw new Error('The geocoding service refused.')
    const { lat, lon, level, score } = location
    return { point: { lat, lng: lon }, level, score }
  }
}
