import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#src/calendar/days.ts'
import { toComplaintFigures } from '#src/complaints/clocks/to-complaint-figures.ts'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { NEXT_STATES, OUTCOMES, type State } from '#src/complaints/states.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { checkFigures } from '#src/desk/commands/figures/check-figures.ts'
import { readToldCases } from '#src/desk/commands/figures/told-cases.ts'
import { listMatters } from '#src/region/list-matters.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { makeComplaint, makeDraft, makeEvent } from '#tests/support/example-complaints.ts'
import { createRandom } from '#tests/support/random.ts'
import { keepDraft, submitLatest } from '#tests/support/stored-drafts.ts'

const RULES = toRules({
  review: {
    days: 30,
    basis: '测试',
    answer: { label: '复核', days: 20, dayKind: 'working', basis: '测试' },
  },
})
const AS_OF = '2026-11-29'
const CASES = 90
const random = createRandom(14)

const at = (day: string, hour = 10) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`

/** Hands a case in on some day of the last fourteen months, and does to it what residents and officers may. */
async function fileAndWork(store: ComplaintStore, index: number): Promise<string> {
  const filedOn = addDays(AS_OF, -random.between(1, 430))
  const filedAt = at(filedOn, 2)
  const matter = random.pick(listMatters(RULES)).id
  const promises = toPromises(RULES, matter, new Date(filedAt))
  const complaint = makeComplaint(`counted ${index}`, { filedAt, matter, promises })
  const draft = makeDraft(`counted ${index}`)
  await keepDraft(store, draft)
  await submitLatest(store, complaint, makeEvent({ at: filedAt }), draft)
  await work(store, complaint.reference, filedOn)
  return complaint.reference
}

async function work(store: ComplaintStore, reference: string, filedOn: string): Promise<void> {
  let day = filedOn
  for (let turn = random.between(0, 7); turn > 0; turn -= 1) {
    day = addDays(day, random.between(0, 40))
    if (day > AS_OF) return
    const now = await store.findByReference(reference)
    if (!now || now.state === 'withdrawn') return
    const state = random.pick([...NEXT_STATES[now.state], 'reviewAsked', null] as (State | null)[])
    const isReview = state === 'reviewAsked'
    if (isReview && now.state !== 'closed') continue
    const outcome = state === 'closed' ? random.pick(OUTCOMES) : null
    const event = makeEvent({
      at: at(day, 3 + turn),
      kind: isReview ? 'reviewAsked' : state === null ? 'replied' : 'stateChanged',
      actor: isReview ? 'complainant' : 'desk',
      state,
      outcome,
    })
    const set = { ...(state && { state }), ...(outcome && { outcome }) }
    const later = random.chance(0.3)
      ? now.promises.map((one) => ({ ...one, on: addDays(one.on, 30), extendedFrom: one.on }))
      : undefined
    const extends_ = later && state === null
    const extension = extends_ ? { promises: later } : {}
    await store.change(reference, now.version, { event, ...set, ...extension })
  }
}

/** The numbers as they are published. */
async function readFigures(store: ComplaintStore, drills: ReadonlySet<string>) {
  const cases = (await store.list({ limit: 1000, offset: 0 })).filter(
    ({ reference }) => !drills.has(reference),
  )
  const moments = await store.readMoments(cases.map(({ reference }) => reference))
  const byCase = Map.groupBy(moments, ({ reference }) => reference)
  const counted = cases.map((one) => ({ ...one, moments: byCase.get(one.reference) ?? [] }))
  return toComplaintFigures(counted, RULES, AS_OF)
}

/** What is published is what the record of this store tells, counted a second time in another way. */
export function describePublicNumbers(name: string, open: () => Promise<ComplaintStore>): void {
  describe(`public numbers and the record in ${name}`, () => {
    let store: ComplaintStore
    const references: string[] = []
    beforeAll(async () => {
      store = await open()
      for (let index = 0; index < CASES; index += 1)
        references.push(await fileAndWork(store, index))
    })
    afterAll(() => store.close())

    const countRecord = async () => {
      const { seq = 0 } = (await store.readRecordHead()) ?? {}
      const told = await readToldCases(store.readRecord(), seq)
      const cases = told.cases.filter(({ reference }) => references.includes(reference))
      return { ...told, cases: cases.filter(({ reference }) => !told.drills.has(reference)) }
    }
    const readOwn = async (drills: ReadonlySet<string> = new Set()) => {
      const others = (await store.list({ limit: 1000, offset: 0 })).filter(
        ({ reference }) => !references.includes(reference),
      )
      return readFigures(store, new Set([...drills, ...others.map((one) => one.reference)]))
    }

    it('are equal in every cell, for cases closed, reviewed, taken up again, extended and taken back', async () => {
      const { cases } = await countRecord()
      expect(cases).toHaveLength(CASES)
      const figures = await readOwn()
      expect(figures.months.length).toBeGreaterThan(8)
      expect(checkFigures(figures, cases, RULES)).toEqual([])
    })

    it('stay equal when cases are merged, erased, kept long enough, or handed in by a drill', async () => {
      const [one = '', other = '', drill = ''] = references
      const { version = 0 } = (await store.findByReference(one)) ?? {}
      const merged = makeEvent({ at: at(AS_OF), kind: 'merged', actor: 'desk', state: null })
      await store.change(one, version, { event: merged, mergedInto: other })
      const told = { at: at(AS_OF), kind: 'drill', reference: drill, by: null } as const
      await store.tell([{ ...told, what: 'drill' }])
      const ended = await store.findEndedCases(at(AS_OF, 20))
      const [erased = ''] = ended.filter((reference) => reference !== drill)
      const { version: last = 0 } = (await store.findByReference(erased)) ?? {}
      expect(await store.eraseCase(erased, last, new Date(at(AS_OF)), 'request')).toBe('erased')
      await store.removeEndedCases(at(addDays(AS_OF, -300)), new Date(at(AS_OF)))

      const { cases, drills, removed } = await countRecord()
      expect([...drills]).toEqual([drill])
      expect(removed.request).toBeGreaterThan(0)
      expect(cases.length).toBeLessThan(CASES - 1)
      expect(checkFigures(await readOwn(drills), cases, RULES)).toEqual([])
      expect(checkFigures(await readOwn(), cases, RULES)).not.toEqual([])
    })

    it('differ when a number was made better, or a small one was told', async () => {
      const { cases } = await countRecord()
      const figures = await readOwn((await countRecord()).drills)
      const [first, ...rest] = figures.matters
      if (!first) throw new Error('nothing was counted')
      const better = { ...first, onTimeInPercent: 100, medianDays: 1 }
      const parts = checkFigures({ ...figures, matters: [better, ...rest] }, cases, RULES)
      expect(parts.map(({ where, part }) => [where, part])).toEqual([
        [first.matter, 'onTimeInPercent'],
        [first.matter, 'medianDays'],
      ])
      const small = figures.months.findIndex(({ reopened }) => reopened === null)
      const told = figures.months.map((line, index) =>
        index === small ? { ...line, reopened: 2 } : line,
      )
      expect(checkFigures({ ...figures, months: told }, cases, RULES)).toMatchObject([
        { part: 'reopened', told: 2 },
      ])
      expect(checkFigures({ ...figures, overdueNow: 0 }, cases, RULES)).toMatchObject([
        { part: 'overdueNow', told: 0 },
      ])
    })
  })
}
