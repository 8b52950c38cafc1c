/** Words of cases about the same place. */
export const zhHans = {
  summary: '看同一家机构的其他投诉',
  usage: ['similar 受理编号 [--json]', '收到它以前一年内和以后的，只看没有加密的部分'],
  none: (reference: string) => `没有和 ${reference} 同一家机构的其他投诉。`,
  untagged: '这件说的是名单外的地方，还没有认过是哪里。先运行 places tag，再看。',
  count: (reference: string, shown: number) => `和 ${reference} 同一家机构的，另有 ${shown} 件`,
} as const
