// biome-ignore-all format: one saying a line
import type { Group } from '#tests/search/sayings/saying.ts'

const PRIVATE = 'without=nature.forProfit&without=nature.nonProfit'

/** Refusals side by side, refusals of what is too much, facts that are asked for, and words that are not cut. */
export const AFTER_REVIEW: readonly Group[] = [
  {
    kind: 'refusals side by side', region: 'gulou', rows: [
      ['不要双语蒙氏', 'without=feature.双语&without=feature.蒙氏'],
      ['不要安泰街道水部街道', 'without=subdistrict.安泰街道&without=subdistrict.水部街道'],
      ['除了安泰街道水部街道', 'without=subdistrict.安泰街道&without=subdistrict.水部街道'],
      ['除了鼓东街道鼓西街道温泉街道以外的', 'without=subdistrict.鼓东街道&without=subdistrict.鼓西街道&without=subdistrict.温泉街道'],
      ['不要公办民办', `without=nature.public&${PRIVATE}`, { maybe: true }],
      ['不要半日托计时托', 'without=service.halfDay&without=service.hourly'],
      ['不要C级D级', 'without=grade.C&without=grade.D'],
      ['不考虑洪山镇五凤街道 两岁', 'age=24&without=subdistrict.洪山镇&without=subdistrict.五凤街道'],
      ['安泰街道水部街道除外', 'without=subdistrict.安泰街道&without=subdistrict.水部街道'],
      ['安泰街道和水部街道都不要', 'without=subdistrict.安泰街道&without=subdistrict.水部街道'],
      ['双语蒙氏的不要', 'without=feature.双语&without=feature.蒙氏'],
      ['不要民办和幼儿园', `${PRIVATE}&without=type.kindergartenClass`],
      ['不要幼儿园和民办', `${PRIVATE}&without=type.kindergartenClass`],
      ['不要家庭托育点社区托育点', 'without=type.homePoint&without=type.community'],
      ['不要民办公办', `without=nature.public&${PRIVATE}`, { maybe: true }],
      ['不要双语要蒙氏', 'without=feature.双语&feature=蒙氏'],
      ['不要洪山镇要温泉街道', 'without=subdistrict.洪山镇&subdistrict=温泉街道'],
      ['不要民办普惠的', `affordable=1&${PRIVATE}`, { or: `without=affordable.1&${PRIVATE}` }],
      ['不要民办 公办', `nature=public&${PRIVATE}`],
      ['公立幼儿园', 'nature=public', { unused: ['幼儿园'], or: 'nature=public&type=kindergartenClass' }],
      ['普惠幼儿园', 'affordable=1', { unused: ['幼儿园'], or: 'affordable=1&type=kindergartenClass' }],
    ],
  },
  {
    kind: 'refusals side by side', region: 'jishishan', voice: true, rows: [
      ['除了吹麻滩镇大河家镇', 'without=subdistrict.吹麻滩镇&without=subdistrict.大河家镇'],
      ['不要吹麻滩镇大河家镇的', 'without=subdistrict.吹麻滩镇&without=subdistrict.大河家镇'],
      ['俺不去癿藏镇居集镇', 'without=subdistrict.癿藏镇&without=subdistrict.居集镇'],
    ],
  },
  {
    kind: 'not too much', region: 'gulou', rows: [
      ['不想要太贵的', 'sort=fee'],
      ['不要太贵', 'sort=fee'],
      ['别太贵了', 'sort=fee'],
      ['太贵的不要', 'sort=fee'],
      ['不想太贵 两岁', 'age=24&sort=fee'],
      ['不要离东街口太远', 'sort=distance', { near: '东街口' }],
      ['离东街口不要太远', 'sort=distance', { near: '东街口' }],
      ['别离东街口太远的', 'sort=distance', { near: '东街口' }],
      ['不要太远', '', { loose: true }],
      ['不想去太远的地方', '', { loose: true }],
      ['不要太吵的', '', { unused: ['太吵'] }],
      ['不想要太大的 两岁', 'age=24', { unused: ['太大'] }],
      ['不要太小的', '', { unused: ['太小'] }],
      ['人不要太多 普惠', 'affordable=1', { unused: ['太多'] }],
      ['太吵的不要', '', { unused: ['太吵'] }],
      ['不要太严的托班', '', { unused: ['太严'] }],
    ],
  },
  {
    kind: 'not too much', region: 'jishishan', voice: true, rows: [
      ['俺不想要太贵的', 'sort=fee'],
      ['不要离县汽车站太远', 'sort=distance', { near: '汽车站' }],
      ['娃的园不要太大 一岁半', 'age=18', { loose: true }],
      ['太远的不去', '', { loose: true }],
      ['不要太挤的托儿所', '', { unused: ['太挤'] }],
    ],
  },
  {
    kind: 'facts that are recorded', region: 'gulou', rows: [
      ['不收押金', '', { unused: ['不收押金'] }],
      ['不要押金的 两岁', 'age=24', { unused: ['押金'] }],
      ['押金少的', '', { unused: ['押金'] }],
      ['有保险的', '', { unused: ['有保险'] }],
      ['买了责任险的', '', { unused: ['责任险'] }],
      ['有一键报警', '', { unused: ['有一键报警'] }],
      ['有报警按钮的 普惠', 'affordable=1', { unused: ['报警按钮'] }],
      ['监控保存90天', 'cameras=1', { unused: ['保存90天'] }],
      ['录像保存三十天以上的', 'cameras=1', { unused: ['保存三十天'] }],
      ['可以退费的', '', { unused: ['退费'] }],
      ['能退费吗 普惠', 'affordable=1', { unused: ['退费'] }],
      ['有消防员', '', { unused: ['有消防员'] }],
      ['老师有证的', '', { unused: ['有证'] }],
      ['持证上岗 两岁', 'age=24', { unused: ['持证上岗'] }],
      ['资金监管的', '', { unused: ['资金监管'] }],
      ['有保健医生', '', { unused: ['保健医生'] }],
      ['没有违规记录的', '', { unused: ['违规'] }],
      ['没有处罚过的', '', { unused: ['处罚'] }],
      ['在一楼的', '', { unused: ['一楼'] }],
      ['师生比高的', '', { unused: ['师生比'] }],
      ['接受残疾孩子', 'feature=特殊需要支持'],
      ['有保安的普惠', 'affordable=1', { unused: ['有保安'] }],
    ],
  },
  {
    kind: 'facts that are recorded', region: 'jishishan', voice: true, rows: [
      ['要不要交押金', '', { unused: ['押金'] }],
      ['有没有保险的托儿所', '', { unused: ['保险'] }],
      ['托儿所有没有保健医生', '', { unused: ['保健医生'] }],
      ['有监控的押金少的', 'cameras=1', { unused: ['押金'] }],
      ['娃的老师有没有证', '', { unused: ['证'] }],
    ],
  },
  {
    kind: 'words that are not cut', region: 'gulou', rows: [
      ['东街口地铁站', 'sort=distance', { near: '东街口' }],
      ['近东街口地铁站', 'sort=distance', { near: '东街口' }],
      ['两岁 近东街口地铁站', 'age=24&sort=distance', { near: '东街口' }],
      ['有没有人民小学附近的', '', { maybe: true }],
      ['普惠的 有没有机关小学旁边的', 'affordable=1', { loose: true, or: 'affordable=1&sort=distance' }],
    ],
  },
]
