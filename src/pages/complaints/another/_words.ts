/** Words of the page that asks what becomes of a complaint when another place was chosen. */
export const zhHans = {
  title: '还有一份没有写完的投诉',
  lead: (from: string, to: string) => `您正在投诉“${from}”，还没有提交；刚才选的是“${to}”。`,
  notBegun: '新的一份还没有开始',
  again: '再试一次，带着这些文字',
  written: '已经写好的',
  nothing: '还没有写什么',
  stay: '接着写原来的',
  stayHint: (from: string) => `投诉“${from}”，一个字也不少。`,
  anew: '另写一份',
  anewHint: (to: string) => `投诉“${to}”，从头开始。上面已经写好的内容和文件会马上删掉。`,
  move: '只是换机构',
  moveHint: (to: string) => `上面已经写好的都留着，改成投诉“${to}”。`,
} as const
