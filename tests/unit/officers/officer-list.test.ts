import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { findListProblems, type ListProblem } from '#src/officers/find-list-problems.ts'
import {
  allKeys,
  type OfficerList,
  officerListSchema,
  toListFingerprint,
} from '#src/officers/officer-list.ts'
import { toCurrentList } from '#src/officers/to-current-list.ts'
import {
  makeOfficer,
  makeUnit,
  signList,
  type TestOfficer,
  toList,
} from '#tests/support/officers.ts'

let bureau: TestOfficer[]
let above: TestOfficer[]
let newcomer: TestOfficer
let first: OfficerList
let firstList: string

beforeAll(async () => {
  bureau = await makeUnit('health')
  above = await makeUnit('city-health')
  newcomer = await makeOfficer('health', '新来的岗')
  first = signList(await toList([...bureau, ...above]), ...bureau.slice(0, 1), ...above.slice(0, 1))
  firstList = await toListFingerprint(first)
})

const codesOf = (problems: readonly ListProblem[]) => problems.map(({ code }) => code)
const problemsOf = async (list: OfficerList, before?: OfficerList) =>
  codesOf(await findListProblems(list, before, verifySignature))
const current = (...lists: OfficerList[]) =>
  toCurrentList(lists, { region: 'gulou', firstList }, verifySignature)

test('a first list stands when one key of every unit in it signed, two in all', async () => {
  expect(officerListSchema.parse(first)).toEqual(first)
  expect(await problemsOf(first)).toEqual([])
  expect(await current(first)).toMatchObject({ outcome: 'current', fingerprint: firstList })
})

test('without a list there is none, and nothing is refused', async () => {
  expect(await current()).toEqual({ outcome: 'none' })
})

test('a first list that the settings do not name is refused, however well it is signed', async () => {
  const strangers = await makeUnit('health')
  const own = signList(await toList(strangers), ...strangers)
  expect(await problemsOf(own)).toEqual([])
  expect(await current(own)).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'otherRoot' }],
  })
})

test('signatures can be added later: the fingerprint stays', async () => {
  const signed = signList(first, ...above.slice(1))
  expect(await toListFingerprint(signed)).toBe(firstList)
  expect(await current(signed)).toMatchObject({ outcome: 'current' })
})

/** Somebody joins or leaves, or a unit comes or goes. */
type Change = 'join' | 'leave' | 'newUnit' | 'dropUnit' | 'nothing'

async function toNext(change: Change, unit: TestOfficer[]): Promise<OfficerList> {
  const stay = [...bureau, ...above]
  const id = unit[0]?.card.authority ?? ''
  const joiner = await makeOfficer(id, '又一个岗')
  const members: Record<Change, readonly TestOfficer[]> = {
    join: [joiner, ...stay],
    leave: stay.filter((one) => one !== unit[0]),
    newUnit: [...stay, ...fire],
    dropUnit: stay.filter(({ card }) => card.authority !== id),
    nothing: stay,
  }
  return await toList(members[change], first)
}

let fire: TestOfficer[]
beforeAll(async () => {
  fire = await makeUnit('fire')
})

test('whoever signs: a list follows only by two keys of the one before, and one of each unit that changes', async () => {
  const changes = fc.constantFrom<Change>('join', 'leave', 'newUnit', 'dropUnit', 'nothing')
  const signers = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8])
  await fc.assert(
    fc.asyncProperty(changes, fc.boolean(), signers, async (change, ofBureau, chosen) => {
      const unit = ofBureau ? bureau : above
      const everybody = [...bureau, ...above, ...fire]
      const signing = everybody.filter((_, at) => chosen.includes(at))
      const list = await toNext(change, unit)
      const known = new Set([...allKeys(first), ...allKeys(list)].map((card) => card.signingKey))
      const mine = signing.filter(({ card }) => known.has(card.signingKey))

      const votes = mine.filter((one) => !fire.includes(one)).length
      const concerned = change === 'newUnit' ? fire : unit
      const isAgreed = change === 'nothing' || mine.some((one) => concerned.includes(one))
      const problems = await problemsOf(signList(list, ...mine), first)
      expect(problems.length === 0).toBe(votes >= 2 && isAgreed)
    }),
    { numRuns: 120 },
  )
})

