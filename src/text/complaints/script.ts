/** Words that the script of the complaint pages adds. */
export const COMPLAINT_SCRIPT_TEXT = {
  left: (count: number) => `还可以写${count}个字`,
  over: (count: number) => `多了${count}个字`,
  copied: '已复制',
  notCopied: '没有复制成功，长按上面的数字来复制',
  sending: (percent: number) => `已上传${percent}%`,
  sent: '已传完，正在检查文件',
  notSent: '文件没有上传成功，再试一次',
  tooLarge: '文件必须小于40 MB',
  solved: '算好了，可以查询',
} as const
