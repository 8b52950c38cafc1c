import { describe, expect, test } from 'vitest'
import { EMPTY_PAGE_QUERY } from '#search/engine.ts'
import { openSampleSearch } from '#tests/support/open-sample-search.ts'

/** What residents ask most, and the page they should see first. */
const QUESTIONS: readonly (readonly [asked: string, page: string])[] = [
  ['打疫苗在哪', '/places/'],
  ['打预防针', '/places/'],
  ['社区医院电话', '/places/'],
  ['打疫苗', '/guidance/immunisation/'],
  ['一岁半 打疫苗', '/guidance/immunisation/'],
  ['接种证丢了', '/guidance/immunisation/'],
  ['育儿补贴怎么领', '/guidance/childcare-subsidy/'],
  ['有没有补助', '/guidance/childcare-subsidy/'],
  ['3600', '/guidance/childcare-subsidy/'],
  ['补贴能领多少', '/tools/subsidy/'],
  ['孩子咬人怎么办', '/guidance/play-25-36-months/'],
  ['几个月加辅食', '/guidance/first-foods-6-8-months/'],
  ['不好好吃饭', '/guidance/meals-12-24-months/'],
  ['被烫了怎么办', '/guidance/burns/'],
  ['噎住了怎么办', '/guidance/choking/'],
  ['掉床了', '/guidance/falls/'],
  ['摔到头了', '/guidance/falls/'],
  ['误吃了药', '/guidance/medicines-and-poisons/'],
  ['12345', '/who-does-what/'],
  ['卫健局电话', '/who-does-what/'],
  ['托育和幼儿园区别', '/questions/#kindergarten'],
  ['户口不在这里能上吗', '/questions/#household'],
  ['普惠是什么意思', '/glossary/#affordable'],
  ['备案怎么查', '/guidance/what-filing-means/'],
  ['黑托班', '/guidance/what-filing-means/'],
  ['哪里能投诉', '/complaints/'],
  ['退费', '/complaints/'],
  ['查投诉进度', '/complaints/status/'],
  ['老师打孩子', '/guidance/child-protection/'],
  ['临时托要带什么', '/guidance/hourly-and-temporary-care/'],
  ['入托体检', '/tools/first-day/'],
  ['入托要准备什么', '/tools/first-day/'],
  ['产假多少天', '/tools/leave/'],
  ['几个月能上托班', '/tools/age/'],
  ['多高多重正常', '/tools/growth/'],
  ['宝宝发烧三十八度五怎么办', '/guidance/fever/'],
  ['拉肚子', '/guidance/diarrhoea/'],
  ['手足口病要隔离几天', '/guidance/hand-foot-mouth/'],
  ['晚上不睡觉', '/guidance/sleep/'],
  ['一直哭怎么哄', '/guidance/crying-and-soothing/'],
  ['不会走路', '/guidance/warning-signs/'],
  ['自闭症', '/guidance/warning-signs/'],
  ['看手机', '/guidance/screen-time/'],
  ['戒尿不湿', '/guidance/toilet-training/'],
  ['什么时候长牙', '/guidance/teeth/'],
  ['体检去哪里', '/guidance/check-up-calendar/'],
  ['新生儿访视', '/guidance/newborn-visit/'],
  ['请人上门', '/home-visits/'],
  ['家里困难找谁', '/family-help/'],
  ['早期发展项目', '/programmes/'],
  ['单位办托育', '/guidance/employers/'],
  ['托班一个老师带几个', '/guidance/class-groups-and-ratios/'],
  ['怎么开托育机构', '/operators/'],
  ['急诊', '/guidance/when-to-go-to-hospital/'],
  ['分离焦虑', '/guidance/settling-in/'],
]

/** What is typed at night, and the page that says at once what to do. */
const EMERGENCIES: readonly (readonly [asked: string, page: string])[] = [
  ['宝宝发烧39度怎么办', '/guidance/fever/'],
  ['39度', '/guidance/fever/'],
  ['烧到40度', '/guidance/fever/'],
  ['孩子发烧抽搐', '/guidance/febrile-convulsion/'],
  ['口吐白沫', '/guidance/febrile-convulsion/'],
  ['宝宝吃了蜂蜜怎么办', '/guidance/honey/'],
  ['孩子被花生噎住怎么办', '/guidance/choking/'],
  ['喘不过气', '/guidance/choking/'],
  ['宝宝被开水烫了', '/guidance/burns/'],
  ['起水泡', '/guidance/burns/'],
  ['人工呼吸', '/guidance/drowning/'],
  ['没有呼吸', '/guidance/drowning/'],
  ['昏迷', '/guidance/when-to-go-to-hospital/'],
  ['叫不醒', '/guidance/when-to-go-to-hospital/'],
  ['呼吸困难', '/guidance/when-to-go-to-hospital/'],
  ['头磕了', '/guidance/falls/'],
  ['喝了洗衣液', '/guidance/medicines-and-poisons/'],
  ['喝了农药', '/guidance/medicines-and-poisons/'],
  ['眼睛发黄', '/guidance/jaundice/'],
  ['维生素D', '/guidance/vitamin-d/'],
  ['VD', '/guidance/vitamin-d/'],
  ['想死', '/guidance/mothers-mood/'],
  ['个税怎么抵', '/guidance/tax-deduction/'],
]

describe.each(['gulou', 'jishishan'])('residents of %s', (region) => {
  test('find the right page first for what they ask most', async () => {
    const { engine, now } = await openSampleSearch(region)
    const wrong: string[] = []
    for (const [text, page] of [...QUESTIONS, ...EMERGENCIES]) {
      const { hits } = await engine.searchPages({ ...EMPTY_PAGE_QUERY, text }, now)
      if (hits[0]?.href !== page) wrong.push(`${text}: ${hits[0]?.href ?? 'nothing'}, not ${page}`)
    }
    expect(wrong).toEqual([])
  })

  test('are not told that a word was taken as it sounds where only its letter is large', async () => {
    const { engine, now } = await openSampleSearch(region)
    expect(
      (await engine.searchPages({ ...EMPTY_PAGE_QUERY, text: '维生素D' }, now)).reasons,
    ).toEqual([])
  })

  test('find no page by signs that say nothing', async () => {
    const { engine, now } = await openSampleSearch(region)
    for (const text of ['%', '*', '🙂', '？？']) {
      expect(await engine.searchPages({ ...EMPTY_PAGE_QUERY, text }, now)).toMatchObject({
        total: 0,
      })
    }
    expect((await engine.searchPages(EMPTY_PAGE_QUERY, now)).total).toBeGreaterThan(100)
  })
})
