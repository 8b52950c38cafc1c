import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'
import { toMonthTitle } from '#src/text/tools/shared.ts'

/** Words of the calendar of vaccinations and check-ups. */
export const CALENDAR_TEXT = {
  title: '疫苗和体检日历',
  lead: '填一次生日，算出每一针最早哪天能打、每一次体检什么时候去。几个孩子都能记。',
  withoutScript:
    '这一页要在浏览器里算日子，现在算不了。按月龄看也一样：点孩子的月龄，看这个月有哪些。',
  now: '现在可以约的',
  nowEmpty: '眼下没有到日子的。',
  earlier: '以前的，还没有勾',
  earlierAdvice:
    '翻开接种证，打过的勾上。真漏了的，不用从头打：打电话问接种门诊怎么接着补，把接种证带上。',
  next: '接下来',
  done: '打过的',
  later: '3岁以后',
  earliest: (date: string, age: number) => `最早${toDateText(date)}（${toMonthTitle(age)}）`,
  before: (date: string) => `${toDateText(date)}之前打完`,
  moved: '按上一剂的日子推后了',
  previousUndated: '还要看上一剂是哪天打的，翻接种证',
  givenOn: '日子照接种证填；有的下一针要看上一针是哪天打的。',
  tickAll: '接种证上都有，一次勾完',
  colon: '：',
  comma: '，',
  listHead: (today: string) => `疫苗和体检的日子（${toDateText(today)}算的，都是最早可以去的日子）`,
  summaryDue: (date: string) => `预产期${toDateText(date)}`,
  givenOnLabel: (name: string) => `${name}是哪天打的`,
  live: (days: number) =>
    `现在有两针以上注射的减毒活疫苗：要么同一天打，要么至少隔${days}天。请门诊排。`,
  special:
    '这个孩子有特别的情况，日子要接种医生单独排，这里不算。请打电话给接种门诊，带上出院小结和妈妈的化验单。',
  choices: '选哪一种疫苗',
  choicesAdvice: '两种都在国家程序里，门诊有哪一种、适合哪一种，听医生的。',
  visitOn: (date: string) => `${toDateText(date)}起可以约`,
  visitBetween: (from: string, to: string) => `${toDateText(from)}至${toDateText(to)}之间`,
  visitDischarge: '出院后一周内，医生到家里来。没来电话就打过去问。',
  visitPast: (date: string) => `${toDateText(date)}起就可以做。没做的，打电话补`,
  looksAt: '看什么',
  download: '存进手机日历',
  downloaded: '已经存成文件。点开它，选“添加到日历”。',
  wechat: '微信里存不了文件。点右上角“…”，选“在浏览器打开”；或者复制下面的清单。',
  copy: '复制清单',
  copied: '复制好了，可以粘贴到备忘录或聊天里。',
  copyFailed: '没复制成。长按下面的文字，自己选“全选、复制”。',
  copyText: '日子清单',
  print: '打印给医生看',
  fileName: '疫苗和体检.ics',
  calendarName: (nickname: string) => `${nickname}的疫苗和体检`,
  entry: (nickname: string, what: string) => `${nickname}：${what}`,
  entryAdvice: '这是最早可以去的日子。先打电话约接种门诊或儿保门诊，带接种证。',
  line: (date: string, what: string) => `${date} ${what}`,
  summary: '给医生看的摘要',
  summaryOn: (date: string, age: string) => `${toDateText(date)}打印，${age}`,
  summaryGiven: '打过的疫苗（家长记的，以接种证为准）',
  summaryNone: '没有记。',
  summaryMeasured: '量过的数',
  summaryQuestions: '想问的三件事',
  undated: '日子没记',
} as const

/** Words about the children kept on a device. */
export const CHILDREN_TEXT = {
  title: '孩子',
  addAnother: '再加一个孩子',
  nickname: '小名（可以不填）',
  nicknameHint: '别写全名。',
  defaultName: (index: number) => (index === 1 ? '宝宝' : `宝宝${index}`),
  birthOn: '生日',
  dueOn: '预产期（早产的填）',
  dueHint: '早产的孩子，看生长和发育时按预产期算月龄，到满2岁；打疫苗、上班型都按生日算。',
  sex: '性别（看生长曲线要用）',
  male: '男孩',
  female: '女孩',
  unsaid: '不填',
  special: '有下面任何一种',
  specialHint:
    '妈妈乙肝表面抗原阳性；出生时不到2000克；医生说过免疫有问题。勾上以后，疫苗的日子不在这里算。',
  save: '记下这个孩子',
  cancel: '不加了',
  where: '记在这台设备的这个浏览器里，不会发出去。用同一台设备的人也能看到；清理浏览器，就没有了。',
  notKept: '这个浏览器不让保存。现在能看，关掉页面就没有了，请打印或复制。',
  delete: (nickname: string) => `删掉${nickname}的记录`,
  deleteAll: '删掉全部孩子的记录',
  confirm: '真的删掉？删了就找不回来。',
  confirmYes: '删掉',
  confirmNo: '留着',
  deleted: '删掉了。',
  bornOn: (date: string) => `${toDateText(date)}生`,
  dueProblem: '预产期要在生日以后，最多晚20周。不是早产就空着。',
  age: (months: number, corrected: number | undefined) =>
    corrected === undefined
      ? `现在${toAgeText(Math.max(0, months))}`
      : `现在${toAgeText(Math.max(0, months))}，按预产期算${corrected < 0 ? '还没足月' : toAgeText(corrected)}`,
} as const
