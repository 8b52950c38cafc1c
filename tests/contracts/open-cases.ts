import { expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { FILED_AT, makeComplaint, makeDraft, makeEvent } from '#tests/support/example-complaints.ts'
import { fileCase } from '#tests/support/stored-drafts.ts'

const NOW = new Date(FILED_AT)

/** What every store tells of cases that are to be watched, and of those that are over. */
export function describeOpenCases(store: () => ComplaintStore): void {
  it('tells what lies open of the events of many cases, and which are not over', async () => {
    const names = Array.from({ length: 3 }, (_, at) => `many-${at}`)
    const filed = []
    for (const name of names)
      filed.push(
        await fileCase(store(), makeDraft(name), makeComplaint(name, { subdistrictCode: 'many' })),
      )
    const [first] = filed
    const closedAt = '2030-01-01T00:00:00.000Z'
    const event = makeEvent({
      at: closedAt,
      kind: 'stateChanged',
      actor: 'desk',
      state: 'closed',
    })
    if (!first) throw new Error('Not filed')
    await store().change(first.reference, 1, { event, state: 'closed', outcome: 'nothingFound' })
    const references = filed.map(({ reference }) => reference)
    const found = await store().readMoments([...references, 'GL-nobody'])
    const { at, kind, actor, state } = makeEvent()
    const begun = { at, kind, actor, state }
    expect(found.filter(({ reference }) => reference === first.reference)).toEqual([
      { reference: first.reference, ...begun },
      {
        at: closedAt,
        kind: 'stateChanged',
        actor: 'desk',
        state: 'closed',
        reference: first.reference,
      },
    ])
    expect(found).toHaveLength(4)
    expect(await store().readMoments([])).toEqual([])
    const open = await store().list({ open: true, limit: 1000, offset: 0 })
    const ours = open.filter(({ subdistrictCode }) => subdistrictCode === 'many')
    expect(ours.map(({ reference }) => reference).sort()).toEqual(references.slice(1).sort())
  })

  it('keeps an ended case as long as it is told, and then nothing of it', async () => {
    const kept = await fileCase(
      store(),
      makeDraft('running'),
      makeComplaint('running', { filedAt: '2020-01-01T00:00:00.000Z' }),
    )
    const ended = await fileCase(store(), makeDraft('ended'), makeComplaint('ended'))
    const event = makeEvent({
      at: '2021-01-01T00:00:00.000Z',
      kind: 'withdrawn',
      state: 'withdrawn',
    })
    await store().change(ended.reference, ended.version, { event, state: 'withdrawn' })
    expect(await store().removeEndedCases('2021-01-01T00:00:00.000Z', NOW)).toBe(0)
    expect(await store().removeEndedCases('2021-01-01T00:00:00.001Z', NOW)).toBe(1)
    expect(await store().findByReference(ended.reference)).toBeUndefined()
    expect(await store().readEvents(ended.reference)).toEqual([])
    expect(await store().findByReference(kept.reference)).toBeDefined()
  })
}
