import type { CaseFinding } from '#src/record/check-case.ts'
import type { EntryKind } from '#src/record/record-entry.ts'
import type { ChainFinding } from '#src/record/verify-record.ts'

const toLostText = (from: number, to: number) =>
  from > to ? '公布过的都在，没有丢' : `第 ${from} 条到第 ${to} 条没有了`

/** Words of the record: what was done with complaints, and whether it was tampered with. */
export const zhHans = {
  head: {
    summary: '办理记录：现在的末条编号和校验值',
    usage: [
      'audit head [--out 文件] [--json]',
      '抄下来，或用 --out 存进文件，放在这台主机以外的地方；以后用 audit verify --head 对照',
    ],
    /** The same in words; the line before is to be copied. */
    inWords: (seq: number, start: string, at: string) =>
      `末条编号 ${seq}，校验值 ${start}…，北京时间 ${at}。抄的是上面一整行。`,
    none: '记录里还没有内容。',
    written: (path: string) => `已写入 ${path}。把它放到这台主机以外的地方。`,
  },
  verify: {
    summary: '办理记录：检查有没有被改动',
    usage: [
      'audit verify [--head 编号:校验值 | --head 文件]… [--json]',
      '逐条核对记录，再与投诉库对照；--head 写以前存在别处的末条（可以写几个），有问题时退出码为 1，只有说明过（或还没说明）的从备份恢复时为 5',
    ],
    sound: (entries: number, cases: number) =>
      `记录 ${entries} 条前后相接，与投诉库里的 ${cases} 件投诉一致。`,
    agrees: (count: number) => `与存在别处的 ${count} 个末条对得上。`,
    unsigned: (seq: number) => `第 ${seq} 条没有签名或签名对不上，或签名的人不在它写的那份名单里`,
    insideOnly:
      '没有用别处存的末条对照（--head）：末尾被截掉、整个记录重写、换回旧备份，这样查看不出来。',
    gap: (from: number, to: number, posts: readonly string[], reason: string) =>
      `从备份恢复过：${toLostText(from, to)}。${posts.join('、')}签名说明，原因：${reason}`,
    someone: '一位办理人员',
    untold: (seq: number) =>
      `这个库是从备份恢复的（备份到第 ${seq} 条），还没有签名的说明：把 DATA_DIR/restored.json 交给办理人员，用 audit restored 写明丢了哪些。`,
    findings: (count: number) => `发现 ${count} 处不对。先不要改动投诉库，保留现状，从备份核对。`,
    notAHead: (written: string) =>
      `“${written}”不是末条，也不是存末条的文件。写成“编号:校验值”，或 audit head --out 存的文件。`,
  },
  restored: {
    summary: '办理记录：说明从备份恢复、丢了哪些',
    usage: [
      'audit restored 文件 --lost 编号:校验值 | --lost 末条文件 … --reason "为什么恢复" [--json]',
      'audit restored 文件 [--json]',
      'audit restored 文件 --adopt [--json]',
      '文件是 restore 写的 DATA_DIR/restored.json。第一位办理人员在自己的电脑上写明公布过的最后一个末条（release.json、本机记下的、抄在纸上的）和原因，签名；第二位再签名；最后在主机上加 --adopt 记进办理记录',
    ],
    missing: '第一位签名时要写明：--lost 公布过的最后一个末条，--reason 为什么恢复（不写人名）。',
    notAStatement: (path: string) => `${path} 不是 restore 写的说明，或改坏了。`,
    signedBefore: '已经有人签过，内容不能再改。不加 --lost 和 --reason 就是签同一份。',
    otherBackup: (seq: number) =>
      `公布过的第 ${seq} 条和备份里的不是同一条：恢复的不是这个库的备份，先不要启用。`,
    otherList: '这份说明是别的地区的，或名单已经换过：用 restored.json 的原件重新签。',
    otherRecord: (seq: number) =>
      `这个库的第 ${seq} 条不是说明里写的那一条，没有记：不是这个库的说明。`,
    notListed: '没有签：您的钥匙不在名单里，或已经签过了。要两位不同的办理人员。',
    notSigned: '还不能记：要名单里两位办理人员的签名，一个不能错。',
    toldBefore: '办理记录里已经有这次恢复的说明，没有再记。',
    says: ({
      after,
      lost,
      reason,
    }: {
      after: { seq: number }
      lost: { seq: number }
      reason: string
    }) => `${toLostText(after.seq + 1, lost.seq)}。原因：${reason}`,
    oneMore: (path: string) =>
      `已签名。把 ${path} 交给第二位办理人员，核对上面的内容，再运行 audit restored ${path}。`,
    complete: (path: string) => `签名齐了。在主机上运行 audit restored ${path} --adopt。`,
    adopted: '已记进办理记录。以后 audit verify 会一直说明这一段（退出码 5），不会当作没有发生。',
  },
  list: {
    summary: '办理记录：看记了什么',
    usage: [
      'audit list [--reference 受理编号] [--last 条数] [--json]',
      '按先后列出；不写 --last 就列最后 50 条',
    ],
    none: '没有这样的记录。',
    wrongCount: '--last 写 1 到 10000 的数。',
  },
  chain: {
    skipped: (seq: number) => `从第 ${seq} 条起缺了记录：有行被删去`,
    twice: (seq: number) => `第 ${seq} 条的编号重复或倒退`,
    changed: (seq: number) => `第 ${seq} 条与当时写入的不同，或接不上前一条：有字被改过`,
    cut: (seq: number) => `记录从第 ${seq} 条起被截掉，投诉库本身记得还有`,
    rolledBack: (seq: number) =>
      `记录到第 ${seq - 1} 条为止，别处的末条在它后面：可能换回了旧备份，或记录和库一起被截短`,
    forked: (seq: number) => `第 ${seq} 条的位置上是后来写的另一条：换回旧备份以后又接着写了`,
    rewritten: (seq: number) => `第 ${seq} 条不是别处末条记下的那一条：历史被重写过`,
  } satisfies Record<ChainFinding['kind'], (seq: number) => string>,
  agreesTo: (seq: number) =>
    seq > 0 ? `；到第 ${seq} 条还与别处的末条一致` : '；没有一个别处的末条还对得上',
  cases: {
    unrecorded: '投诉库里有这件投诉，或它的新变化，记录里没有',
    gone: '记录里有这件投诉，投诉库里没有，也没有清除的记录',
    notAsRecorded: '状态、部门、期限或文件与记录不同',
    wordsChanged: '加密的内容与记录时不同',
    saltGone: '核对内容用的盐不见了，内容有没有改过无法判断',
    unreadable: '有一条记录接不上这件投诉以前的经过，或这个程序读不懂',
  } satisfies Record<CaseFinding['kind'], string>,
  ofCase: (reference: string, at: string, text: string) => `${reference}${at}：${text}`,
  about: (reference: string) => `（${reference}）`,
  entry: (seq: number) => `第 ${seq} 条`,
  kinds: {
    filed: '提交',
    takenOver: '开始记录时已有',
    public: '投诉人',
    act: '受理人员',
    removed: '清除',
    read: '打开',
    exported: '另存',
    refused: '无权，没有做',
    alarm: '警报',
    drill: '演练',
    tagged: '认出地方',
    office: '管理',
  } satisfies Record<EntryKind, string>,
  /** What did it, where no key signed it. */
  unsigned: {
    filed: '从网页',
    takenOver: '网站程序',
    act: '网站程序',
    removed: '网站程序',
    drill: 'drill 命令',
  } as Readonly<Partial<Record<EntryKind, string>>>,
  removed: { retention: '到期清除', request: '按投诉人的要求删除', drill: '演练完删除' },
  wrapped: (list: number) => `换成第 ${list} 份名单加密`,
  sealedAnew: '重发查询码，重新加密',
  separator: '，',
  /** What of a case was opened or taken out, or refused, where the heading does not say it. */
  told: {
    package: '转来的材料',
    placeTag: '记号钥匙',
    otherEnvelope: '信封是别的投诉的',
    otherReaders: '加密给了名单以外的钥匙',
    closedToListed: '名单上有钥匙，信封打不开',
    unknownList: '写的名单对不上',
    notAsRecorded: '和办理记录不一样',
  } as Readonly<Record<string, string>>,
  /** What was done at the host. */
  office: {
    restored: '说明从备份恢复',
    listAdopted: '启用名单',
    retentionRun: '清除期满的',
    erased: '按要求删除，由办理人员签名',
    calendarImported: '导入放假安排',
    reportClosed: '办结数据纠错报告',
    figuresPublished: '公布数字',
  } as Readonly<Record<string, string>>,
  toldOfOffice: {
    number: (number) => `第 ${number} 份`,
    fingerprint: (fingerprint) => `指纹 ${fingerprint}`,
    cases: (count) => `${count} 件`,
    months: (months) => `满${months}个月`,
    year: (year) => `${year}年`,
    holidays: (days) => `放假 ${days} 天`,
    workdays: (days) => `补班 ${days} 天`,
    asOf: (day) => `到 ${day}`,
    after: (seq) => `备份到第 ${seq} 条`,
    lost: (seq) => `公布过的到第 ${seq} 条`,
  } as Readonly<Record<string, (value: string) => string>>,
} as const
