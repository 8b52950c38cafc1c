import { beforeAll, describe, expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { FoundPlace } from '#src/components/check/found-place.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { answerCheck, type CheckAnswer } from '#src/pages/check/_answer.ts'
import { openSampleSearch } from '#tests/support/open-sample-search.ts'

let ask: (text: string, now?: Date) => Promise<CheckAnswer>

beforeAll(async () => {
  const { engine, region, now: today } = await openSampleSearch('gulou')
  const { snapshot, registered } = await loadFilings({ contentDir: 'content', region: 'gulou' })
  const library = { ...EMPTY_LIBRARY, registered }
  ask = (text, now = today) => answerCheck(text, { region, snapshot, library, search: engine, now })
})

const nameOf = ({ centre, registered }: FoundPlace) =>
  centre ? (centre.displayName ?? centre.legalName) : registered.name
const said = (places: readonly FoundPlace[]) =>
  places.map((place) => `${nameOf(place)} ${place.verdict}`)

describe('is it filed?', () => {
  test.each([
    ['the name on the door', '云朵邮局托育园', '云朵邮局托育园 filed'],
    ['a wrong character', '云多邮局', '云朵邮局托育园 filed'],
    ['traditional characters', '雲朵郵局', '云朵邮局托育园 filed'],
    ['pinyin', 'yunduoyouju', '云朵邮局托育园 filed'],
    ['the name of the firm', '福州市鼓楼区示例云朵邮局托育服务有限公司', '云朵邮局托育园 filed'],
    ['the firm with a wrong character', '示例云朵邮筒托育服务有限公司', '云朵邮局托育园 filed'],
    ['another name', '饼干屋', '半块饼干托育园 filed'],
    ['an address', '鼓东街道开元社区示例路88号', '云朵邮局托育园 filed'],
    ['a number of a house in words', '示例路八十八号', '云朵邮局托育园 filed'],
    ['a building', '示例大厦', '半块饼干托育园 filed'],
    ['a telephone with spaces', '0591 0000 0202', '云朵邮局托育园 filed'],
    ['full-width digits without an area code', '００００－０２０２', '云朵邮局托育园 filed'],
    ['a filing number', '备案编号：GL2022-OO3', '云朵邮局托育园 filed'],
    ['a filing number with the dash of a Chinese keyboard', 'GL—2022—003', '云朵邮局托育园 filed'],
    ['a name without one of its characters', '长颈鹿午觉', '长颈鹿的午觉托育园 filed'],
    ['the name that a firm begins with', '国思教育', '福原园 unknown'],
    ['a telephone from abroad', '0086 591 0000 0202', '云朵邮局托育园 filed'],
    ['more words around it', '我想问一下云朵邮局托育园备案了吗？', '云朵邮局托育园 filed'],
    ['a credit code', '91350102MAXT0002X4', '云朵邮局托育园 filed'],
    ['a credit code with a wrong character', '91350102MAXT0002X5', '云朵邮局托育园 filed'],
    ['an address with a house that is named', '示例路8号示例城2层', '乐呵呵托育园 filed'],
    [
      'a name that any place may have',
      '鼓楼区示例托育综合服务中心',
      '榕须秋千托育综合服务中心 filed',
    ],
    ['a branch', '纽扣森林托育园（五凤园）', '纽扣森林托育园（五凤园） filed'],
    ['a question around the name', '请问青团月亮备案了吗', '青团月亮托育园 withdrawn'],
    ['a longer one', '我家楼下的云朵邮局有没有备案', '云朵邮局托育园 filed'],
    ['a suspended centre', '蜗牛信想', '蜗牛信箱托育园 suspended'],
    ['a filing that is over', '犇犇托育', '福州市鼓楼区示例犇犇托育服务有限公司 expired'],
    ['a filing that is renewed', '薄荷糖', '薄荷糖托育园 renewing'],
    ['a place without a day of filing', '早早托育', '福州市鼓楼区示例早早托育服务有限公司 unknown'],
    ['a registered place', '萤火数托育', '鼓楼区示例萤火树托育中心 registered'],
    ['its telephone', '0591-00000504', '鼓楼区示例萤火树托育中心 registered'],
    [
      'its code with a wrong character',
      '52350102MAXT005043',
      '鼓楼区示例萤火树托育中心 registered',
    ],
    ['its address', '洪山镇示例路66号', '鼓楼区示例萤火树托育中心 registered'],
    ['an ended registration', '铃档巷托管', '福州市鼓楼区示例铃铛巷托管服务部 ended'],
  ])('%s is answered', async (_what, text, expected) => {
    expect(said((await ask(text)).meant)).toEqual([expected])
  })

  test.each([
    ['the same name in another house', '云朵邮局托育园 示例路89号'],
    ['a house whose number only begins alike', '云朵邮局 示例路8号'],
    ['a second branch', '云朵邮局托育园2号店'],
    ['a second branch in words', '云朵邮局二店'],
    ['a branch elsewhere', '云朵邮局五凤分园'],
    ['a word more', '云朵邮局国际托育园'],
    ['a new one', '新云朵邮局'],
    ['what is beside it', '云朵邮局托育园旁边的托育'],
    ['what is opposite', '示例路88号对面'],
    ['what is opposite its storey', '示例路88号1至2层对面'],
    ['another house of the same number', '示例路88-1号'],
    ['a telephone without its first digit', '0000202'],
    ['another extension of its telephone', '0591-00000202转5'],
  ])('%s is not called filed', async (_what, text) => {
    const { meant } = await ask(text)
    expect(said(meant).filter((one) => one.endsWith(' filed'))).toEqual([])
  })

  test.each([
    ['a wrong character', '云多邮局托育园', '云朵邮局托育园'],
    ['traditional characters', '雲朵郵局托育園', '云朵邮局托育园'],
    ['pinyin', 'yunduoyouju', '云朵邮局托育园'],
  ])('with %s it is said which name of the list is meant', async (_what, text, name) => {
    const [place] = (await ask(text)).meant
    expect(place).toMatchObject({ name, degree: text.startsWith('雲') ? 'exact' : 'near' })
  })

  test('who writes the former name of a centre is told which it was', async () => {
    const [place] = (await ask('风铃草托育中心')).meant
    expect(place).toMatchObject({ degree: 'exact', name: '风铃草托育中心' })
    expect(place?.centre?.formerNames).toEqual(['风铃草托育中心'])
  })

  test('two of the same name are both shown, whatever is said of each', async () => {
    expect(said((await ask('小板凳')).meant)).toEqual([
      '小板凳托育园 filed',
      '小板凳托育中心 filed',
      '福州市鼓楼区示例小板凳早教咨询有限公司 registered',
    ])
    expect(said((await ask('纽扣森林')).meant)).toHaveLength(3)
  })

  test('another business of the same name is another place', async () => {
    const { meant, similar } = await ask('小板凳早教')
    expect(said(meant)).toEqual(['福州市鼓楼区示例小板凳早教咨询有限公司 registered'])
    expect(said(similar)).toContain('小板凳托育园 filed')
    expect((await ask('云朵邮局幼儿园')).meant).toEqual([])
  })

  test('what sounds alike is shown beside it', async () => {
    const { meant, similar } = await ask('木木桥托育园')
    expect(said(meant)).toEqual(['木木桥托育园 filed'])
    expect(said(similar)).toEqual(['沐沐桥托育园 filed'])
    expect(said((await ask('mumuqiao')).meant)).toHaveLength(2)
  })

  test('another name at an address that is filed is not called filed', async () => {
    const { meant, similar } = await ask('大熊宝贝 示例路88号')
    expect(meant).toEqual([])
    expect(said(similar)).toEqual(['云朵邮局托育园 filed'])
  })

  test.each(['示例路999号', '阳光宝贝', '0591-99999999', 'GL-2024-999'])(
    'nothing is said of %s, and the complaint begins with it',
    async (text) => {
      const { meant, unlisted } = await ask(text)
      expect(meant).toEqual([])
      const expected = text.includes('路') ? { address: text } : { name: text }
      expect(unlisted).toEqual(/\d{4}|-/.test(text) ? {} : expected)
    },
  )

  test.each(['托育中心', '鼓楼区', '鼓东街道托育', '园', '14号', '14号1层', ''])(
    'to %s the answer is to write more',
    async (text) => {
      const { isVague, meant } = await ask(text)
      expect([isVague, meant]).toEqual([text !== '', []])
    },
  )

  test('nobody is called filed who is withdrawn, suspended or out of date on the day', async () => {
    const { region } = await openSampleSearch('gulou')
    const { snapshot } = await loadFilings({ contentDir: 'content', region: 'gulou' })
    expect(region.code).toBe(snapshot.regionCode)
    const notFiled = (
      { withdrawnOn, suspendedFrom, filedUntil, inLatestList }: Centre,
      on: string,
    ) =>
      (withdrawnOn && withdrawnOn <= on) ||
      (suspendedFrom && suspendedFrom <= on) ||
      (filedUntil && filedUntil < on) ||
      inLatestList === false
    for (const on of ['2026-07-15', '2026-11-20']) {
      for (const centre of snapshot.centres.filter((one) => notFiled(one, on))) {
        const { meant } = await ask(centre.legalName, new Date(`${on}T10:00:00+08:00`))
        const own = meant.find((place) => place.centre?.id === centre.id)
        expect(own && own.verdict !== 'filed', `${centre.legalName} ${on}`).toBe(true)
      }
    }
  })

  test.each(['🙂'.repeat(500), '托'.repeat(5000), '1'.repeat(5000), '(((', '\u202e\u0000'])(
    'anything may be typed (%#)',
    async (text) => {
      expect((await ask(text)).text.length).toBeLessThanOrEqual(100)
    },
  )
})

test('a centre that left every list is told as such, with the day, and not as one that nobody knows', async () => {
  const { engine, region, now } = await openSampleSearch('gulou')
  const { snapshot } = await loadFilings({ contentDir: 'content', region: 'gulou' })
  const [lost] = snapshot.centres.filter(({ filingNumber }) => filingNumber === 'GL-2022-003')
  if (!lost) throw new Error('The sample is not there.')
  const centre = { ...lost, id: 'gone-1', displayName: '蓝伞托育园', legalName: '示例蓝伞托育园' }
  const gone = [{ centre: { ...centre, filingNumber: 'GL-2019-777' }, lostOn: '2026-10-01' }]
  const known = { region, snapshot, library: EMPTY_LIBRARY, now, search: engine, history: { gone } }
  for (const typed of ['GL-2019-777', '蓝伞托育', '兰伞托育园']) {
    const { meant } = await answerCheck(typed, known)
    expect(said(meant)).toEqual(['蓝伞托育园 absent'])
    expect(meant[0]?.lostOn).toBe('2026-10-01')
  }
})

test('names and numbers that are hard to take apart are told apart', async () => {
  const { engine, region, now } = await openSampleSearch('gulou')
  const { snapshot } = await loadFilings({ contentDir: 'content', region: 'gulou' })
  const [first] = snapshot.centres
  if (!first) throw new Error('The sample is not there.')
  const bare = {
    ...first,
    displayName: undefined,
    brand: undefined,
    aliases: [],
    creditCode: undefined,
  }
  const gone = [
    {
      ...bare,
      id: 'g1',
      legalName: '鼓楼区田园托育服务有限公司',
      address: '示例巷1-2号',
      phones: ['0591-87110005-8'],
    },
    {
      ...bare,
      id: 'g2',
      legalName: '鼓楼区示例蓝伞托育服务有限公司温泉分公司',
      address: '示例巷5号',
      phones: [],
    },
  ].map((centre) => ({ centre: { ...centre, filingNumber: undefined }, lostOn: '2026-10-01' }))
  const known = { region, snapshot, library: EMPTY_LIBRARY, now, search: engine, history: { gone } }
  const find = async (typed: string) =>
    (await answerCheck(typed, known)).meant.map(({ centre }) => centre?.id)
  expect(await find('田园托育')).toEqual(['g1'])
  expect(await find('示例巷1-2号')).toEqual(['g1'])
  expect(await find('示例巷1之2号')).toEqual(['g1'])
  expect(await find('示例巷12号')).toEqual([])
  expect(await find('0591-87110005')).toEqual(['g1'])
  expect(await find('87110005转8')).toEqual(['g1'])
  expect(await find('71100058')).toEqual([])
  expect(await find('蓝伞托育园温泉分园')).toEqual(['g2'])
})

test.each(['鼓托备〔2024〕12号', '鼓托备(2024)12号', '鼓托备[2024]12号'])(
  'the number of a paper with words in it is found as %s',
  async (typed) => {
    const { engine, region, now } = await openSampleSearch('gulou')
    const { snapshot } = await loadFilings({ contentDir: 'content', region: 'gulou' })
    const centres = snapshot.centres.map((centre) =>
      centre.filingNumber === 'GL-2022-003'
        ? { ...centre, filingNumber: '鼓托备〔2024〕12号' }
        : centre,
    )
    const known = { region, snapshot: { ...snapshot, centres }, library: EMPTY_LIBRARY, now }
    const { meant } = await answerCheck(typed, { ...known, search: engine })
    expect(said(meant)).toEqual(['云朵邮局托育园 filed'])
  },
)
