import { REPORTED } from '#src/complaints/states.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'

const { reported } = handOver
const reportedChoices = REPORTED.map((what) => `${reported[what]}（${what}）`).join('、')

const leavingOut = '--leave-out 把内容里的这些字涂去，可以写几次；投诉人不让给的名字和电话自动涂去'

/** Words of handing a case over: on paper, sealed, to an address, and of being handed one. */
export const zhHans = {
  print: {
    summary: '做一份转交给有关单位的材料',
    usage: [
      'hand print 受理编号 部门 --out 文件夹 [--leave-out 文字]… [--accused 单位名称]… [--if-version 版本] [--dry-run] [--json]',
      '写出转交函（HTML，打印后签收）、JSON 和文件。投诉人没有选“可以联系”的，不带名字和电话',
      leavingOut,
      '部门也可以写 12345。还没有交出去，也不会告诉投诉人：对方签收以后，用 hand receipt 记下。交出去以后删掉这个文件夹',
    ],
    noFolder: '写明存到哪个文件夹：--out 文件夹。',
    done: (reference: string, unit: string, folder: string) =>
      `${reference} 给${unit}的材料在 ${folder}。打印转交函，连文件一起交过去；对方签收后用 hand receipt 记下。`,
  },
  seal: {
    summary: '加密转交给名单上有钥匙的单位',
    usage: [
      'hand seal 受理编号 部门 [--out 文件.age] [--no-files] [--leave-out 文字]… [--accused 单位名称]… [--if-version 版本] [--dry-run] [--json]',
      '在这台电脑上做成转交函、JSON 和文件，只加密给那个单位，放到受理台；它的人用 hand inbox 看到、hand open 打开、hand sign 签收，签收以后投诉人才看到',
      '--out 改为存成一个 .age 文件，自己送过去，对方签收后用 hand receipt 记下；--no-files 不带材料',
      leavingOut,
    ],
    noKeys: (unit: string) =>
      `${unit}在现在的名单里没有钥匙，不能加密给它：用 hand print 做纸质材料。`,
    done: (reference: string, unit: string) =>
      `${reference} 已加密给${unit}，放在受理台；它签收以后，投诉人才看到。`,
    saved: (reference: string, unit: string, path: string) =>
      `${reference} 给${unit}的材料加密存在 ${path}，只有它打得开。送过去，对方签收后用 hand receipt 记下。`,
  },
  send: {
    summary: '发到有关单位接收投诉的地址',
    usage: [
      'hand send 受理编号 部门 [--plain] [--no-files] [--leave-out 文字]… [--accused 单位名称]… [--if-version 版本] [--dry-run] [--json]',
      '加密给那个单位，由受理台按 HAND_OVER_RECEIVERS 里的地址发出，签名，发不到的四天里再试；到哪一步，用 show 看。最多 10 MB',
      '--plain 从这台电脑直接发出，不加密（受理台看不到内容），当场知道收没收到；地址写在这台电脑的 HAND_OVER_RECEIVERS 里',
      leavingOut,
      '对方的系统收到不算签收：对方确认以后，用 hand receipt 记下',
    ],
    noAddress: (unit: string) =>
      `HAND_OVER_RECEIVERS 里没有${unit}的地址：请维护网站的人加上，或用 hand print 做纸质材料。`,
    tooLong: '材料太大，发不出去（最多 10 MB）：加 --no-files 只发内容，材料另外送。',
    notSent: (unit: string, why: string) =>
      `没有发到${unit}（${why}），什么也没有记下。过一会儿再试，同一份材料对方只会收到一次；一直不行，用 hand print。`,
    private: '地址在内网，设置里没有允许',
    noAnswer: '连不上，或没有按时回答',
    done: (reference: string, unit: string) =>
      `${reference} 交给受理台发往${unit}。用 show ${reference} 看送到没有；对方确认以后，用 hand receipt 记下。`,
    sent: (reference: string, unit: string) =>
      `${reference} 已发到${unit}的地址。对方确认以后，用 hand receipt 记下，投诉人这时才看到。`,
  },
  receipt: {
    summary: '有关单位签收了，记下并告诉投诉人',
    usage: [
      'hand receipt 受理编号 部门 [--number 单号] --reason "哪个岗位、哪天签收" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
      '签收的情况只供内部查看；投诉人看到这个单位收到了材料，和它的单号。上一级和 12345 也这样记',
    ],
    missing: '写明对方怎样签收的（岗位和日期，不写人名）：--reason "…"。',
    notMade: (unit: string) => `还没有给${unit}做转交材料：先用 hand print 或 hand seal。`,
    wrongNumber: '单号最多60个字，只写一行。',
    done: (reference: string, unit: string) => `${reference}：记下了${unit}的签收，投诉人看得到。`,
  },
  inbox: {
    summary: '别的单位加密转来的投诉',
    usage: ['hand inbox [--json]', '列出转给您单位的，没有签收的在前'],
    none: '没有转来的投诉。',
    line: (
      reference: string,
      from: string,
      matter: string,
      at: string,
      receivedAt: string | null,
    ) =>
      [
        reference,
        `${from}转来`,
        matter,
        at,
        receivedAt === null ? '待签收' : `已签收 ${receivedAt}`,
      ].join('  '),
  },
  open: {
    summary: '打开别的单位转来的投诉',
    usage: [
      'hand open 受理编号 | 文件.age --out 文件夹 [--json]',
      '在这台电脑上打开，存成转交函（HTML）、JSON 和文件，照名单核对是谁打包签名的；不覆盖已有文件',
    ],
    noFolder: '写明存到哪个文件夹：--out 文件夹。',
    none: (reference: string) =>
      `受理台上没有转给您单位的 ${reference}。用 hand inbox 看有哪些；送来的是文件或纸，不在受理台上的，打电话告诉转来的单位收到了，由它用 hand receipt 记下。`,
    unreadable: (path: string) => `读不到文件 ${path}，或它太大。检查路径和权限。`,
    closed:
      '您的钥匙打不开：它可能是加密给别的单位的，或做它的时候名单里还没有您。请对方重做一份。',
    damaged: '里面的内容不对，没有采用：可能损坏，也可能被人换过。告诉对方，请它重做一份。',
    otherCase: (reference: string) =>
      `${reference} 里面是别的投诉，没有采用：可能被人换过。告诉对方和维护网站的人。`,
    done: (reference: string, folder: string) =>
      `${reference} 已打开，存在 ${folder}。存下的不再加密，用完删掉；签收用 hand sign。`,
    doneOfFile: (reference: string, folder: string) =>
      `${reference} 已打开，存在 ${folder}。存下的不再加密，用完删掉。它是作为文件送来的，签收由转来的单位用 hand receipt 记下：打电话告诉它收到了，和您这边的单号。`,
  },
  /** Who packed a package, as far as its signature proves it. */
  packer: {
    signed: (unit: string, post: string) => `打包的是${unit}（${post}）：签名对，钥匙在名单上。`,
    left: (unit: string, post: string) =>
      `签名对，但${unit}（${post}）的那把钥匙已经不在现在的名单上：先打电话向${unit}核实，再办。`,
    unsigned: '没有签名，证明不了是谁打包的（以前做的都没有）：先打电话向转来的单位核实，再办。',
    unlisted: '签名的钥匙不在名单上，证明不了是谁打包的：先打电话向转来的单位核实，再办。',
    unchecked:
      '现在读不到名单，没有核对是谁打包的：连上受理台再打开一次，或打电话向转来的单位核实。',
    wrong: (reference: string) =>
      `${reference} 的签名和内容不符，没有采用：可能被人换过。告诉对方和维护网站的人。`,
    otherUnit: (reference: string, from: string, signer: string) =>
      `${reference} 受理台说是${from}转来的，签名的却是${signer}，没有采用。告诉两个单位和维护网站的人。`,
  },
  sign: {
    summary: '签收别的单位转来的投诉',
    usage: [
      'hand sign 受理编号 [--number 单号] [--text "说明" | --file 文件] [--dry-run] [--json]',
      '打得开、签名没有不符才能签收。转交的单位看到说明；投诉人看到您的单位收到了，和单号',
    ],
    signed: (reference: string) => `${reference} 已经签收过。`,
    done: (reference: string) => `${reference} 已签收，投诉人看得到您的单位收到了。`,
  },
  report: {
    summary: '把办理情况告诉转来的单位',
    usage: [
      'hand report 受理编号 状态 --text "情况" | --file 文件 [--dry-run] [--json]',
      `状态写 ${reportedChoices}。先签收；只有转来的单位的受理人员看到，由它答复投诉人`,
    ],
    notSigned: (reference: string) => `${reference} 还没有签收：先用 hand sign。`,
    unknown: (written: string) => `没有“${written}”这种状态。可以写：${reportedChoices}。`,
    done: (reference: string) => `${reference}：已告诉转来的单位。`,
  },
} as const