test('two officers of the bureau cannot put a key of theirs where complaints about the bureau go', async () => {
  const planted = await makeOfficer('city-health', '混进来的岗')
  const list = signList(await toList([planted, ...bureau, ...above], first), ...bureau, planted)
  expect(await findListProblems(list, first, verifySignature)).toEqual([
    { code: 'unsignedChange', authority: 'city-health' },
  ])
})

test('an officer who left is replaced with the offline key of his unit', async () => {
  const [left, stays, offline] = bureau
  if (!left || !stays || !offline) throw new Error('Nobody there')
  const members = [newcomer, stays, offline, ...above]
  const next = signList(await toList(members, first), stays, offline)
  expect(await current(first, next)).toMatchObject({ outcome: 'current', list: { number: 2 } })
})

test.each<[name: string, code: string, change: (list: OfficerList) => OfficerList]>([
  ['skips a number', 'notNext', (list) => ({ ...list, number: 3 })],
  ['names another list before', 'wrongPrevious', (list) => ({ ...list, previous: null })],
  [
    'joins one officer’s key to another one’s recipient',
    'wrongCard',
    ({ authorities: [one, ...rest], ...list }) => {
      const [card, other] = one?.officers ?? []
      if (!one || !card || !other) throw new Error('Nobody there')
      const mixed = { ...card, recipient: other.recipient }
      return { ...list, authorities: [{ ...one, officers: [mixed, other] }, ...rest] }
    },
  ],
  [
    'lists an officer under another unit',
    'otherUnit',
    ({ authorities: [one, two], ...list }) => {
      const [card] = two?.officers ?? []
      if (!one || !two || !card) throw new Error('Nobody there')
      return { ...list, authorities: [{ ...one, officers: [...one.officers, card] }, two] }
    },
  ],
  [
    'lists a key twice',
    'keyTwice',
    ({ authorities: [one, ...rest], ...list }) => {
      if (!one) throw new Error('Nobody there')
      return { ...list, authorities: [{ ...one, recovery: one.officers[0] ?? null }, ...rest] }
    },
  ],
  [
    'leaves a unit with one key',
    'tooFewKeys',
    ({ authorities: [one, ...rest], ...list }) => {
      if (!one) throw new Error('Nobody there')
      const alone = { ...one, officers: one.officers.slice(0, 1), recovery: null }
      return { ...list, authorities: [alone, ...rest] }
    },
  ],
])('a list that %s is refused, whoever signed', async (_name, code, change) => {
  const list = change(await toList([...bureau, ...above], first))
  expect(await problemsOf(signList(list, ...bureau, ...above), first)).toContain(code)
})

test('a signature by a stranger, of another list, or twice by one officer, counts for nothing', async () => {
  const [one, two] = bureau
  if (!one || !two) throw new Error('Nobody there')
  const next = await toList([...bureau, ...above], first)
  expect(await problemsOf(signList(next, one, one), first)).toEqual(['tooFewSigners'])
  expect(await problemsOf(signList(next, one, two, newcomer), first)).toEqual(['wrongSignature'])
  const other = signList({ ...next, madeOn: '2026-11-30' }, two).signatures
  const mixed = {
    ...signList(next, one),
    signatures: [...signList(next, one).signatures, ...other],
  }
  expect(await problemsOf(mixed, first)).toEqual(['wrongSignature', 'tooFewSigners'])
})

test('a list of another region, or one that was changed afterwards, makes all doubtful', async () => {
  const next = signList(await toList([newcomer, ...bureau, ...above], first), ...bureau)
  expect(await current(first, next)).toMatchObject({ outcome: 'current' })
  const later = { ...next, madeOn: '2026-12-01' }
  expect(await current(first, later)).toMatchObject({ outcome: 'refused', number: 2 })
  const elsewhere = await toCurrentList(
    [first],
    { region: 'jishishan', firstList },
    verifySignature,
  )
  expect(elsewhere).toMatchObject({ outcome: 'refused', problems: [{ code: 'otherRegion' }] })
})

test.each([
  ['units out of order', { authorities: [] }],
  ['a number that is none', { number: 0 }],
  ['something more', { note: 'x' }],
  ['a fingerprint in another grouping', { previous: '0'.repeat(40) }],
])('a list with %s is none', (_name, change) => {
  expect(officerListSchema.safeParse({ ...first, ...change }).success).toBe(false)
  const reversed = { ...first, authorities: first.authorities.toReversed() }
  expect(officerListSchema.safeParse(reversed).success).toBe(false)
})
