/** Words around the list and the case. */
export const zhHans = {
  title: '投诉办理台',
  news: (count: number) => (count > 0 ? `（${count}）投诉办理台` : '投诉办理台'),
  lock: '锁定',
  who: (unit: string, post: string) => `${unit} ${post}`,
  demonstration: '演示',
  noCase: '选一件投诉打开。',
  noCaseKeys: '按 j、k 上下移动，回车打开；按 ? 看说明和全部快捷键。',
  reference: (reference: string) => `没有这样的受理编号：${reference}`,
  retry: '再试一次',
  unsent: '还有没发出的文字',
} as const
