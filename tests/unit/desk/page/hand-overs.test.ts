import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import { HandOvers } from '#src/desk/page/case/HandOvers.tsx'

const SENT: HandOverView = {
  ...{ id: '0'.repeat(32), reference: '7KX4-M2PA', fromUnit: 'health', toUnit: 'market' },
  ...{ way: 'webhook', bytes: 10, hash: '0'.repeat(64), madeAt: '2026-11-20T02:00:00.000Z' },
  ...{ receivedAt: null, attempts: 0, nextAt: '2026-11-20T02:00:00.000Z' },
  ...{ deliveredAt: null, endedAt: null, problem: null },
}
const AT = '2026-11-21T02:00:00.000Z'

const show = (more: Partial<HandOverView>) => {
  const same = (id: string) => `[${id}]`
  const names = { unit: same, matter: same, centre: same, subdistrict: same }
  return renderToStaticMarkup(
    createElement(HandOvers, { handOvers: [{ ...SENT, ...more }], names }),
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
