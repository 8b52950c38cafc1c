import { z } from 'zod'

const SERVICE = 'https://api.tianditu.gov.cn'
const PATIENCE_IN_MILLISECONDS = 5000

/** A number, or one written as a text. What says nothing (`null`, `""`) is none, not a nought. */
const figure = z.union([z.number(), z.string().trim().min(1).transform(Number).pipe(z.number())])
const absent = z.union([z.null(), z.literal('')]).transform(() => undefined)

const answerSchema = z.object({
  /** `0` an answer, `101` none, `404` an error. */
  status: z.coerce.string(),
  location: z
    .object({
      lon: figure,
      lat: figure,
      level: z.union([absent, z.string()]).optional(),
      score: z.union([absent, figure]).optional(),
    })
    .nullish(),
})

/** What the service knows of an address; CGCS2000, which is WGS-84 to within a metre. */
export type FoundAddress = {
  point: { lat: number; lng: number }
  level?: string | undefined
  score?: number | undefined
}

/** Asks for an address, until the signal says enough; nothing when the service knows none. Throws when it does not answer. */
export type AskAddress = (query: string, signal: AbortSignal) => Promise<FoundAddress | undefined>

/** The geocoding service of Tianditu with the operator's key for servers. */
export function toTianditu(key: string, service: string = SERVICE): AskAddress {
  return async (query, enough) => {
    const url = new URL('/geocoder', service)
    url.searchParams.set('ds', JSON.stringify({ keyWord: query }))
    url.searchParams.set('tk', key)
    const signal = AbortSignal.any([enough, AbortSignal.timeout(PATIENCE_IN_MILLISECONDS)])
    const response = await fetch(url, { signal, redirect: 'error' })
    if (!response.ok) throw new Error(`The geocoding service answered ${response.status}.`)
    const { status, location } = answerSchema.parse(await response.json())
    if (status === '101' || (status === '0' && !location)) return undefined
    if (status !== '0' || !location) throw new Error('The geocoding service refused.')
    const { lat, lon, level, score } = location
    return { point: { lat, lng: lon }, level, score }
  }
}
