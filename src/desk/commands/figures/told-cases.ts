import type { Moment, Promised } from '#src/complaints/clocks/case-clock.ts'
import { EVENT_KINDS, OUTCOMES, type Outcome, STATES, type State } from '#src/complaints/states.ts'
import { readBody, type WholeCase } from '#src/record/entry-body.ts'
import type { RecordEntry } from '#src/record/record-entry.ts'

/** A case as its entries tell of it; nothing of the store stands in it. */
export type ToldCase = {
  reference: string
  /** It was there before the record began: nobody wrote down when it was handed in. */
  isTakenOver: boolean
  filedAt: string
  matter: string
  promises: Promised[]
  state: State
  outcome: Outcome | null
  moments: Moment[]
}

export type ToldCases = {
  cases: ToldCase[]
  /** Of the entry that was asked for; nothing where there is none. */
  hash: string | undefined
  /** Handed in by `drill`: they never count. */
  drills: ReadonlySet<string>
  /** Gone: because their complainant wanted it, or because they were kept long enough. They count no more. */
  removed: { request: number; retention: number }
}

const findOf = <T extends string>(known: readonly T[], word: string | null | undefined) =>
  known.find((one) => one === word)

/** Every case that was there when the entry of a number was written; drills are told by later entries too. */
export async function readToldCases(
  entries: AsyncIterable<RecordEntry>,
  upTo: number,
): Promise<ToldCases> {
  const cases = new Map<string, ToldCase>()
  const drills = new Set<string>()
  const removed = { request: 0, retention: 0 }
  let hash: string | undefined
  for await (const entry of entries) {
    const body = readBody(entry.body)
    const why = body?.[0] === 'removed 1' || body?.[0] === 'removed 2' ? body[1].why : undefined
    const isDrill = why === 'drill' || (body?.[0] === 'told 1' && body[1].what === 'drill')
    if (isDrill) drills.add(entry.reference)
    if (entry.seq > upTo) continue
    hash = entry.seq === upTo ? entry.hash : hash
    if (why === 'request' || why === 'retention') removed[why] += 1
    if (why) cases.delete(entry.reference)
    else addEntry(cases, entry)
  }
  return { cases: [...cases.values()], hash, drills, removed }
}

function addEntry(cases: Map<string, ToldCase>, { kind, at, reference, body }: RecordEntry): void {
  const [form, said] = readBody(body) ?? []
  if (form === 'case 1') {
    const { matter, state, outcome } = said
    cases.set(reference, {
      reference,
      isTakenOver: kind === 'takenOver',
      filedAt: at,
      matter,
      promises: said.promises.map((one) => toPromised(one, at)),
      state: findOf(STATES, state) ?? 'received',
      outcome: findOf(OUTCOMES, outcome) ?? null,
      moments: [{ at, kind: 'filed', actor: 'complainant', state: 'received' }],
    })
  }
  const one = cases.get(reference)
  if (!one || (form !== 'change 1' && form !== 'change 2')) return
  const state = findOf(STATES, said.state) ?? null
  const event = findOf(EVENT_KINDS, said.event)
  if (event)
    one.moments.push({ at, kind: event, actor: kind === 'act' ? 'desk' : 'complainant', state })
  if (state) one.state = state
  if (said.outcome !== undefined) one.outcome = findOf(OUTCOMES, said.outcome) ?? null
  if (form === 'change 2' && said.promises) extend(one, said.promises)
}

/**
 * A day as it was promised. The record does not say whether it was an estimate: only a day of the next year can be one,
 * its holidays are announced in November.
 */
const toPromised = ([id, on]: WholeCase['promises'][number], filedAt: string): Promised => ({
  id,
  on,
  label: '',
  basis: '',
  estimated: on.slice(0, 4) > filedAt.slice(0, 4),
})

function extend(one: ToldCase, days: WholeCase['promises']): void {
  one.promises = days.map(([id, on]) => {
    const before = one.promises.find((promised) => promised.id === id)
    if (before?.on === on) return before
    return { ...toPromised([id, on], one.filedAt), ...(before && { extendedFrom: before.on }) }
  })
}
