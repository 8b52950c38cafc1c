/** Words of handing a case over on paper. */
export const zhHans = {
  print: {
    summary: '做一份转交给有关单位的材料',
    usage: [
      'hand print 受理编号 部门 --out 文件夹 [--accused 单位名称]… [--if-version 版本] [--dry-run] [--json]',
      '写出转交函（HTML，打印后签收）、JSON 和文件。投诉人没有选“可以联系”的，不带名字和电话',
      '还没有交出去，也不会告诉投诉人：对方签收以后，用 hand receipt 记下。交出去以后删掉这个文件夹',
    ],
    noFolder: '写明存到哪个文件夹：--out 文件夹。',
    note: (unit: string) => `给${unit}做了转交材料`,
    done: (reference: string, unit: string, folder: string) =>
      `${reference} 给${unit}的材料在 ${folder}。打印转交函，连文件一起交过去；对方签收后用 hand receipt 记下。`,
  },
  receipt: {
    summary: '有关单位签收了，记下并告诉投诉人',
    usage: [
      'hand receipt 受理编号 部门 --reason "哪个岗位、哪天签收" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
      '签收的情况只供内部查看；投诉人看到这个单位收到了材料',
    ],
    missing: '写明对方怎样签收的（岗位和日期，不写人名）：--reason "…"。',
    notMade: (unit: string) => `还没有给${unit}做转交材料：先用 hand print。`,
    told: (unit: string) => `${unit}收到了办理需要的内容和文件。`,
    done: (reference: string, unit: string) => `${reference}：记下了${unit}的签收，投诉人看得到。`,
  },
} as const
