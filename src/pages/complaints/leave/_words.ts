/** Words of the page about leaving quickly. */
export const zhHans = {
  title: '快速离开',
  lead: '不想让旁人看到您在填什么，就点“快速离开”。',
  does: '点了以后：',
  doesItems: ['您填好的内容和文件马上删除', '打开“找托育”页面，上面没有您的任何痕迹'],
  doesNot: '它做不到的：',
  doesNotItems: ['浏览器的历史记录还在，要您自己清除', '已经提交的投诉不会撤回，要撤回去“查进度”'],
  button: '快速离开',
  back: '返回',
} as const
