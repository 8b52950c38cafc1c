import { expect, test } from 'vitest'
import { type KeptCentre, parseKept } from '#src/choosing/kept.ts'
import { toVisitTable } from '#src/choosing/visit/visit-table.ts'

const [noted, ticked, unseen] = parseKept(
  JSON.stringify([
    {
      id: 'a',
      facts: { name: '示例甲' },
      visit: {
        visitedOn: '2026-11-18',
        rating: 'good',
        note: '院子大',
        ticks: { fire: 'agrees', 'ratio-infant': 'agrees', cameras: 'unseen' },
      },
    },
    {
      id: 'b',
      facts: { name: '示例乙' },
      visit: { ticks: { 'ratio-infant': 'differs', deposit: 'answered', fire: 'agrees' } },
    },
    { id: 'c', facts: { name: '示例丙' } },
  ]),
) as [KeptCentre, KeptCentre, KeptCentre]

test('what somebody found otherwise stands before what was not seen and what agrees', () => {
  expect(toVisitTable([noted, ticked])).toEqual([
    { label: '去看的日子', cells: ['2026年11月18日', ''] },
    { label: '自己的感觉', cells: ['满意', ''] },
    { label: '笔记', cells: ['院子大', ''] },
    { label: '带几个孩子·乳儿班', cells: ['相符', '不符'] },
    { label: '监控录像', cells: ['没看到', ''] },
    { label: '押金', cells: ['', '问清了'] },
    { label: '消防', cells: ['相符', '相符'] },
  ])
})

test('rows in which nobody wrote anything are left out, and so is a table of nothing', () => {
  expect(toVisitTable([ticked]).map(({ label }) => label)).not.toContain('笔记')
  expect(toVisitTable([unseen])).toEqual([])
})
