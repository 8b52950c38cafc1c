/** Words that stand on every page of a complaint. */
export const COMPLAINT_FRAME_TEXT = {
  step: (number: number, total: number) => `第${number}步，共${total}步`,
  back: '返回上一步',
  backToCheck: '返回检查页',
  continue: '继续',
  optional: '（选填）',
  limit: (limit: number) => `最多${limit}个字。`,
  problems: '有问题需要更正',
  /** In front of a title, and read aloud before the words at a field. */
  problemPrefix: '错误：',
  otherWays: '不想在网上填，也可以打电话或到窗口：',
  otherWaysLink: '其他投诉办法',
  leave: '快速离开',
  leaveHint: '删掉已填的内容，打开“找托育”页面。浏览器的历史记录要您自己清除。',
  danger: '孩子正有危险，先打电话',
  dangerNumbers: [
    { phone: '110', use: '正在受到伤害、走失' },
    { phone: '120', use: '受伤、急病' },
    { phone: '119', use: '着火、煤气泄漏' },
  ],
  dangerAfter: '孩子安全了，再回来填也不迟。',
  dangerShort: '孩子正有危险，先打110；受伤或急病，先打120。',
} as const

/** Words above a form into which another page wrote at the same time. */
export const OTHERS_TEXT = {
  title: '另一个页面写的',
  text: '同一项有两种写法，都还在。下面能改的是这一页写的；点“继续”就用它。',
  label: '另一个页面写的内容',
  take: '用另一个页面写的',
  numbered: (text: string, number: number) => `${text}（${number}）`,
} as const

/** Words of a page that could not keep what was typed (503). */
export const UNSAVED_TEXT = {
  title: '暂时无法提交，您填写的内容还在这一页',
  text: '这一页先别关。过几分钟，再点一次下面的按钮。',
  call: (name: string, phone: string, hours: string | undefined) =>
    `着急的话，打${name}电话${phone}${hours ? `（${hours}）` : ''}，或打12345。`,
  callHotline: '着急的话，打12345。',
} as const
