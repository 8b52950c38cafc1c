import { expect, test } from 'vitest'
import { findUnreceived } from '#src/desk/hand-over/find-unreceived.ts'

const row = (toUnit: string, madeAt: string, receivedAt: string | null = null) => ({
  toUnit,
  madeAt,
  receivedAt,
})

test('a package that its own unit signed for is done with, and says nothing of another one', () => {
  const rows = [row('market', '1', '4'), row('police', '2')]
  const moments = [
    { at: '1', kind: 'sent' },
    { at: '2', kind: 'sent' },
    { at: '4', kind: 'handedOver' },
  ] as const
  expect(findUnreceived(rows, moments)).toEqual([{ madeAt: '2', row: rows[1] }])
})

test('what was made anew for a unit takes the place of what was made before', () => {
  const rows = [row('market', '3'), row('market', '1')]
  expect(findUnreceived(rows, [])).toEqual([{ madeAt: '3', row: rows[0] }])
})

test('a receipt that was noted counts for what was made before it, on paper or sealed', () => {
  const rows = [row('market', '2')]
  const paper = { at: '1', kind: 'packaged' } as const
  const noted = { at: '3', kind: 'handedOver' } as const
  expect(findUnreceived(rows, [paper])).toHaveLength(2)
  expect(findUnreceived(rows, [paper, noted])).toEqual([])
  const again = { at: '4', kind: 'packaged' } as const
  expect(findUnreceived(rows, [paper, noted, again])).toEqual([{ madeAt: '4', row: undefined }])
})
