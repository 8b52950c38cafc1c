/** Words that several questions and forms share. */
export const zhHans = {
  line: (label: string, value: string) => `${label}：${value}`,
  /** What to do about problems that several forms have, or that no question has. */
  problems: {
    tooLong: (count: number) =>
      count ? `多了${count}个字，删掉一些再继续` : '太长了，至少要删掉一半再继续',
    containsQueryCode: '这段文字里有查询码。查询码只该您一个人知道，先把它删掉',
    consentMissing: '同意的话，在这一行打勾；不同意，也可以打12345',
    referenceMissing: '写上受理编号，一共8位字母和数字',
    codeMissing: '写上查询码，一共16位数字',
    changedElsewhere: '另一个页面改过这一项。两边写的都在下面，选一种再继续',
    centreChanged: '另一个页面换了机构。先看看这一项还对不对，再点“继续”',
    noteMissing: '写上您想说的内容',
  },
  ofFile: (name: string, problem: string) => `“${name}”没有添加：${problem}`,
} as const
