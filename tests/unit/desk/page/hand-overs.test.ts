import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import type { Made } from '#src/desk/hand-over/find-made.ts'
import { HandOvers } from '#src/desk/page/case/HandOvers.tsx'

const SENT: HandOverView = {
  ...{ id: '0'.repeat(32), reference: '7KX4-M2PA', fromUnit: 'health', toUnit: 'market' },
  ...{ way: 'webhook', bytes: 10, hash: '0'.repeat(64), madeAt: '2026-11-20T02:00:00.000Z' },
  ...{ receivedAt: null, attempts: 0, nextAt: '2026-11-20T02:00:00.000Z' },
  ...{ deliveredAt: null, endedAt: null, problem: null },
}
const AT = '2026-11-21T02:00:00.000Z'

const show = (more: Partial<HandOverView>, made: Made[] = []) => {
  const same = (id: string) => `[${id}]`
  const names = { unit: same, matter: same, centre: same, subdistrict: same }
  return renderToStaticMarkup(
    createElement(HandOvers, { handOvers: [{ ...SENT, ...more }], made, names }),
  )
}

test.each([
  [{}, '正在发出'],
  [
    { attempts: 2, problem: '500', nextAt: AT },
    '试了 2 次没有送到（对方回答 HTTP 500），2026-11-21 10:00 再试',
  ],
  [{ attempts: 1, problem: '410', nextAt: null, endedAt: AT }, '（对方不再接收），不再试'],
  [{ deliveredAt: AT, nextAt: null }, '已送到对方的地址'],
  [{ way: 'desk' as const, nextAt: null }, '对方还没有签收'],
  [{ way: 'desk' as const, nextAt: null, receivedAt: AT }, '已签收 2026-11-21 10:00'],
])('an officer reads of a package with %j: %s', (more, text) => {
  const shown = show(more)
  expect(shown).toContain(text)
  expect(shown).toContain('[market]')
})

const MADE = { madeAt: '2026-11-20T02:00:00.000Z', receivedAt: null } as const
const market = { id: 'market', name: '区市场监管局', aliases: [] }
const hotline = { id: '12345', name: '12345政务服务便民热线', aliases: [] }

test('what an officer has to do next stands beside each package', () => {
  const ended = show({ attempts: 1, problem: '410', nextAt: null, endedAt: AT })
  expect(ended).toContain('再转交一次')
  expect(show({ deliveredAt: AT, nextAt: null })).toContain('记下签收')
  expect(show({ way: 'desk', nextAt: null })).toContain('打电话请它签收')
  expect(show({ way: 'desk', nextAt: null, receivedAt: AT })).not.toContain('class="next"')
})

test('paper is listed too, and a package that was signed for by word waits no longer', () => {
  const noted: Made[] = [
    { ...MADE, unit: hotline, kind: 'packaged' },
    { ...MADE, unit: market, kind: 'sent', receivedAt: AT },
  ]
  const shown = show({ deliveredAt: AT, nextAt: null }, noted)
  expect(shown).toContain('12345政务服务便民热线 做了材料，还没有记下签收')
  expect(shown).toContain('已签收 2026-11-21 10:00')
  expect(shown).not.toContain('已送到对方的地址')
})
