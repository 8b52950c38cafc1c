/** Words of giving a case another query code. */
export const zhHans = {
  summary: '核实后重发查询码',
  usage: [
    'code reissue 受理编号 --checked "怎样核实的" [--if-version 版本] [--dry-run] [--json]',
    '先用 show 看留下的电话，打过去，请对方说出投诉的机构和内容；对得上才重发。旧查询码马上作废',
    '新查询码只显示一次，在电话里念给投诉人，不要发短信、不要写进备注',
  ],
  dryRun: (reference: string) =>
    `试运行，什么也没有改动。真的运行会给 ${reference} 一个新查询码，旧的作废。`,
  reissued: (reference: string, code: string) =>
    `${reference} 的新查询码：${code}\n旧的已经作废。现在就在电话里念给投诉人；这里不会再显示。`,
  asBefore: (reference: string) =>
    `受理台没有收到，${reference} 的查询码没有换：旧的照旧能用。过一会儿再运行一次。`,
  unknown: (reference: string, code: string) =>
    `连不上受理台，不知道 ${reference} 的查询码换成了没有，先不要念。连上以后运行 show ${reference}，看经过的最后一条：是“重发查询码”，就换成了，念这个新的：${code}；不是，旧的照旧能用，再运行一次。`,
} as const
