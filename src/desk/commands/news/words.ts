/** Words of sending it again that there is news. */
export const zhHans = {
  summary: '告诉要“有新消息”的投诉人：有新消息（没有发成的，再发一次）',
  usage: [
    'news send 受理编号 [--dry-run] [--json]',
    '答复、补充、延长、办结以后会自己发；没有发成，或别的电脑办的，用它发。同一件事一台电脑只发一次',
    '从这台电脑发到 NEWS_GATEWAY 的短信平台，短信里没有投诉的内容；受理台不知道发没发，也没有号码',
  ],
  notWanted: (reference: string) =>
    `${reference} 的投诉人没有要“有新消息”，或后来写了“不用再通知”。什么也没有发。`,
  nothing: (reference: string) => `${reference} 还没有答复或进度可以告诉。什么也没有发。`,
  noGateway: '这台电脑没有设短信平台：把 NEWS_GATEWAY 设为写着它地址的文件，见 deploy/README.md。',
  done: (reference: string) => `${reference}：“有新消息”已经发出。`,
  dryRun: (reference: string) => `${reference}：会发一句“有新消息”。还没有发。`,
  failed: (reference: string, why: string) => `${reference}：没有发出（${why}）。过一会儿再试。`,
} as const
