import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** Words about the children kept on a device. */
export const CHILDREN_TEXT = {
  addAnother: '再加一个孩子',
  defaultName: (index: number) => (index === 1 ? '宝宝' : `宝宝${index}`),
  male: '男孩',
  female: '女孩',
  special: '有下面任何一种',
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

/** Words of the page alone: its script does not carry them. */
export const CHILDREN_PAGE_TEXT = {
  title: '孩子',
  nickname: '小名（可以不填）',
  nicknameHint: '别写全名。',
  birthOn: '生日',
  dueOn: '预产期（早产的填）',
  dueHint: '早产的孩子，看生长和发育时按预产期算月龄，到满2岁；打疫苗、上班型都按生日算。',
  sex: '性别（看生长曲线要用）',
  unsaid: '不填',
  specialHint:
    '妈妈乙肝表面抗原阳性；出生时不到2000克；医生说过免疫有问题。勾上以后，疫苗的日子不在这里算。',
  save: '记下这个孩子',
  cancel: '不加了',
  where: '记在这台设备的这个浏览器里，不会发出去。用同一台设备的人也能看到；清理浏览器，就没有了。',
} as const
