import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { UNLISTED } from '#src/complaints/questions/centre/question.ts'
import { findAccused } from '#src/complaints/routing/find-accused.ts'
import { toHolder } from '#src/complaints/routing/to-holder.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'
import { openEnvelope } from '#src/complaints/seal/envelope.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { type TestOfficer, toList } from '#tests/support/officers.ts'
import { answerAll, openIntake, readCheck, toForm } from '#tests/support/open-intake.ts'

const rules = toRules()
const units = [...rules.authorities, ...rules.escalation.map(({ authority }) => authority)]

const holderOf = (matter: string, accused: string[], listed: string[]) =>
  toHolder(rules, toRoute(rules, matter, accused).primary, accused, (id) => listed.includes(id))?.id

test('the unit that gets a complaint opens it, if it has officers; else the lead', () => {
  expect(holderOf('fees', [], ['health', 'market'])).toBe('market')
  expect(holderOf('fees', [], ['health', 'city-health'])).toBe('health')
  expect(holderOf('fees', ['市场监管局'], ['health', 'market'])).toBe('health')
})

test('a complaint about the lead is opened by the level above, or by nobody', () => {
  expect(holderOf('fees', ['卫健局'], ['health', 'market', 'city-health'])).toBe('city-health')
  expect(holderOf('fees', ['卫健局'], ['health', 'market'])).toBeUndefined()
  expect(
    holderOf('fees', ['卫健局', '市卫健委'], ['health', 'market', 'city-health']),
  ).toBeUndefined()
})

test('whoever is complained about never opens it, nor a unit that belongs to it, nor one below the level above', () => {
  const ids = units.map(({ id }) => id)
  fc.assert(
    fc.property(
      fc.constantFrom(...rules.matters.map(({ id }) => id)),
      fc.subarray(units),
      fc.subarray(ids),
      (matter, accused, listed) => {
        const names = accused.map(({ name }) => name)
        const holder = holderOf(matter, names, listed)
        const named = findAccused(units, names)
        if (holder === undefined) return
        expect(listed).toContain(holder)
        expect(named.has(holder)).toBe(false)
        const isAbove = rules.escalation.some(({ authority }) => authority.id === holder)
        expect(isAbove).toBe(named.has(rules.lead))
      },
    ),
    { numRuns: 2000 },
  )
})

const SOURCE = '192.0.2.1'
/** The lead authority itself, as somebody types a place that is in no list. */
const LEAD = {
  [FIELDS.centre.place]: UNLISTED,
  [FIELDS.centre.unlistedName]: '示例区卫生健康局',
  [FIELDS.centre.unlistedAddress]: '解放路1号',
}

/** Hands in a complaint, and gives what the page before that showed and what is stored. */
async function handIn(
  { intake, listCases }: Awaited<ReturnType<typeof openIntake>>,
  place?: Record<string, string>,
) {
  const key = await answerAll(intake, place)
  const found = await intake.preview(key)
  const { outcome } = await intake.submit(key, await readCheck(intake, key), SOURCE)
  const [complaint] = await listCases()
  return { holder: found.outcome === 'ready' ? found.preview.holder?.id : '', outcome, complaint }
}

const openAs = (complaint: Complaint, officers: readonly TestOfficer[] = []) =>
  Promise.all(
    officers.map(async ({ identity }) => (await openEnvelope(identity, complaint)).outcome),
  )
const countStanzas = ({ envelope }: Complaint) =>
  Buffer.from(envelope)
    .toString('latin1')
    .match(/^-> X25519 /gm)?.length

test('a complaint is sealed to the keys of its holder in the list that counts, and to no other', async () => {
  const opened = await openIntake()
  const { outcome, complaint, holder } = await handIn(opened)
  if (!complaint) throw new Error(`Nothing stored: ${outcome}`)
  const [bureau, above] = opened.units
  expect([holder, complaint.holder, complaint.listNumber]).toEqual(['health', 'health', 1])
  expect(await openAs(complaint, bureau)).toEqual(['opened', 'opened', 'opened'])
  expect(await openAs(complaint, above)).toEqual(['closed', 'closed', 'closed'])
  expect(countStanzas(complaint)).toBe(3)
})

test('a complaint about the bureau is sealed to the level above: no key of the bureau is among its readers', async () => {
  const opened = await openIntake()
  const { complaint, holder } = await handIn(opened, LEAD)
  if (!complaint) throw new Error('Nothing stored')
  const [bureau, above] = opened.units
  expect([holder, complaint.holder]).toEqual(['city', 'city'])
  expect(await openAs(complaint, above)).toEqual(['opened', 'opened', 'opened'])
  expect(await openAs(complaint, bureau)).toEqual(['closed', 'closed', 'closed'])
  expect(countStanzas(complaint)).toBe(3)
})

test('where the level above has no officers, a complaint about the bureau is not taken, and stays a draft', async () => {
  const opened = await openIntake()
  opened.follow(await toList(opened.units[0] ?? []))
  const { complaint, holder, outcome } = await handIn(opened, LEAD)
  expect([complaint, holder, outcome]).toEqual([undefined, undefined, 'changed'])
})

test('while no list counts nothing begins, what was begun is kept, and is handed in to the list that counts then', async () => {
  const opened = await openIntake()
  const {
    intake,
    units: [bureau = []],
    follow,
  } = opened
  const key = await answerAll(intake)
  const check = await readCheck(intake, key)
  follow(undefined)
  const form = toForm({ [FIELDS.centre.place]: 'bear' })
  expect((await intake.save('centre', undefined, form, SOURCE)).outcome).toBe('unavailable')
  expect(await intake.canFile()).toBe(false)
  expect((await intake.submit(key, check, SOURCE)).outcome).toBe('unavailable')
  const staying = bureau.slice(1)
  follow({ ...(await toList(staying)), number: 2 })
  expect((await intake.submit(key, check, SOURCE)).outcome).toBe('stored')
  const [complaint] = await opened.listCases()
  if (!complaint) throw new Error('Nothing stored')
  expect(complaint.listNumber).toBe(2)
  expect(await openAs(complaint, bureau)).toEqual(['closed', 'opened', 'opened'])
})
