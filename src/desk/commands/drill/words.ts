const inSeconds = (seconds: number) => `${seconds.toFixed(1)}秒`

/** Words of a drill. */
export const zhHans = {
  summary: '演练：从网页提交到答复、删除走一遍，报每步用时',
  usage: [
    'drill [--url http://127.0.0.1:4321] [--json]',
    '网站要开着，在网站的机器上运行；提交一件写明“演练”的投诉，打开、转办、答复、查进度、办结、删除，一步不成退出码为 1',
    '不写 --url 就走 SITE_URL；演练的投诉最后删掉，办理记录里写明是演练，不算进数字',
  ],
  steps: {
    file: '从网页提交',
    open: '打开内容',
    route: '转给另一个部门',
    reply: '答复',
    read: '凭查询码看答复',
    close: '办结',
    erase: '删除',
    gone: '查不到了',
  },
  step: (name: string, seconds: number, problem: string | null) =>
    problem === null ? `✓ ${name}  ${inSeconds(seconds)}` : `✗ ${name}：${problem}`,
  sound: (seconds: number) => `演练完成，一共${inSeconds(seconds)}。`,
  broken: '演练没有走完，见上面 ✗ 的一行。演练的投诉已经删除，没删成的会写明。',
} as const
