/** Words of the check on paperwork for the first day. */
export const FIRST_DAY_TEXT = {
  missing: (count: number) => `还差${count}样`,
  complete: '都齐了。前一晚装进包里，早点睡。',
  print: '打印要办的单子',
} as const

/** Words of the page alone: its script does not carry them. */
export const FIRST_DAY_PAGE_TEXT = {
  title: '入托第一天还差什么',
  lead: '勾上已经有的，剩下的就是要办的。打印出来，贴在门上。',
  withoutScript: '打印这一页，备好一样，勾一样。',
  law: '国家规定机构要查的',
  usual: '机构常要的',
  usualHint: '每家不同，先打电话要一张清单。',
  where: '哪里办',
  howLong: '多久',
  clear: '全部去掉勾',
  kept: '勾只记在这台设备上。',
  moreThanThreeMonths: '离开机构三个月以上再回来，健康检查要重新做。',
} as const
