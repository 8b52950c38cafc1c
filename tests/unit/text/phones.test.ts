import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePhones } from '#src/filings/cells/parse-phones.ts'
import { findPhones, toPhoneParts } from '#src/text/find-phones.ts'

const dialledIn = (text: string, before = '') => findPhones(text, before).map(({ dial }) => dial)

test.each([
  ['马上打120。', ['120']],
  ['孩子现在有危险，先打 110；受了伤，先打 120。', ['110', '120']],
  ['觉得活不下去，打120或110，或者喊邻居', ['120', '110']],
  ['先打110、120，再打主管部门的电话', ['110', '120']],
  ['今晚抄下三个电话：120、最近的儿科急诊', ['120']],
  ['急需帮助请拨打12345。', ['12345']],
  ['或打当地的12345转人社部门', ['12345']],
  ['政务服务便民热线（12345）', ['12345']],
  ['12355青少年服务台的电话是12355', ['12355']],
  ['拨打“12345”', ['12345']],
  ['户籍地的街道、乡镇，或者12345。', ['12345']],
  ['先110，再妇联、民政', ['110']],
  ['把三个电话写在冰箱上：120、社区、最近的邻居', ['120']],
  ['县卫生健康局，0930-00000100', ['093000000100']],
  ['电话 (0591) 8765 4321，工作日', ['059187654321']],
  ['（０５９１）８７６５４３２１', ['059187654321']],
  ['０５９１－８７６５４３２１', ['059187654321']],
  ['010-12345678', ['01012345678']],
  ['+86 591 8765 4321', ['+8659187654321']],
  ['+86-138-0013-8000', ['+8613800138000']],
  ['13800138000', ['13800138000']],
  ['138 0013 8000', ['13800138000']],
  ['400-123-4567 或 800 810 1234', ['4001234567', '8008101234']],
  ['4001234567', ['4001234567']],
  ['0591-87654321/87654322', ['059187654321', '059187654322']],
  ['0591-87654321、0591-87654322', ['059187654321', '059187654322']],
  ['电话：87654321', ['87654321']],
  ['电话（办公室）：87654321', ['87654321']],
  ['电话（办公室）： 87654321', ['87654321']],
  ['电话（值班室）:　87654321', ['87654321']],
  ['电话059187654321', ['059187654321']],
  ['Ring first, read later: 110 police, 120 ambulance, 119 fire.', ['110', '120', '119']],
  ['put nothing in the mouth; ring 120 for a first fit', ['120']],
])('in “%s” one can dial %o', (text, dialled) => {
  expect(dialledIn(text)).toEqual(dialled)
})

test.each([
  '2026-11-28',
  '2026年11月28日',
  '2025-2026学年',
  '0–36个月',
  '0-36个月，12-24个月',
  '350102',
  '350102001',
  '350102199001011234',
  '91350102MAXT00118P',
  '913501020000000000',
  'GL-2024-003',
  'GL-0591-87654321',
  '国卫人口发〔2019〕58号',
  '1,200元',
  '12345元',
  '12,345',
  '每月12000元',
  '拨出12345万元',
  '休120 天',
  '身高110 厘米',
  '体温110℉，120/80',
  '打120 天的折扣',
  '电话打了120分钟',
  '共120个托位，110人在托',
  '12条、120条',
  '第110号',
  '编号12345',
  '12:00-19:00',
  '2026-11-28 08:30:00',
  '3.1415926535',
  '数据版本 13800138000a',
  '&#12345;',
  'https://example.cn/13800138000',
  '5000-6000元',
  '13800138000元',
  '建筑面积20000000平方米',
])('nothing in “%s” is a telephone number', (text) => {
  expect(dialledIn(text)).toEqual([])
})

test('what stands in front of a text in the same sentence counts', () => {
  expect(dialledIn('110', '马上打')).toEqual(['110'])
  expect(dialledIn('、120。', '马上打110')).toEqual(['120'])
  expect(dialledIn('120', '马上')).toEqual([])
})

test.each([
  ['0591-87654321转212', '0591-87654321', '212'],
  ['0591-87654321 转 212', '0591-87654321', '212'],
  ['0591-87654321-212', '0591-87654321', '212'],
  ['0591-87654321#212', '0591-87654321', '212'],
  ['0591-87654321＃２１２', '0591-87654321', '212'],
  ['0591-87654321分机212', '0591-87654321', '212'],
  ['0591-87654321分机号：212', '0591-87654321', '212'],
  ['0930-1234567-12', '0930-1234567', '12'],
  ['400-123-4567转8', '400-123-4567', '8'],
  ['13800138000-1', '13800138000', '1'],
  ['87654321-212', '87654321', '212'],
  ['059187654321-212', '059187654321', '212'],
])('the extension of %s is shown, not dialled', (written, number, extension) => {
  const dial = number.replace(/\D/g, '')
  expect(toPhoneParts(written)).toEqual({ number, dial, extension })
})

test.each([
  '0591-87654321转212',
  '0591-87654321 转 212',
  '0591-87654321-212',
  '0591-87654321#212',
  '０５９１－８７６５４３２１分机２１２',
  '0591-87654321分机号212',
  '(0591)87654321转212',
  '+86 0591-87654321转212',
  '0591-8765-4321转212',
  '0591 87654321 转 212',
])('%s in a filing list is dialled without its extension', (cell) => {
  const { value = [], problems } = parsePhones(cell)
  expect(problems).toEqual([])
  expect(value.map(toPhoneParts)).toMatchObject([{ dial: '059187654321', extension: '212' }])
})

test('a second number in a cell takes the area code of the first', () => {
  expect(parsePhones('0591-87654321/87654322').value).toEqual(['0591-87654321', '0591-87654322'])
  expect(parsePhones('13800138000、87654322').value).toEqual(['13800138000', '87654322'])
})

test('whatever is published from a filing list is dialled, its area code first', () => {
  const area = fc.constantFrom('010', '0591', '0930')
  const local = fc.integer({ min: 20_000_000, max: 89_999_999 }).map(String)
  const extension = fc.option(fc.integer({ min: 1, max: 99_999 }).map(String))
  const mark = fc.constantFrom('转', '-', '#', '分机')
  let extended = 0
  fc.assert(
    fc.property(area, local, extension, mark, (code, rest, more, between) => {
      const written = more ? `${code}-${rest}${between}${more}` : `${code}-${rest}`
      const [phone = ''] = parsePhones(written).value ?? []
      if (more) extended += 1
      expect(toPhoneParts(phone)).toEqual({
        number: `${code}-${rest}`,
        dial: code + rest,
        extension: more ?? undefined,
      })
    }),
  )
  expect(extended).toBeGreaterThan(10)
})
