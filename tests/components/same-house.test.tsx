import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toHousemates } from '#src/choosing/buildings.ts'
import { SameHouse } from '#src/components/centre-card/SameHouse.tsx'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const centre = (id: string, legalName: string, more = {}) => ({
  ...BARE_CENTRE,
  id,
  legalName,
  address: `东街92号${id}层`,
  ...more,
})
const centres = [
  centre('1', '云朵'),
  centre('2', '长颈鹿'),
  centre('3', '八音盒'),
  centre('4', '已经关了的', { withdrawnOn: '2026-01-01' }),
]
const show = (id: string) =>
  renderToStaticMarkup(<SameHouse others={toHousemates(centres, '2026-11-20')(id)} />)

test('a card is followed by the others at its address, each a link', () => {
  expect(show('1').replace(/<[^>]+>/g, ' ')).toMatch(/同一地址还有2家：\s+长颈鹿\s+八音盒/)
  expect(show('1')).toContain('href="/centres/2/"')
})

test('a centre alone at its address, or an unknown one, has nothing below its card', () => {
  expect(
    renderToStaticMarkup(
      <SameHouse others={toHousemates(centres.slice(0, 1), '2026-11-20')('1')} />,
    ),
  ).toBe('')
  expect(show('nobody')).toBe('')
})
