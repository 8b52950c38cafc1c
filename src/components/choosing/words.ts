import { toDateText } from '#src/text/dates.ts'

/** Words of keeping and comparing centres. */
export const zhHans = {
  form: {
    submit: '对比勾选的',
    hint: '勾选2至4家，放在一起看不同。',
    kept: '我的收藏',
  },
  compare: {
    title: '对比',
    foundTitle: '托育机构对比',
    keywords: ['比较', '哪家好', '怎么选'],
    titleOf: (names: string) => `对比：${names}`,
    description: '把几家托育机构的收费、余位、班型、证照和检查记录放在一起，先看不同的。',
    lead: (count: number, on: string) =>
      `${count}家，不同的在前，一样的收在下面。按${toDateText(on)}的情况。`,
    sideways: '表格放不下时，往左滑看其余几家。',
    allEqual: '这几家各项都一样。',
    none: '还没有选机构。在机构列表里勾选2至4家，再按“对比勾选的”。',
    one: '现在只有一家。回到列表再选一家，就能看出不同。',
    find: '去找托育机构',
    caption: '一行一项，一列一家',
    what: '项目',
    equal: (count: number) => `一样的还有${count}项`,
    further: '更多',
    visit: '参观清单',
    remove: '移出对比',
    ofCentre: (name: string) => `：${name}`,
    semicolon: '；',
    /** Whom a title names when it is a long list. */
    and: '和',
  },
  kept: {
    title: '我的收藏',
    keywords: ['收藏夹', '清单', '参观记录', '笔记'],
    description: '收藏的托育机构：只存在自己的设备上，不用注册。可以对比、转发给家人、打印。',
    own: '收藏存在这台设备的浏览器里，不会传给本站，也不会传给别人。换一台设备或清除浏览器数据，就看不到了。',
    withoutScript:
      '这个浏览器没有运行脚本，不能收藏。可以这样做：打开要留着的机构，把网址存进浏览器书签，或发给自己。别人分享来的清单，照样可以打开。',
    find: '去找托育机构',
  },
  list: {
    /** Of which a map says where its centres are. */
    place: '这份名单里',
    title: (count: number) => `托育机构清单（${count}家）`,
    description: (names: string) => `${names}：收托年龄、收费、余位、电话。`,
    lead: (asOf: string | undefined) =>
      `这几家是发链接的人选的。下面是本站的记录${asOf ? `，最新资料截至${toDateText(asOf)}` : ''}。`,
    centres: '清单里的机构',
    empty: '这个网址里没有一家能找到的机构。',
    own: '看我的收藏',
    share: '转给家人',
    shareText:
      '复制下面的文字发到微信，家人点链接就能看，不用装什么，也不用登录。链接里只有这几家机构的编号。',
    message: '要发的文字',
    qrLabel: '这份清单的二维码',
    qrText: '或者让家人扫这个二维码：',
    sheet: '打印一页大字版',
    sheetText: '给老人看的一张A4纸：名称、地址、电话、时间、收费，每页4家。',
  },
  visit: {
    heading: '参观清单',
    title: (name: string) => `参观清单：${name}`,
    description: '照网页上写的内容去看、去问：证照、班里人数、收费和退费，逐项对一对。',
    lead: (on: string) =>
      `按${toDateText(on)}网页上的内容列出，去之前先打电话约时间。可以打印，用笔勾。`,
    kept: '勾选和笔记只存在这台设备上，不会传出去；勾了第一项，就会收藏这家。',
    withoutScript: '这个浏览器没有运行脚本，勾选不会保存，请打印出来用笔勾。',
    groups: {
      first: '先问这几项',
      see: '网页写的，对一对',
      ask: '网页没有写的，问一问',
    },
    groupNotes: {
      first: '过期的、不够标准的，还有没有写改好的。',
      see: '看原件，数一数，走一走。',
      ask: '没有写不等于没有做，请机构当面说明。',
    },
    report: '和网页不一样？告诉我们这页哪里有误',
    reportNote: '只报告哪一项有误，笔记不会带过去。',
    own: '看我的收藏和参观记录',
    blanks: {
      visitedOn: '去看的日子',
      receivedBy: '接待的岗位（不写姓名）',
      rating: '自己的感觉',
      note: '笔记',
    },
  },
  sheet: {
    title: '托育机构清单',
    date: (asOf: string | undefined, site: string) =>
      asOf ? `${site}，最新资料截至${toDateText(asOf)}` : site,
    address: '地址',
    hours: '时间',
    ages: '收托',
    fee: '收费',
    noPhone: '电话未提供',
    qrLabel: '在手机上打开这份清单的二维码',
    qrText: '用微信“扫一扫”，看最新的余位和收费。去之前先打电话。',
  },
  shared: {
    unknown: (ids: string) => `没有找到编号是${ids}的机构，可能是链接没有复制完整。`,
    leftOut: (most: number, count: number) => `最多放${most}家，后面的${count}家没有列出。`,
    separator: '、',
  },
} as const
