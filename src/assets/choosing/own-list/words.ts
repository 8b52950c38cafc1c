import { toDateText } from '#src/text/dates.ts'

/** Words of the list that a device keeps. */
export const zhHans = {
  none: '还没有收藏。在机构列表或机构页面按“收藏”，就会出现在这里。',
  count: (count: number, most: number) => `收藏了${count}家，最多${most}家。`,
  keptOn: (date: string) =>
    date ? `${toDateText(date)}收藏时的记录，最新情况看机构页面。` : '收藏时的记录。',
  standing: '备案',
  ages: '收托年龄',
  fee: '费用',
  phone: '电话',
  compare: '对比',
  remove: '删除',
  ofCentre: (name: string) => `：${name}`,
  removed: (name: string) => `已删除${name}。`,
  losesVisit: (name: string) => `${name}的参观记录会一起删掉。要删除吗？`,
  visit: '参观清单',
  notes: '参观记录',
  notesOf: (texts: readonly string[]) => `参观记录：${texts.join('，')}`,
  ticks: (all: number, differs: number) =>
    differs > 0 ? `看了${all}项，${differs}项不符` : `看了${all}项`,
  noteHint: '只存在这台设备上，不会传出去。请不要写别人的姓名和电话。',
  open: '打开清单：转发、地图、打印',
  openText: (count: number) =>
    `打开后，这${count}家机构的编号会写进网址，收到网址的人都能看到是哪几家；笔记不会写进去。`,
  removeAll: '全部删除',
  removeAllAsk: (count: number) =>
    `会删掉这台设备上的${count}家收藏和全部参观记录，删了不能恢复。要删除吗？`,
  removedAll: '全部删除了。',
  noteNotLasting:
    '没有存下来：浏览器不让保存，或者空间满了。关掉这一页，新写的就没有了，请先抄下来。',
  notRemoved:
    '这一页里删掉了，但浏览器不让改，打开别的页面可能还在。可以在浏览器设置里清除本站数据。',
  ownNotes: '自己的参观记录（只在这台设备上）',
  together: '参观记录放在一起看',
  what: '项目',
} as const
