import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawMap, type MapRequest } from '#src/choosing/map/draw-map.ts'
import { MapFigure } from '#src/components/map/MapFigure.tsx'

const BOX = { west: 119.2, south: 26, east: 119.4, north: 26.2 }
const at = (lng: number, mark: 'available' | 'limited' | 'full' | 'unknown' = 'available') => ({
  point: { lat: 26.1, lng },
  mark,
})
const OUTLINE = {
  rings: [
    [
      { lat: 26.05, lng: 119.25 },
      { lat: 26.05, lng: 119.35 },
      { lat: 26.15, lng: 119.35 },
      { lat: 26.05, lng: 119.25 },
    ],
  ],
  source: '天地图',
  year: 2024,
  approvalNumber: 'GS(2024)0650号',
  attribution: '国家地理信息公共服务平台',
}

function render(request: Partial<MapRequest>, more: Record<string, unknown> = {}): string {
  const drawing = drawMap({ centres: [], box: BOX, ...request })
  if (!drawing) throw new Error('nothing drawn')
  const props = { id: 'm', title: '鼓楼区的托育机构在哪里', finding: '有位1家', notes: [], ...more }
  return renderToStaticMarkup(<MapFigure drawing={drawing} outline={request.outline} {...props} />)
}

test('a map is one picture with a title and its finding, and leads nowhere', () => {
  const html = render({ centres: [at(119.3)] })
  expect(html).toContain('role="img" aria-labelledby="m-title m-text"')
  expect(html).toContain('<title id="m-title">鼓楼区的托育机构在哪里</title>')
  expect(html).toContain('<desc id="m-text">有位1家</desc>')
  expect(html).not.toContain('<a ')
})

test('the key says what each shape means, and how many there are of it', () => {
  const html = render({ centres: [at(119.3), at(119.31), at(119.32, 'full')] })
  expect(html).toContain('有位 2')
  expect(html).toContain('已满 1')
  expect(html).not.toContain('紧张')
})

test('who has no position, or one elsewhere, is told in a sentence', () => {
  const html = render({ centres: [at(119.3), { mark: 'full' }, { mark: 'full' }, at(120)] })
  expect(html).toContain('2家没有位置，不在图上。')
  expect(html).toContain('1家的位置在本地区以外，没有画。')
})

test('a subdistrict without room on the map is named below it', () => {
  const counted = Array.from({ length: 120 }, (_, index) => ({
    code: `${index}`,
    name: `街道${index}`,
    point: { lat: 26.1, lng: 119.3 },
    isReckoned: true,
    count: 1 + index,
  }))
  expect(render({ counted })).toMatch(/图上挤不下、没有画的：.*街道0（1家）。/)
})

test('the line of a region comes with its number of approval and its source, lower left', () => {
  const html = render({ centres: [at(119.3)], outline: OUTLINE })
  expect(html).toContain('class="outline"')
  expect(html).toMatch(/<text class="credit" x="2"[^>]*>审图号：GS\(2024\)0650号<\/text>/)
  expect(html).toContain('>国家地理信息公共服务平台</text>')
  expect(html).toContain('>来源：天地图，2024年</text>')
})

test('without a line there is no number to show', () => {
  const html = render({ centres: [at(119.3)] })
  expect(html).not.toContain('outline')
  expect(html).not.toContain('审图号')
})

test('the map that can be moved is offered by script alone', () => {
  expect(render({ centres: [at(119.3)] })).not.toContain('button')
  const html = render({ centres: [at(119.3)] }, { points: '/centres/points.json?subdistrict=1' })
  expect(html).toContain('data-map="true" data-points="/centres/points.json?subdistrict=1"')
  expect(html).toMatch(/<button[^>]*data-open-map="true"[^>]*hidden=""/)
})

test('a hostile name is text', () => {
  const places = [{ name: '<script>alert(1)</script>', point: { lat: 26.101, lng: 119.301 } }]
  expect(render({ centres: [at(119.3)], places })).not.toContain('<script')
})

test('a map of twenty numbered centres weighs no more than six kilobytes', () => {
  const centres = Array.from({ length: 20 }, (_, index) => at(119.21 + index * 0.009, 'full'))
  expect(render({ centres }).length).toBeLessThan(6144)
})

test('a map of a hundred centres weighs no more than six kilobytes', () => {
  const centres = Array.from({ length: 100 }, (_, index) => at(119.21 + index * 0.0018, 'limited'))
  expect(render({ centres }).length).toBeLessThan(6144)
})
