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
  heads: {
    title: '警报：办理记录和这台电脑记下的不同',
    text: (seq: number) =>
      `受理台的办理记录里没有这个浏览器记下过的第 ${seq} 条，或那里是另一条。记录可能被截短、重写，或换回了旧备份。`,
    untold: '先不要办理。把下面一行抄给名单上的同事，请他在主机上用 audit verify --head 对照。',
    told: '受理台说从备份恢复过，两位办理人员签了名。先在主机上用 audit verify --head 对照下面一行，对上了再按按钮。',
    accept: '已经对照，记下新的末条',
  },
} as const
