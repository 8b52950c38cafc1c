/** Words that the script of the complaint pages adds. */
export const COMPLAINT_SCRIPT_TEXT = {
  left: (count: number) => `还可以写${count}个字`,
  over: (count: number) => `多了${count}个字`,
  copied: '已复制',
  notCopied: '没有复制成功，长按上面的数字来复制',
  sending: (name: string, percent: number) => `${name} 已上传${percent}%`,
  checking: (name: string) => `${name} 已传完，正在检查`,
  waiting: '网络断了，连上以后接着传，不用重选',
  notSent: '文件没有上传成功，再试一次',
  restored: '已恢复您刚才没有保存的内容。',
  discard: '不要这些，用已保存的',
  stillHere: '您刚才写的、没有保存的内容还在，可以先复制下来：',
  offline: '没有网络，内容还在，连上后再点一次。',
  busy: '现在存不进去，内容还在，过几分钟再点一次。',
  solved: '算好了，可以点下面的按钮',
} as const
