/** What a drill writes, and what may go wrong in it. */
export const zhHans = {
  place: '演练（不是真的投诉，请勿办理）',
  narrative: '这是受理人员的演练，不是真的投诉，请勿办理。',
  reason: '演练',
  reply: '演练的答复：收到了。',
  notOpen: (url: string) =>
    `${url} 的网站没有开：先运行 npm start，再演练；开在别的地址的，写 --url`,
  notFiled: '没有提交成功',
  otherWords: '打开的内容和提交的不一样',
  notRead: '凭编号和查询码看不到答复',
  waiting: (reference: string, minutes: number) =>
    `已提交 ${reference}。请一位办理人员现在在自己的电脑上打开它，答复“演练的答复：收到了。”（网页上按“答复”，或 reply ${reference} --text "演练的答复：收到了。"）。最多等${minutes}分钟；不等了按 Ctrl+C，它会删掉。`,
  notAnswered: (minutes: number) => `${minutes}分钟里没有人答复`,
  stopped: '中途停下了',
  noReceipt: (problem: string, reference: string) =>
    `${problem}；投诉可能已经收下，读不到它的编号。打开最新的一件 ${reference}，写着“演练”的，办结以后用 rights erase 删除`,
  notErased: (reference: string) =>
    `演练的投诉 ${reference} 还在：请办理人员写明是演练办结，再用 rights erase ${reference} 删除`,
} as const
