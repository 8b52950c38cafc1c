/** Words of giving a case another query code. */
export const zhHans = {
  summary: '核实后重发查询码',
  usage: [
    'code reissue 受理编号 --checked "怎样核实的" [--if-version 版本] [--dry-run] [--json]',
    '先用 show 看留下的电话，打过去，请对方说出投诉的机构和内容；对得上才重发。旧查询码马上作废',
    '只能在网站的机器上运行。新查询码只显示一次，在电话里念给投诉人，不要发短信、不要写进备注',
  ],
  noContact: (reference: string) => `${reference} 没有留电话，没有办法认出投诉人，不能重发查询码。`,
  notChecked: (reference: string) =>
    `先打 ${reference} 留下的电话核实，再写明怎样核实的：--checked "拨打留下的电话，本人说出了机构和内容"。`,
  notHere: '这台机器上没有 DATA_DIR/keys，不能重发查询码：到网站的机器上运行。',
  dryRun: (reference: string) =>
    `试运行，什么也没有改动。真的运行会给 ${reference} 一个新查询码，旧的作废。`,
  reissued: (reference: string, code: string) =>
    `${reference} 的新查询码：${code}\n旧的已经作废。现在就在电话里念给投诉人；这里不会再显示。`,
  reply: (at: string, text: string) => `${at}\n${text}`,
  /** What the complainant reads. */
  told: (replies: readonly string[]) =>
    [
      '核实了您留下的电话，重发了查询码。旧的查询码已经作废。',
      ...(replies.length > 0 ? ['以前的答复，抄在这里：', ...replies] : []),
    ].join('\n\n'),
} as const
