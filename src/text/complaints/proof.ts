/** Words of a page that asks for a moment before a complaint is begun, because very many are begun from one network. */
export const PROOF_TEXT = {
  title: '请稍等一下',
  kept: '您填的还在，不用重写。您所在的网络里，同时开始投诉的人很多，要先确认不是机器在填。',
  wait: (seconds: number) =>
    `过${seconds}秒再点“继续”，就能接着填。浏览器能运行脚本的，会自己算一道小题，算好就可以继续，不用等。`,
} as const
