import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** Words of the first page of the tools. */
export const zhHans = {
  today: (date: string, months: number, days: number) =>
    `到${toDateText(date)}，孩子${months === 0 ? '' : toAgeText(months)}${days > 0 ? `${months > 0 ? '零' : ''}${days}天` : months === 0 ? '刚出生' : '整'}`,
  expected: (date: string, days: number) => `预产期${toDateText(date)}，还有${days}天`,
  vaccines: '打疫苗',
  vaccinesNext: (date: string, names: string) => `下一批，最早${toDateText(date)}：${names}。`,
  vaccinesDone: '3岁以前的都到过月龄了。翻开接种证，对一遍有没有漏的。',
  vaccinesSpecial:
    '妈妈乙肝表面抗原阳性、出生时不到2000克、免疫有问题的，别照这个日子，听接种医生的。',
  vaccinesMore: '看全部日子，存进手机日历',
  given: (ticked: number, all: number) => `接种证上打过的，在这里勾（${ticked}／${all}）`,
  givenHint: '勾上，下面就跟着变。哪天打的，在日历页填。',
  checkUps: '体检',
  checkUpsMissed: (names: string) => `以前没有勾的：${names}。没做的，下次去时一起问。`,
  checkUpNext: (date: string, name: string) => `下一次，${name}：${toDateText(date)}起可以约。`,
  checkUpLooksAt: (name: string, what: string) => `${name}看什么：${what}。`,
  checkUpsDone: '3岁以前的体检都到过日子了。没做的，打电话问能不能补。',
  signs: '有没有该问医生的',
  signsMore: (months: number) => `对照${toAgeText(months)}的四条预警征象`,
  signsNone: '满3个月起，国家有一张四条的表，到时对照。',
  play: '这个月，和孩子做什么',
  playMore: (title: string) => `看“${title}”一整页`,
  groups: '什么时候能上什么班',
  startIn: (date: string, age: string) => `${toDateText(date).replace(/1日$/, '')}去，${age}：`,
  tooYoung: '还没有适合的班。国家标准从满6个月起分班',
  tooOld: '满3岁了，看幼儿园',
  groupsMore: '每个月都列出来看',
  centres: '哪些机构收',
  centresNow: (age: string) => `收${age}孩子的机构`,
  centresAsk: '打电话时问这几句',
  questions: [
    '我家孩子某月满几个月，那时候还有没有位置？',
    '这个班几个孩子、几位老师？',
    '每月一共交多少，饭费另算吗，请假退不退？',
    '第一天要带哪些材料？',
  ],
  remember: '记在这台设备上',
  rememberMeaning: '下次打开不用再输。只存在这个浏览器里，随时能删。',
  remembered: '记住了。',
  notRemembered: '这个浏览器不让保存，关掉页面就没有了。',
  childNumber: (index: number) => `孩子${index}`,
  manage: '去日历页改或删',
} as const
