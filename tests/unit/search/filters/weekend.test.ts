import { describe, expect, it } from 'vitest'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { understand } from '#search/analyser/understand.ts'
import { toCentreDocument } from '#search/centre-document.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { meaningOfWeekend } from '#search/filters/weekend.ts'
import { parseQueryParameters } from '#search/query-parameters.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const lexicon = toRegionLexicon(generateRegion())
const read = (text: string) => understand({ ...EMPTY_QUERY, text }, lexicon, '2026-11-20')

function isOpenAtWeekend(...weekdays: number[]): boolean {
  const { matching } = meaningOfWeekend()
  const openingHours = weekdays.map((weekday) => ({ weekday, opens: '08:00', closes: '12:00' }))
  const centre = toCentreDocument({ ...BARE_CENTRE, openingHours })
  return matching.by === 'values' && matching.toValues(centre).length > 0
}

describe('opening at the weekend', () => {
  it('is opening on Saturday or on Sunday; who has no hours is not known to', () => {
    expect([isOpenAtWeekend(6), isOpenAtWeekend(1, 7), isOpenAtWeekend(6, 7)]).toEqual([
      true,
      true,
      true,
    ])
    expect([isOpenAtWeekend(1, 2, 3, 4, 5), isOpenAtWeekend()]).toEqual([false, false])
  })

  it.each([
    '周末',
    '双休日开',
    '周末也上班',
    '周末不休息',
    '周末无休',
    '周六周日都开的',
    '周六和周日',
    '周一至周日都开',
    '周六到周日',
    '全年无休',
  ])('%s means it', (text) => {
    const { effectiveQuery, understood } = read(text)
    expect(effectiveQuery).toMatchObject({ text: '', openAtWeekend: true })
    expect(understood[0]?.label).toBe('周末开放')
  })

  it.each([
    ['周六', '6'],
    ['周六开门', '6'],
    ['星期六开放的', '6'],
    ['周日开门', '7'],
    ['星期天能送', '7'],
    ['礼拜天', '7'],
    ['周一到周六', '6'],
    ['周六也不休', '6'],
    ['星期三', '3'],
  ])('%s means that day', (text, code) => {
    expect(read(text).effectiveQuery).toMatchObject({
      text: '',
      days: [code],
      openAtWeekend: false,
    })
  })

  it.each([
    '六周岁',
    '两周六个月',
    '每周六天',
    '半日托',
    '双休',
    '周一到周五',
    '周末休息',
    '不要周末',
    '除周末',
    '周末除外',
    '周末都休息',
    '不带周末',
  ])('%s does not', (text) =>
    expect(read(text).effectiveQuery).toMatchObject({ openAtWeekend: false, days: [] }),
  )

  it.each(['周六不开', '除周六', '周末休息'])('%s leaves out who is open then', (text) => {
    expect(read(text).effectiveQuery.without).toHaveLength(1)
  })

  it('stands beside other words', () => {
    expect(read('周末临时托 棕熊').effectiveQuery).toMatchObject({
      text: '棕熊',
      openAtWeekend: true,
      serviceTypes: ['temporary'],
    })
  })

  it('is asked for by address', () => {
    const parse = (address: string) => parseQueryParameters(new URLSearchParams(address))
    expect(parse('weekend=1').query.openAtWeekend).toBe(true)
    expect(parse('weekend=maybe').issues).toEqual([
      { parameter: 'weekend', message: '是否周末开放应为1或0' },
    ])
  })
})
