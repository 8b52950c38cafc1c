import type { ListProblem } from '#src/officers/find-list-problems.ts'

/** Why an officers' list does not count, for whoever makes or runs it. */
export const zhHans = {
  problem: {
    otherRoot: '第一份名单不是设置 DESK_FIRST_LIST 写的那一份',
    otherRegion: '是别的地区的名单',
    notNext: '编号接不上前一份',
    wrongPrevious: '写的前一份指纹对不上',
    wrongCard: '名片不是本人签的，或改过',
    otherUnit: '名片写的是别的单位',
    keyTwice: '同一把钥匙出现了两次',
    tooFewKeys: '不到两把钥匙，丢一把就再也打不开',
    wrongSignature: '有签名对不上，或不是名单里的人签的',
    tooFewSigners: '前一份名单里至少要有两把钥匙签名（第一份由它自己的两把签）',
    unsignedChange: '这个单位有变动，却没有它自己的钥匙签名',
  } satisfies Record<ListProblem['code'], string>,
} as const

/** A problem in words; `toName` knows the names of authorities. */
export function toProblemLine(
  { code, authority }: ListProblem,
  toName: (id: string) => string = (id) => id,
): string {
  const text = zhHans.problem[code]
  return authority === undefined ? text : `${toName(authority)}：${text}`
}
