/** Words of what can be done with the calendar: they are there before it is. */
export const zhHans = {
  downloaded: '已经存成文件。点开它，选“添加到日历”。',
  wechat: '微信里存不了文件。点右上角“…”，选“在浏览器打开”；或者复制下面的清单。',
  copied: '复制好了，可以粘贴到备忘录或聊天里。',
  copyFailed: '没复制成。长按下面的文字，自己选“全选、复制”。',
  fileName: '疫苗和体检.ics',
  offline: '没连上网，日历没加载完。连上网，再打开一次这一页；填过的都还在。',
} as const
