import { expect, test } from 'vitest'
import type { EventKind } from '#src/complaints/states.ts'
import type { CaseChange, NewEvent } from '#src/complaints/store/complaint-store.ts'
import { isSoundlySigned } from '#src/desk/commands/audit/check-signature.ts'
import type { RecordEntry } from '#src/record/record-entry.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'

test('an act that was changed in the record, with its whole chain, is not what its officer signed', async () => {
  const desk = await startListedDesk()
  const { office, list, units, startDevice } = desk
  const [officer] = units.health
  if (!officer) throw new Error('No officer')
  const recipients = [...units.health].map(({ card }) => card.recipient)
  const reference = await office.file({ recipients })
  const { run } = startDevice(officer)
  await run('state', reference, '已受理')
  await run('reply', reference, '--text', '在查')
  await run('close', reference, '属实已整改', '--text', '已退费')
  const entries = await Array.fromAsync((await office.store()).readRecord())
  const acts = entries.filter(({ kind }) => kind === 'act')
  expect(acts.length).toBe(3)
  const signers = { region: 'gulou', lists: [list] }
  const check = (entry: RecordEntry, by = signers) => isSoundlySigned(entry, by)
  expect(entries.every((entry) => check(entry))).toBe(true)
  for (const act of acts) {
    const changed: Partial<RecordEntry>[] = [
      { at: '2026-11-21T02:00:00.000Z' },
      { reference: '0000-0000' },
      { body: act.body.replace('"version":', '"version":1') },
      { body: act.body.replace(/"event":"\w+"/, '"event":"flagged"') },
      { body: act.body.replace('upheldCorrected', 'nothingFound').replace('accepted', 'closed') },
      { body: act.body.replace('}]', ',"urgent":true}]') },
      { commitment: act.commitment ? null : '0'.repeat(64) },
      { by: units.above[0]?.card.signingKey ?? '' },
      { signature: acts.find((other) => other !== act)?.signature ?? '' },
    ]
    for (const part of changed) {
      const entry = { ...act, ...part }
      const isOther = JSON.stringify(entry) !== JSON.stringify(act)
      expect(check(entry), JSON.stringify(part)).toBe(!isOther)
    }
    const others = { ...signers, lists: [{ ...list, number: 2 }] }
    expect([check(act, others), check(act, { ...signers, region: 'other' })]).toEqual([
      false,
      false,
    ])
  }
})

const EVENT = {
  at: '2026-11-20T02:00:00.000Z',
  state: null,
  outcome: null,
  sealedPublic: null,
  sealedInternal: null,
} as const

test('what only officers do and nobody signed is found, however well the host chained it', async () => {
  const office = new DeskOffice()
  const forged: [kind: EventKind, actor: NewEvent['actor'], change: Partial<CaseChange>][] = [
    ['stateChanged', 'desk', { state: 'closed', outcome: 'nothingFound' }],
    ['stateChanged', 'complainant', { state: 'closed', outcome: 'nothingFound' }],
    ['noteAdded', 'complainant', { state: 'accepted' }],
    ['noteAdded', 'complainant', { authority: 'market', copies: [] }],
    ['noteAdded', 'desk', {}],
    ['outcomeRefused', 'complainant', { published: 'a'.repeat(64), publication: '{}' }],
  ]
  const done: [kind: EventKind, change: Partial<CaseChange>][] = [
    ['noteAdded', {}],
    ['withdrawn', { state: 'withdrawn' }],
    ['outcomeRefused', { published: null }],
  ]
  const change = async (kind: EventKind, actor: NewEvent['actor'], more: Partial<CaseChange>) => {
    const reference = await office.file()
    const store = await office.store()
    expect(await store.change(reference, 1, { ...more, event: { ...EVENT, kind, actor } })).toBe(
      'changed',
    )
    return reference
  }
  for (const [kind, more] of done) await change(kind, 'complainant', more)
  expect(JSON.parse((await office.run('audit', 'verify', '--json')).out).sound).toBe(true)
  const references: string[] = []
  for (const [kind, actor, more] of forged) references.push(await change(kind, actor, more))
  const { unsigned, chain, cases } = JSON.parse((await office.run('audit', 'verify', '--json')).out)
  expect(unsigned.map(({ reference }: RecordEntry) => reference)).toEqual(references)
  expect([chain, cases]).toEqual([[], []])
  await office.close()
})
