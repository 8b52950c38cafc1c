import { isFields, parseObjects, toOneOf, toShortText } from '#src/lib/parse-objects.ts'

/** More than this is no choice any more. */
export const MOST_KEPT = 20

/** What a visitor found of what a page says, and what came of a question; what weighs most stands first. */
export const TICKS = ['differs', 'unclear', 'unasked', 'unseen', 'answered', 'agrees'] as const
export type Tick = (typeof TICKS)[number]

export const RATINGS = ['good', 'fair', 'poor'] as const
export type Rating = (typeof RATINGS)[number]

/** What a page said of a centre on the day it was kept. */
export type KeptFacts = {
  name: string
  /** How it was filed, unless simply so: 暂停服务. */
  standing?: string | undefined
  ages?: string | undefined
  fee?: string | undefined
  phone?: string | undefined
  /** `lat,lng` in WGS-84. */
  at?: string | undefined
}

/** What a family saw and thought; it never leaves the device. */
export type Visit = {
  visitedOn?: string | undefined
  rating?: Rating | undefined
  note?: string | undefined
  /** By the id of the check. */
  ticks: Readonly<Record<string, Tick>>
}

export type KeptCentre = { id: string; keptOn: string; facts: KeptFacts; visit: Visit }

/** Centres kept in this browser, the first one first. */
export type Kept = readonly KeptCentre[]

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/
const DAY = /^\d{4}-\d\d-\d\d$/
const POINT = /^-?\d{1,3}(\.\d+)?,-?\d{1,3}(\.\d+)?$/
const CHECK = /^[a-z][a-zA-Z-]{0,39}$/
const MOST_CHECKS = 60
export const LONGEST_NOTE = 1000

const toMatch = (value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined

function toTicks(value: unknown): Record<string, Tick> {
  const ticks: Record<string, Tick> = {}
  if (!isFields(value)) return ticks
  for (const check of Object.keys(value).slice(0, MOST_CHECKS)) {
    const tick = toOneOf(value[check], TICKS)
    if (tick && CHECK.test(check)) ticks[check] = tick
  }
  return ticks
}

function toVisit(value: unknown): Visit {
  if (!isFields(value)) return { ticks: {} }
  return {
    visitedOn: toMatch(value['visitedOn'], DAY),
    rating: toOneOf(value['rating'], RATINGS),
    note: toShortText(value['note'], LONGEST_NOTE),
    ticks: toTicks(value['ticks']),
  }
}

function toFacts(value: unknown, id: string): KeptFacts {
  if (!isFields(value)) return { name: id }
  return {
    name: toShortText(value['name'], 120) ?? id,
    standing: toShortText(value['standing'], 120),
    ages: toShortText(value['ages'], 60),
    fee: toShortText(value['fee'], 60),
    phone: toShortText(value['phone'], 40),
    at: toMatch(value['at'], POINT),
  }
}

/** What earlier visits left in the browser; whatever is damaged is left out. */
export function parseKept(json: string | null): Kept {
  const kept: KeptCentre[] = []
  for (const value of parseObjects(json)) {
    const id = toMatch(value['id'], ID)
    if (!id || kept.length === MOST_KEPT || findKept(kept, id)) continue
    kept.push({
      id,
      keptOn: toMatch(value['keptOn'], DAY) ?? '',
      facts: toFacts(value['facts'], id),
      visit: toVisit(value['visit']),
    })
  }
  return kept
}

/** What is written into the browser; nothing at all when nothing is kept. */
export const serialiseKept = (kept: Kept): string | undefined =>
  kept.length > 0 ? JSON.stringify(kept) : undefined

export const findKept = (kept: Kept, id: string): KeptCentre | undefined =>
  kept.find((centre) => centre.id === id)

export type NewlyKept = Pick<KeptCentre, 'id' | 'keptOn' | 'facts'>

/** With one more at the end; one that is there already is told anew and keeps its notes. The same list when it is full. */
export function addKept(kept: Kept, centre: NewlyKept): Kept {
  const known = findKept(kept, centre.id)
  if (known) return kept.map((one) => (one === known ? { ...known, ...centre } : one))
  return kept.length < MOST_KEPT ? [...kept, { ...centre, visit: { ticks: {} } }] : kept
}

export const removeKept = (kept: Kept, id: string): Kept => kept.filter((one) => one.id !== id)

/** With other words or ticks of a visit. */
export const changeVisit = (kept: Kept, id: string, change: Partial<Visit>): Kept =>
  kept.map((one) => (one.id === id ? { ...one, visit: { ...one.visit, ...change } } : one))

/** True where something would be lost with the centre. */
export function hasVisit({ visit }: KeptCentre): boolean {
  const { visitedOn, rating, note, ticks } = visit
  return Boolean(visitedOn || rating || note || Object.keys(ticks).length > 0)
}
