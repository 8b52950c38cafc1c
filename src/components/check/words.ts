import { toDateText } from '#src/text/dates.ts'

/** Words of the question whether a place is filed, and of its answers. */
export const zhHans = {
  title: '这家备案了吗',
  description: (region: string) =>
    `查${region}的托育机构备案没有：写机构名、招牌、地址、电话、备案编号或信用代码，写错一两个字也能查。`,
  keywords: ['查备案', '有没有备案', '备案查询', '正规托育', '登记未备案', '黑名单', '无证'],
  lead: '照门口招牌、合同或收据上的写，写错一两个字、只写拼音都行。',
  label: '名字、地址、电话或号码',
  hint: '备案编号、统一社会信用代码也能查。',
  submit: '查一查',

  /** What is said of a place; a few words, to be read on the street. */
  verdicts: {
    filed: '已备案',
    renewing: '备案续期中',
    expired: '备案已到期',
    suspended: '暂停服务',
    withdrawn: '已注销备案',
    notFiled: '未备案',
    absent: '不在最新备案名单',
    unknown: '备案情况未提供',
    registered: '已登记，未备案',
    ended: '已注销登记',
  },
  meanings: {
    filed: '在备案名单里，今天没有暂停、注销，也没有到期。',
    renewing: '备案的有效期已过，续期正在办。入托前请它出示续期的回执。',
    expired: '名单写的备案有效期已过，没有看到续期。入托前打电话问清楚。',
    suspended: '备案还在，现在暂停服务，不收孩子。',
    withdrawn: '备案已经注销或撤销。',
    notFiled: '名单写明它没有备案。入托前打电话问清楚。',
    absent: '以前备过案，最新一份备案名单里没有它。入托前打电话问清楚。',
    unknown: '有单位报过这家，但没有给备案日期。入托前请它出示备案回执，或打电话问。',
    registered:
      '登记机关登记过这家，备案名单里还没有它，可能正在办。入托前请它出示备案回执，或打电话问。',
    ended: '登记机关的名单写明，它的登记已经注销或吊销。',
  },
  noCare: '登记的经营范围里没有写托育服务。',

  none: '查不到',
  /** Around what somebody typed. */
  noneMeaning: ['名单里没有和“', '”对得上的。'],
  noneWhy: '可能写法不同、刚开办，也可能名单还没有更新。',
  noneSteps: '可以这样做',
  steps: {
    again: '换个写法再查：招牌上的字、公司全称、门牌号。',
    ask: '请机构出示备案回执，用上面的备案编号再查一次。',
    call: (authority: string) => `打电话问${authority}：`,
  },
  vague: '这样写，分不出是哪一家',
  vagueHelp: '再写几个字：招牌上特别的字、路名加门牌号，或者电话。',

  several: (count: number) => `有${count}家对得上，看地址认准是哪一家`,
  nearSeveral: (count: number) => `没有一字不差的，最像的有${count}家`,
  area: (count: number) => `这一带名单里有${count}家；写上门牌号或名字，才能认准`,
  more: (count: number) => `还有${count}家没有列出。写上地址或街道，能找得更准。`,
  similar: '相近的，不一定是您问的这家',
  /** Beside an answer that is not to the letter. */
  compare: ['您写的是“', '”。名字、地址都对得上，才是同一家。'],
  /** Beside an answer that is another name than was typed, however like it. */
  differs: (listed: string) => [
    '您写的“',
    `”和名单上的“${listed}”不完全一样，请照招牌或合同再核对名字和地址。`,
  ],
  former: (name: string, now: string) => `“${name}”是它以前的名字，现在叫“${now}”。`,
  compareNumber: ['您写的是“', '”，和这家的号码不全一样。对着牌子或回执再看一遍。'],
  byAddress: '按地址找到的。门口招牌的名字也对得上，才是同一家。',

  legalName: '登记名称',
  address: '地址',
  filingNumber: '备案编号',
  creditCode: '信用代码',
  filedOn: '备案日期',
  registeredOn: '登记日期',
  registrationAuthority: '登记机关',
  filedUntil: '有效期至',
  withdrawnOn: '注销日期',
  lost: '不在名单',
  lostSince: (on: string) => `${toDateText(on)}起`,
  suspended: '暂停服务',
  suspendedFrom: (from: string, to: string | undefined) =>
    `${toDateText(from)}起${to ? `，至${toDateText(to)}` : ''}`,
  basis: (source: string, authority: string | undefined, asOf: string | undefined) =>
    [`依据：${source}`, authority, asOf ? `截至${toDateText(asOf)}` : '日期未提供']
      .filter(Boolean)
      .join('，'),
  registeredList: '登记名单',
  basisOfAll: (lists: readonly string[]) => `依据：${lists.join('；')}。`,
  checkedOn: (on: string) => `${toDateText(on)}查`,
  open: '看收费、余位和记录',
  openKept: '看可以转托的机构和它的记录',
  /** After the words of a link, for who hears the links of a page alone. */
  ofPlace: (name: string) => `：${name}`,
  complain: '投诉或反映这家',
  complainAddress: '反映这个地方（地址已填好）',
  complainName: '反映这个地方（名字已填好）',
  complainAny: '反映一个地方',

  lists: '查了哪些名单',
  filingList: (asOf: string | undefined) =>
    asOf ? `备案名单截至${toDateText(asOf)}` : '备案名单，日期未提供',
  registrationList: (authority: string | undefined, asOf: string | undefined) =>
    `${authority ?? '登记机关'}的登记名单${asOf ? `截至${toDateText(asOf)}` : '，日期未提供'}`,
  noRegistrationList: '登记机关的名单还没有收到，只查了备案名单。',

  answers: '会查到什么',
  answerMeanings: [
    ['filed', '在备案名单里，今天有效。'],
    ['registered', '市场监管、民政或编制部门登记了，还没有在卫生健康局备案。'],
    ['withdrawn', '备案或登记已经注销、撤销；暂停、到期的也会写明。'],
    ['none', '哪份名单里都没有。'],
  ] as const,
  withdrawnOrEnded: '已注销或撤销',
  whatIsFiling: '备案是什么',
  whatIsFilingText:
    '托育机构登记以后，要到所在地的县级卫生健康部门备案；材料齐全的，五个工作日内发给备案回执。',
  whatIsFilingSource:
    '出处：《托育机构登记和备案办法（试行）》（国卫办人口发〔2019〕25号）第七条、第九条',

  list: {
    link: '全部名单：没有备案的，和备案了的',
    title: '备案名单和没有备案的',
    description: (region: string) =>
      `${region}登记过、还没有备案的托育机构，暂停、到期、注销的，和备案了的，每家一行。`,
    lead: '每家一行：名字、地址、现在的状态。可以用浏览器的“在页面中查找”。',
    registeredTitle: '登记了、还没有备案的',
    registeredLead:
      '登记机关推送给卫生健康部门的名单，去掉了已经备案的。列在这里只说明还没有备案，可能正在办。',
    none: '没有收到登记机关的名单，或者名单上的都备案了。',
    notInForce: '现在暂停、到期、注销或要核实的',
    filed: '备案了的',
    bySubdistrict: '机构多，按街道乡镇看：',
    count: (count: number) => `${count}家`,
    filedCount: (count: number, renewing: number) =>
      renewing > 0 ? `${count}家，其中备案续期中${renewing}家` : `${count}家`,
    absent: (count: number) => `；不在最新名单的${count}家列在上面，不算在内。`,
    ended: '已经注销登记的',
    endedCount: (count: number) => `${count}家，登记机关的名单写明登记已经注销或吊销。`,
    check: '查一家备案了没有',
    correct: '名单写错了，或者已经备案了？打电话告诉我们，核实后更正：',
    noAddress: '地址未提供',
    registered: (authority: string | undefined, on: string | undefined) =>
      `${authority ?? '登记机关未提供'}${on ? `，${toDateText(on)}` : ''}登记。`,
  },
} as const
