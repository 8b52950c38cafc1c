/** Words that the script of the complaint pages adds. */
export const zhHans = {
  left: (count: number) => `还可以写${count}个字`,
  over: (count: number) => `多了${count}个字`,
  copied: '已复制',
  notCopied: '没有复制成功，长按上面的数字来复制',
  sending: (name: string, percent: number) => `${name} 已上传${percent}%`,
  checking: (name: string) => `${name} 已传完，正在检查`,
  disconnected: '网络断了，连上以后接着传，不用重选',
  trouble: {
    lost: '连不上网站',
    busy: '网站现在忙',
    unreadable: '文件读不出来了，可能移动过或改过',
  },
  tryingAgain: (name: string, why: string) =>
    `“${name}”还没传完：${why}，正在再试。不想等就点“继续”，没传完的先不带`,
  gaveUp: (name: string, why: string) =>
    `“${name}”没有传上：${why}。可以重新选，也可以点“继续”，先不带它`,
  notEither: (count: number) => `；后面${count}个也没有传`,
  notSent: '文件没有上传成功，再试一次',
  restored: '已恢复您刚才没有保存的内容。',
  discard: '不要这些，用已保存的',
  offline: '没有网络，内容还在，连上后再点一次。',
  busy: '现在存不进去，内容还在，过几分钟再点一次。',
  solved: '算好了，可以点下面的按钮',
} as const
