const inSeconds = (seconds: number) => `${seconds.toFixed(1)}秒`

/** Words of a drill. */
export const zhHans = {
  summary: '演练：从网页提交到答复、删除走一遍，报每步用时',
  usage: [
    'drill [--wait 分钟] [--url http://127.0.0.1:4321] [--json]',
    '网站要开着；提交一件写明“演练”的投诉，打开、转办、答复、查进度、办结、删除，一步不成退出码为 1',
    '打开和答复要办理人员的私钥，网站的机器上不该有：加 --wait 15，提交以后等一位办理人员在自己的电脑上答复，再查进度、删除。不写 --wait 的用 DESK_IDENTITY 的私钥，只在试用时这样',
    '不写 --url 就走 SITE_URL；演练的投诉最后删掉（中途停下也删），办理记录里写明是演练，不算进数字',
  ],
  noKey:
    '这台机器上没有办理人员的私钥，本来就不该有，还没有提交什么。约好一位办理人员，运行 drill --wait 15：提交以后，他在自己的电脑上打开、答复，最多等15分钟。',
  wrongWait: '--wait 写等几分钟，1 到 999。',
  steps: {
    file: '从网页提交',
    open: '打开内容',
    answered: '办理人员在自己的电脑上答复',
    route: '转办',
    reply: '答复',
    read: '凭查询码看答复',
    close: '办结',
    erase: '删除',
    gone: '查不到了',
  },
  step: (name: string, seconds: number, problem: string | null) =>
    problem === null ? `✓ ${name}  ${inSeconds(seconds)}` : `✗ ${name}：${problem}`,
  sound: (seconds: number) => `演练完成，一共${inSeconds(seconds)}。`,
  broken: '演练没有走完，见上面 ✗ 的各行：“删除”前面是 ✓ 的，演练的投诉已经删掉。',
} as const
