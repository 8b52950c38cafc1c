/** What a command has done. */
export const DONE_TEXT = {
  replied: (reference: string) => `已答复 ${reference}。投诉人凭编号和查询码可以看到。`,
  noted: (reference: string) => `已给 ${reference} 加内部备注，投诉人看不到。`,
  state: (reference: string, state: string) => `${reference} 现在是：${state}`,
  routed: (reference: string, authority: string) => `${reference} 已转给${authority}。`,
  keyMade: (path: string, recipient: string) =>
    `私钥已写入 ${path}，只有您能读。把它备份到另一处，丢了就打不开投诉。\n` +
    `公钥（写进 DESK_RECIPIENTS）：\n${recipient}`,
} as const
