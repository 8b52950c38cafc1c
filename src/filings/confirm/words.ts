/** The form on which a centre confirms what is published of it, and the commands of the clerk around it. */
export const zhHans = {
  form: {
    sheet: '确认表',
    title: (region: string) => `${region}托育机构信息确认表`,
    id: '机构编号',
    name: '机构名称',
    subdistrict: '街道',
    filingNumber: '备案编号',
    filledOn: '填表日期',
    post: '填表岗位',
    head: ['项目', '名单上写的', '改成', '写法'],
    note: '没有变化的，“改成”空着。只写岗位，不要写姓名和身份证号。“联系电话”会公布给所有人，请写机构对外的号码，写了手机号也会公布。填好日期和岗位，原样交回这个文件。',
    how: {
      phones: '对外电话，几个之间用顿号',
      website: 'https://……',
      openingHours: '周一至周五 07:30-18:00；周六 08:00-12:00',
      text: '文字',
      months: '月数，如 6',
      fee: '金额，如 1980',
      unit: '元/月、元/周、元/天、元/小时、元/次',
      count: '整数',
      availability: '有位、紧张、已满、未知',
      date: '2026-12-01',
    },
    phoneSeparator: '、',
    daySeparator: '；',
  },
  /** Headings that are made of a code and one of these. */
  fee: '收费',
  feeUnit: '收费单位',
  availability: '余位',
  headings: {
    phones: '联系电话',
    website: '网址',
    openingHours: '开放时间',
    closures: '休息安排',
    ageFrom: '最小月龄',
    ageTo: '最大月龄',
    places: '托位数',
    enrolled: '在托人数',
    fire: '消防合格证明有效期',
    food: '食品经营许可证有效期',
    hygiene: '卫生评价有效期',
    insured: '责任险有效期',
    source: '数据来源',
    asOf: '数据日期',
    authority: '责任单位',
  },
  source: '机构申报',
  /** Where approved confirmations lie, beside the other filing files. */
  file: '机构确认.json',
  formFile: (id: string) => `确认表-${id}.xlsx`,
  usage: `用法：npm run filings:confirm -- 命令
  forms [--centre 机构编号] [--out 文件夹]   给每家机构做一张确认表
  read 文件…                               读交回的表，列出改了什么，放进待审
  list                                     待审的有哪些
  approve 机构编号 --by 岗位                通过：写进“机构确认.json”，下次发布时公布
  reject 机构编号 --by 岗位                 不通过：从待审里拿掉
  revert 机构编号 --by 岗位                 撤回上一次通过的，恢复到以前
  都可以加 --region 地区目录名`,
  formsDone: (count: number, folder: string) => `做好 ${count} 张确认表：${folder}`,
  noCentre: (id: string) => `没有这家机构：${id}`,
  noPost: '写上 --by 岗位，例如 --by 托育科经办。不要写姓名。',
  notAForm: (file: string) => `${file}：不是确认表，或者第一列的项目被改过。请用原来的表重新填。`,
  otherCentre: (file: string, label: string, written: string, known: string) =>
    `${file}：“${label}”写的是“${written}”，这个机构编号的机构是“${known}”。这几行不能改；名称、街道、备案编号变了的，请机构办理变更备案。`,
  notOnForm: (file: string, heading: string) =>
    `${file}：“${heading}”不是这张表里的项目。请删掉这一行，或者重新发一张表。`,
  writtenOver: (file: string, heading: string, written: string, known: string) =>
    `${file}，“${heading}”：“名单上写的”一栏是“${written}”，名单上是“${known}”。新的内容要写在“改成”一栏；表是以前发的，请重新发一张。`,
  twice: (file: string, heading: string) =>
    `${file}：“${heading}”有两行，看不出哪一行对。请只留一行。`,
  besideForm: (file: string, heading: string, text: string) =>
    `${file}，“${heading}”：“${text}”写在了“改成”一栏外面，没有读。新的内容要写在“改成”一栏，别的写在交表的信里。`,
  cannotClear: (file: string, heading: string, text: string) =>
    `${file}，“${heading}”：“改成”写的是“${text}”，这样删不掉原来的内容。确实没有了的，请在名单里改。`,
  noDate: (file: string) => `${file}：“填表日期”没有填，或者看不懂。写成 2026-11-20。`,
  futureDate: (file: string, on: string) => `${file}：“填表日期”${on}还没有到。`,
  noFormPost: (file: string, written: string) =>
    `${file}：“填表岗位”${written ? `写的是“${written}”，不是岗位` : '没有填'}。写园长、保健员这样的岗位，不要写姓名。`,
  wrong: (file: string, heading: string, what: string, fix: string) =>
    `${file}，“${heading}”：${what}\n  怎么办：${fix}`,
  readDone: (name: string, on: string, changes: number) =>
    changes > 0
      ? `${name}，${on}填：改了 ${changes} 项，已放进待审`
      : `${name}，${on}填：确认没有变化，已放进待审`,
  change: (heading: string, from: string, to: string) =>
    `  ${heading}：${from || '（空）'} → ${to}`,
  readTotal: (read: number, wrong: readonly string[]) =>
    `${read + wrong.length} 张表：${read} 张放进待审，${wrong.length} 张有错、没有放进：${wrong.join('、')}。改好再读这几张，别的不用重读。`,
  /** Beside a telephone that is published when it is approved. */
  mobile: '    是手机号，通过后会公布给所有人：请先核实机构愿意公布这个号码',
  pendingNone: '没有待审的。',
  notPending: (id: string, pending: readonly string[]) =>
    `没有待审的表：${id}。${pending.length > 0 ? `待审的有：${pending.join('、')}` : '现在没有待审的。'}`,
  oneOnly: '一次只能决定一家，没有做。请一家一家来：写一个机构编号。',
  older: (file: string, on: string, later: string) =>
    `${file}：这张是${on}填的，已经有${later}填的一张在待审或者通过了，没有放进。真要用这张，先把新的那张 reject 或 revert。`,
  replaced: (on: string) => `  待审里原来的一张（${on}填）不用了`,
  leftList: (name: string) =>
    `没有通过：${name}不在现在的名单里了。用 reject 拿掉这张表，或者先查名单。`,
  moved: (name: string, heading: string, printed: string, now: string) =>
    `没有通过：${name}，读表以后名单变了，“${heading}”表上印的是“${printed}”，现在名单上是“${now}”。用 reject 拿掉这张，重新发一张表。`,
  approved: (name: string) =>
    `已通过：${name}。运行 npm run filings:check 看一遍，再 npm run publish。`,
  rejected: (name: string) => `已从待审里拿掉：${name}`,
  nothingToRevert: (id: string) => `没有可以撤回的：${id}`,
  reverted: (id: string) => `已撤回：${id}。再运行 npm run publish。`,
} as const
