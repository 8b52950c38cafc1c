/** What the doctor looked at and found. */
export const zhHans = {
  summary: '检查投诉库和钥匙',
  usage: ['doctor [--json]', '只检查，不清除什么；有问题时退出码为 1'],
  marks: { finding: '✗', hint: '！', fine: '✓' },
  sound: '没有发现问题。',
  hints: (count: number) => `没有要马上改的，有 ${count} 行要看一看，见上面 ！ 的各行。`,
  findings: (count: number) => `发现 ${count} 个问题，见上面 ✗ 的各行。`,
  stored: (complaints: number, drafts: number, files: number) =>
    `投诉库完好：${complaints} 件投诉，${drafts} 份草稿，${files} 个文件`,
  notIntact: (reason: string) => `投诉库已损坏，从备份恢复。数据库报告：${reason}`,
  damagedFiles: (count: number) => `${count} 个文件与存入时不同，从备份恢复`,
  filesWithoutOwner: (count: number) => `${count} 个文件不属于任何投诉或草稿`,
  eventsWithoutCase: (count: number) => `${count} 条经过记录不属于任何投诉`,
  wrongTotals: (count: number) =>
    `草稿占用的空间有 ${count} 处与记下的数不符：投诉不受影响，但可能过早不收新的草稿，请告诉维护网站的人`,
  nothingToRemove: (months: number) => `没有办结或撤回满${months}个月、该清除的投诉`,
  toBeRemoved: (months: number, count: number) =>
    `办结或撤回满${months}个月的投诉还有 ${count} 件：运行 retention run 清除（先加 --dry-run 看是哪些）`,
  headKept: (head: string) =>
    `办理记录的末条 ${head}，已记进 record-heads.json，抄一份放到别的地方`,
  headNotKept: (head: string) =>
    `办理记录的末条 ${head} 没能记进 record-heads.json：检查 DATA_DIR 的权限和这个文件`,
  restoredAndTold: '这个库是从备份恢复的，两位办理人员已经签名说明丢了哪些',
  restoredUntold:
    '这个库是从备份恢复的，还没有签名的说明：把 DATA_DIR/restored.json 交给办理人员，用 audit restored',
  keysFine: (count: number) => `${count} 个密钥文件只有主人能读`,
  keyMissing: (path: string) => `没有密钥文件 ${path}`,
  keyOpen: (path: string) => `密钥文件 ${path} 别人也能读：运行 chmod 600 ${path}`,
  demonstration:
    '正在用演示钥匙，只能试用，不能接真的投诉：正式使用要有签名的名单（officers new），并设置 DESK_FIRST_LIST',
  opens: (reference: string) => `私钥能打开最新的一件投诉 ${reference}`,
  noKeyHere:
    '这台机器上没有办理人员的私钥，本来就不该有：新来的投诉打得开打不开，由办理人员在自己的电脑上用 show 看',
  listPublished: (number: number) => `网页上公布的是现行的第 ${number} 份办理人员名单`,
  listNotPublished: (number: number) =>
    `现行的第 ${number} 份办理人员名单还没有在网页上公布，回执上的指纹没处核对：运行 officers publish，再 npm run publish`,
  allSigned: (days: number) => `没有转交了满${days}天、对方还没有签收的材料`,
  onPaper: '打印或存成文件的材料，给谁见 show',
  notSigned: (reference: string, days: number, step: string) =>
    `${reference} 的材料转交了 ${days} 天，没有签收（${step}）：打电话问对方，收到了用 hand receipt 记下，没收到的重做一份`,
  calendarKnown: (day: string) => `节假日已知到 ${day}`,
  calendarNotPublished: (day: string, written: string) =>
    `放假安排已写进 complaints.json（到 ${written}），网站还在用以前的（到 ${day}）：运行 npm run publish`,
  calendarEnds: (day: string) =>
    `节假日只知道到 ${day}，以后的期限会标“预计”：来年放假安排公布后，用 calendar import 写进 complaints.json 的 calendar`,
  calendarOver: (day: string) =>
    `节假日只知道到 ${day}，已经过了，期限都是“预计”：用 calendar import 把放假安排写进 complaints.json 的 calendar 再发布`,
} as const
