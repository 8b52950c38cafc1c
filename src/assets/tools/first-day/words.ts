/** Words of the check on paperwork for the first day. */
export const zhHans = {
  missing: (count: number) => `还差${count}样`,
  complete: '都齐了。前一晚装进包里，早点睡。',
  print: '打印要办的单子',
} as const
