import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type KeyPair, makeCaseKey } from '#src/complaints/seal/case.ts'
import { countReaders, openEnvelope, sealEnvelope } from '#src/complaints/seal/envelope.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import type { WaitingCase } from '#src/desk/api/addresses.ts'
import { wrapCases } from '#src/desk/wrapping/wrap-cases.ts'
import { type OfficerList, toRecipients } from '#src/officers/officer-list.ts'
import { makeOfficer, makeUnit, type TestOfficer, toList } from '#tests/support/officers.ts'

let bureau: TestOfficer[]
let above: TestOfficer[]
let newcomers: TestOfficer[]
let before: OfficerList
let after: OfficerList
let keys: KeyPair[]

beforeAll(async () => {
  ;[bureau, above] = [await makeUnit('health'), await makeUnit('city-health')]
  newcomers = [await makeOfficer('health', '新岗'), await makeOfficer('city-health', '市新岗')]
  before = await toList([...bureau, ...above])
  after = await toList([...bureau.slice(1), ...above.slice(1), ...newcomers], before)
  keys = await Promise.all(Array.from({ length: 3 }, makeCaseKey))
})

const REFERENCES = ['2222-2222', '7KX4-M2PA', '3333-3333']
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** Cases of a unit, as an honest host gives them. */
const makeCases = (holder = 'health', readers = toRecipients(before, holder)) =>
  Promise.all(
    keys.map(async ({ identity, recipient }, at): Promise<WaitingCase> => {
      const reference = REFERENCES[at] ?? ''
      const envelope = await sealEnvelope(
        identity,
        { reference, caseRecipient: recipient },
        readers,
      )
      return {
        reference,
        holder,
        listNumber: 1,
        version: 1,
        caseRecipient: recipient,
        envelope: base64(envelope),
        isAsRecorded: true,
      }
    }),
  )

/** By the second officer of a unit, who stayed. */
const wrap = (cases: readonly WaitingCase[], [, officer]: TestOfficer[] = bureau) => {
  if (!officer) throw new Error('No officer')
  const { identity, card } = officer
  const at = new Date('2026-11-29T05:30:00.000Z')
  const lists = [before, after]
  const own = { identities: [identity], signer: toSigner(identity), authority: card.authority }
  return wrapCases({ ...own, region: 'gulou', lists, at }, cases)
}

test('whatever unit a case is of, it is sealed to all officers of now of that unit and to nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('health', 'city-health'), async (unit) => {
      const cases = await makeCases(unit)
      const wrapped = await wrap(cases, unit === 'health' ? bureau : above)
      if (wrapped.outcome !== 'wrapped') throw new Error(wrapped.alarm.kind)
      expect(wrapped.wraps).toHaveLength(cases.length)
      for (const [at, { wrap: made }] of wrapped.wraps.entries()) {
        const envelope = Buffer.from(made.envelope, 'base64')
        expect(countReaders(envelope)).toBe(toRecipients(after, unit).length)
        const { reference = '', caseRecipient = '' } = cases[at] ?? {}
        for (const { identity, card } of [...bureau, ...above, ...newcomers]) {
          const opened = await openEnvelope(identity, { reference, caseRecipient, envelope })
          const isReader = toRecipients(after, unit).includes(card.recipient)
          expect(opened.outcome).toBe(isReader ? 'opened' : 'closed')
        }
      }
    }),
    { numRuns: 4 },
  )
}, 30_000)

test('whatever a host makes of cases, it gets none sealed that is not what it says', async () => {
  const honest = await makeCases()
  const planted = (await makeOfficer('health', '混进来的岗')).card.recipient
  const [ofMore] = await makeCases('health', [...toRecipients(before, 'health'), planted])
  const [ofFewer] = await makeCases('health', toRecipients(before, 'health').slice(1))
  const [ofOthers] = await makeCases('health', [...toRecipients(after, 'city-health')])
  const [ofAbove] = await makeCases('city-health')
  const [one, other] = honest
  if (!one || !other) throw new Error('No cases')
  const lies: [alarm: string, WaitingCase | undefined][] = [
    ['otherEnvelope', { ...one, envelope: other.envelope }],
    ['otherEnvelope', { ...one, caseRecipient: other.caseRecipient }],
    ['otherEnvelope', { ...other, reference: one.reference }],
    ['notAsRecorded', { ...one, isAsRecorded: false }],
    ['notAsRecorded', ofAbove],
    ['closedToListed', ofAbove && { ...ofAbove, holder: 'health' }],
    ['unknownList', { ...one, listNumber: 7 }],
    ['otherReaders', ofMore],
    ['otherReaders', ofFewer],
    ['closedToListed', ofOthers],
    ['otherReaders', { ...one, envelope: base64(Buffer.from('no envelope')) }],
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lies), fc.nat({ max: 2 }), async ([alarm, lie], at) => {
      if (!lie) throw new Error('No lie')
      const cases = honest.toSpliced(at, 0, lie)
      expect(await wrap(cases)).toMatchObject({
        outcome: 'alarm',
        reference: lie.reference,
        alarm: { kind: alarm },
      })
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('a complaint about the bureau never gets a reader of the bureau, whoever is asked to seal it', async () => {
  const cases = await makeCases('city-health')
  expect(await wrap(cases, bureau)).toMatchObject({ outcome: 'alarm' })
  const named = cases.map((one) => ({ ...one, holder: 'health' }))
  expect(await wrap(named, bureau)).toMatchObject({ outcome: 'alarm' })
  expect(await wrap(named, above)).toMatchObject({ outcome: 'alarm' })
})
