import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** Words about the children kept on a device. */
export const zhHans = {
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
