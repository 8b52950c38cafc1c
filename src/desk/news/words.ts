/** Words of telling a complainant that there is news. Nothing here repeats a number. */
export const zhHans = {
  wrongFile: (path: string) =>
    `${path} 写得不对：写 {"url": "https://…", "secret": "whsec_…"}，平台在内网的加 "privateAddress": true；不加密的 http 只许用本机的地址。`,
  status: (status: number) => `平台回答 HTTP ${status}`,
  privateAddress: '平台的地址在内网，设置里没有允许',
  noAnswer: '平台连不上，或没有按时回答；可能已经发出',
  /** What an officer reads after an act of which its complainant wants to know. */
  told: {
    sent: '投诉人要的“有新消息”已经发出。',
    sentBefore: '“有新消息”已经发过，没有再发。',
    noGateway:
      '投诉人要“有新消息”，没有发：这台电脑没有设短信平台（NEWS_GATEWAY）。用设了的电脑运行 news send。',
    failed: (reference: string, why: string) =>
      `投诉人要“有新消息”，没有发出（${why}）。做的事已经记下，不受影响；过一会儿运行 news send ${reference} 再发。`,
    closed: '这件打不开，看不到投诉人要不要“有新消息”，没有发。',
  },
} as const
