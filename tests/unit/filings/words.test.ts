import { expect, test } from 'vitest'
import {
  type CodeKind,
  parseCode,
  parseServiceTypes,
  parseYesNo,
} from '#src/filings/cells/codes/parse-code.ts'
import { zhHans as codeWords } from '#src/filings/cells/codes/words.ts'
import { parseCreditCode } from '#src/filings/cells/parse-credit-code.ts'
import * as oversight from '#src/filings/cells/parse-oversight.ts'
import { parseId, parseLabels, parseTexts } from '#src/filings/cells/parse-text.ts'

test.each([
  ['nature', '民办非企业单位', 'nonProfit'],
  ['nature', '营利', 'forProfit'],
  ['institutionType', '幼儿园托班', 'kindergartenClass'],
  ['operatingModel', '公建民营', 'publicBuiltPrivateRun'],
  ['availability', '已满', 'full'],
  ['feeUnit', '元／人·月', 'month'],
  ['qualityGrade', 'ｂ', 'B'],
  ['datum', '高德', 'gcj02'],
  ['source', '备案系统', 'filingSystem'],
] as const)('in a %s column %s means %s', (kind, word, code) => {
  expect(parseCode(kind, word).value).toBe(code)
})

test('every label of every code is understood as itself', () => {
  for (const [kind, { labels }] of Object.entries(codeWords))
    for (const [code, label] of Object.entries(labels))
      expect(parseCode(kind as CodeKind, label).value).toBe(code)
})

test('a word that is no code is refused with the words that are', () => {
  expect(parseCode('availability', '很多')).toEqual({
    problems: [{ code: 'unknown-word', detail: '有位、紧张、已满、未知' }],
  })
})

test('ticks, letters and words all answer yes or no', () => {
  expect(['是', '√', 'Y', 'TRUE', '有', '1'].map((cell) => parseYesNo(cell).value)).not.toContain(
    false,
  )
  expect(['否', '×', 'n', 'false', '无', '0'].map((cell) => parseYesNo(cell).value)).not.toContain(
    true,
  )
  expect(parseYesNo('部分').problems[0]?.code).toBe('not-yes-or-no')
})

test('service types are found in a list, and a word that is none is named', () => {
  expect(parseServiceTypes('全日托、半日托，寒暑假班')).toEqual({
    value: ['fullDay', 'halfDay'],
    problems: [
      { code: 'unknown-word', value: '寒暑假班', detail: '全日托、半日托、计时托、临时托' },
    ],
  })
})

test('the visit of an authority is date, body and result', () => {
  expect(
    oversight.parseInspections('2026-03-02|区卫健局|合格；2026.6.1｜区消防大队｜基本合格'),
  ).toEqual({
    value: [
      { inspectedOn: '2026-03-02', authority: '区卫健局', result: '合格' },
      { inspectedOn: '2026-06-01', authority: '区消防大队', result: '基本合格' },
    ],
    problems: [],
  })
})

test('a violation that is not yet put right has no last date', () => {
  expect(oversight.parseViolations('2026-03-02|轻微|台账不全|').value).toEqual([
    { foundOn: '2026-03-02', severity: 'minor', summary: '台账不全' },
  ])
})

test('a penalty that cannot be read is named, the others are published', () => {
  const { value, problems } = oversight.parsePenalties('罚款；2026-06-12|区卫健局|警告|2029-06-12')
  expect(value).toHaveLength(1)
  expect(problems).toMatchObject([{ code: 'not-an-entry', value: '罚款' }])
})

test('a tick in a column of honour stands for the heading', () => {
  expect(parseLabels('是', '区级示范单位').value).toEqual(['区级示范单位'])
  expect(parseLabels('否', '区级示范单位').value).toEqual([])
  expect(parseTexts('小树；小树苗\n小树').value).toEqual(['小树', '小树苗'])
})

test('a credit code is read whatever the case and the spaces', () => {
  expect(parseCreditCode('91350102 maxt00011c').value).toBe('91350102MAXT00011C')
  expect(parseCreditCode('９１３５０１０２MAXT00011C').value).toBe('91350102MAXT00011C')
  expect(parseCreditCode('91350200776O49653A')).toMatchObject({
    value: '91350200776049653A',
    problems: [{ code: 'credit-code-restored' }],
  })
  for (const wrong of ['9135020077604965A', '1.23501E+17'])
    expect(parseCreditCode(wrong).problems[0]?.code).toBe('not-a-credit-code')
})

test('an id becomes part of an address', () => {
  expect(parseId('CW10112215').value).toBe('cw10112215')
  expect(parseId('鼓楼1号').problems[0]?.code).toBe('not-an-id')
})
