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

const PARTS = ['visitedOn', 'rating', 'note', 'ticks'] as const
type Part = (typeof PARTS)[number]

/** How often each part of a visit was changed, in whichever tab: of two states the one with the higher number is later. */
type Turns = Readonly<Partial<Record<Part, number>>>

/** What a family saw and thought; it never leaves the device. */
export type Visit = {
  visitedOn?: string | undefined
  rating?: Rating | undefined
  note?: string | undefined
  /** By the id of the check. */
  ticks: Readonly<Record<string, Tick>>
  /** Nothing where nothing was noted, or by a page of an earlier release. */
  turns?: Turns | undefined
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
/** More than anybody types; what stands there otherwise is damaged. */
const MOST_TURNS = 1_000_000

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

function toTurns(value: unknown): Turns | undefined {
  if (!isFields(value)) return undefined
  const turns: Partial<Record<Part, number>> = {}
  for (const part of PARTS) {
    const turn = value[part]
    if (typeof turn === 'number' && turn > 0 && turn <= MOST_TURNS) turns[part] = turn
  }
  return turns
}

function toVisit(value: unknown): Visit {
  if (!isFields(value)) return { ticks: {} }
  return {
    visitedOn: toMatch(value['visitedOn'], DAY),
    rating: toOneOf(value['rating'], RATINGS),
    note: toShortText(value['note'], LONGEST_NOTE),
    ticks: toTicks(value['ticks']),
    turns: toTurns(value['turns']),
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
  kept.map((one) => {
    if (one.id !== id) return one
    const turns: Partial<Record<Part, number>> = { ...one.visit.turns }
    for (const part of PARTS) if (part in change) turns[part] = (turns[part] ?? 0) + 1
    return { ...one, visit: { ...one.visit, ...change, turns } }
  })

/**
 * With the parts of a visit that are later than what is kept: another tab wrote its list before it knew of them. The
 * same centre where there are none.
 */
export function withLater(centre: KeptCentre, own: Visit): KeptCentre {
  const { turns } = centre.visit
  if (!turns) return centre
  let later = centre
  for (const part of PARTS) {
    const turn = own.turns?.[part] ?? 0
    if (turn <= (turns[part] ?? 0)) continue
    const { visit } = later
    const changed = { ...visit, [part]: own[part], turns: { ...visit.turns, [part]: turn } }
    later = { ...later, visit: changed }
  }
  return later
}

/** True where something would be lost with the centre. */
export function hasVisit({ visit }: KeptCentre): boolean {
  const { visitedOn, rating, note, ticks } = visit
  return Boolean(visitedOn || rating || note || Object.keys(ticks).length > 0)
}
