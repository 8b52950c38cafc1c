import { toDateText } from '#src/text/dates.ts'

/** Words of what the public is told of cases. */
export const zhHans = {
  propose: {
    summary: '问投诉人：这句处理结果可不可以公开',
    usage: [
      'outcome propose 受理编号 --text 一句话 [--dry-run] [--json]',
      '办结为属实已整改、部分属实的才可以；不写姓名、电话、孩子，不写让人认出投诉人的事',
      '投诉人在查询页上同意或不同意',
    ],
    missing: '写明要公开的一句话：加上 --text 或 --file。',
    done: (reference: string) => `${reference}：已经问投诉人。同意以后用 outcome publish 公开。`,
  },
  publish: {
    summary: '公开一件投诉的处理结果，或名单外地方的处理决定',
    usage: [
      'outcome publish 受理编号 [--reply 机构的回复] [--appeal 复议情况] [--until 日期] [--dry-run] [--json]',
      '名单里的机构：公开投诉人同意的那句话；--appeal 写 正在复议或诉讼、复议或诉讼后维持、复议或诉讼后变更',
      '名单外的地方：没有处理决定不能公开，加上 --name 名称 --address 地址 --decision 文号 --by 机关 --on 日期 --text 处理情况',
      '再运行一次整个换成新的：机构的回复要再写一遍 --reply；不写 --until，公开一年',
    ],
    done: (reference: string, endsOn: string, isReplied: boolean) =>
      `${reference}：已记下，公开到${toDateText(endsOn)}。${isReplied ? '' : '没有机构的回复；以前写过、还要公开的，加上 --reply 再运行一次。'}在网站的机器上运行 outcome write，再 npm run publish。`,
  },
  takeBack: {
    summary: '撤下一件投诉的公开内容',
    usage: [
      'outcome withdraw 受理编号 --reason 原因 [--dry-run] [--json]',
      '复议、诉讼后撤销的要撤下',
    ],
    missing: '写明为什么撤下：加上 --reason 或 --file。',
    done: (reference: string) =>
      `${reference}：已撤下。在网站的机器上运行 outcome write，再 npm run publish。`,
  },
  write: {
    summary: '把公开的处理结果写进地区文件夹',
    usage: [
      'outcome write [--out 文件] [--dry-run] [--json]',
      '投诉人同意、受理人员签名公开的处理结果，和有处理决定的名单外地方；和办理记录对不上的不写',
      '公开以后又重新办理、要求复核的不写，再办结、再同意、再公开以后才写',
      '不写 --out，就写进 内容文件夹/regions/地区/outcomes.json',
    ],
    written: (path: string, count: number) =>
      `${count} 条已写入 ${path}。下一次 npm run publish，显示在机构页面、/supervision/ 和 /check/list/。`,
    would: (path: string, count: number) => `会把 ${count} 条写入 ${path}（还没有写）。`,
    reopened: (references: readonly string[]) =>
      `这几件公开以后又重新办理或复核，没有写：${references.join('、')}。再办结以后，用 outcome propose 重新问投诉人。`,
    foreign: (references: readonly string[]) =>
      `这几件和办理记录对不上，没有写：${references.join('、')}。投诉库里的数据可能被人换过，运行 audit verify。`,
  },
  unknownAppeal: (typed: string, known: readonly string[]) =>
    `没有这种复议情况：${typed}。写 ${known.join('、')}；已撤销的用 outcome withdraw 撤下。`,
} as const
