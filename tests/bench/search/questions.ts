import type { CentreQuery } from '#search/centre-query.ts'
import type { Centre } from '#src/centres/centre.ts'
import { createRandom } from '#tests/support/random.ts'

/** The same facts and questions in every run. */
const random = createRandom(7)

const FEATURES = ['双语', '蒙氏', '户外场地', '夜托', '校车接送', '特殊需要', '亲子课', '绘本馆']

/** What only some lists say of a centre, so that every filter has something to count. */
export const withFacts = (centre: Centre): Centre => ({
  ...centre,
  features: FEATURES.filter(() => random.chance(0.15)),
  providesMeals: random.chance(0.6),
  ...(random.chance(0.3) && { cameraDaysKept: 90 }),
  demonstrationLabels: random.chance(0.05) ? ['市级示范'] : [],
})

/** One kind of question; each is made from a centre that is drawn by lot. */
export type Kind = { name: string; ask: (centre: Centre) => Partial<CentreQuery> }

/** Where parents stand. */
const near = { lat: 26.085, lng: 119.294 }

/** A part of two or three characters from the middle of a name. */
const partOfName = ({ legalName }: Centre) => {
  const start = random.between(3, 7)
  return legalName.slice(start, start + random.between(2, 3))
}

/** An address as it is pasted from a chat: 30 characters, with a word too many. */
const toPasted = ({ address = '福建省福州市鼓楼区鼓东街道中山路1号' }: Centre) =>
  `【位置】${address}一层（近地铁站出口）`.slice(0, 30)

const INITIALS = ['xty', 'xyl', 'dtz', 'jsl', 'cxx', 'bdmg', 'hzz', 'qfc', 'xht', 'yq']
const WRONG = ['小大阳', '金海屯', '蓝蜗扭', '青积目', '红种籽', '太洋', '春蒲工英', '慧鱼点']
const NOWHERE = ['披萨外卖', '修理摩托车', 'qqxxzz', '龘靐齉', '海鲜批发市场']
const SENTENCES = [
  '请问一下附近有没有可以送一岁半宝宝的托儿所',
  '快两岁了想上托班',
  '不要民办的',
  '鼓东街道附近三千以内的日托',
  '1岁半 3月入托 离五一广场近',
  '普惠托育名单',
  '帮我找一下两岁的托班',
  '能接8个月宝宝的公办托育',
  '五一广场附近的临时托',
  '小太阳托育多少钱',
  '周末开门的托育中心',
  '评估A级 三千五以下',
]

const withinRadius = () => ({
  near,
  radiusInMetres: random.pick([1000, 3000, 5000]),
  sort: 'distance' as const,
})

export const KINDS: readonly Kind[] = [
  { name: 'text', ask: (centre) => ({ text: partOfName(centre) }) },
  { name: 'initials', ask: () => ({ text: random.pick(INITIALS) }) },
  { name: 'as you type', ask: ({ legalName }) => ({ text: legalName.slice(3, 4) }) },
  { name: 'misspelt', ask: () => ({ text: random.pick(WRONG) }) },
  { name: 'pasted address', ask: (centre) => ({ text: toPasted(centre) }) },
  {
    name: 'filter + distance',
    ask: () => ({
      ...withinRadius(),
      serviceTypes: [random.pick(['fullDay', 'temporary'] as const)],
      ageInMonths: random.between(6, 30),
    }),
  },
  { name: 'facets of all', ask: () => ({}) },
  {
    name: 'all together',
    ask: (centre) => ({
      text: partOfName(centre),
      near,
      radiusInMetres: 20_000,
      sort: 'distance',
      affordable: random.chance(0.5),
      natures: ['forProfit'],
    }),
  },
  { name: 'nothing found', ask: () => ({ text: random.pick(NOWHERE) }) },
  { name: 'sentences', ask: () => ({ text: random.pick(SENTENCES), near }) },
]

/** Questions of one kind, each about another centre. */
export const toQuestions = ({ ask }: Kind, centres: readonly Centre[], count: number) =>
  Array.from({ length: count }, () => ask(random.pick(centres)))
