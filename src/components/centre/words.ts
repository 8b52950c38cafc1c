import { toDateText } from '#src/text/dates.ts'

/** Words of a centre's page, by section. */
export const zhHans = {
  description: (name: string, place: string) =>
    `${name}（${place}）的备案情况、服务形式、收费、余位、开放时间、证照和监督检查记录。`,
  contents: '本页内容',
  legalName: (name: string) => `登记名称：${name}`,
  aliases: (names: string) => `也叫：${names}`,
  formerNames: (names: string) => `曾用名：${names}`,
  filedOn: (date: string) => `${toDateText(date)}备案`,
  suspended: (from: string | undefined, to: string | undefined) => {
    if (!from) return '暂停服务，起止日期未提供'
    return to
      ? `${toDateText(from)}至${toDateText(to)}暂停服务`
      : `${toDateText(from)}起暂停服务，恢复日期未提供`
  },
  lapsed: {
    expired: (until: string) => `备案有效期至${toDateText(until)}，已到期`,
    renewing: (until: string) => `备案有效期至${toDateText(until)}，续期中`,
  },
  withdrawn: (on: string | undefined) =>
    on ? `${toDateText(on)}注销备案` : '已注销备案，日期未提供',
  willSuspend: (from: string, to: string | undefined) =>
    to
      ? `${toDateText(from)}至${toDateText(to)}将暂停服务`
      : `${toDateText(from)}起将暂停服务，恢复日期未提供`,
  willWithdraw: (on: string) => `${toDateText(on)}将注销备案`,
  announcedNotice: '想在这里入托，请先打电话问清那以后怎么安排。',
  stateAsOf: (date: string) => `备案状态截至${date}。`,
  withdrawnNotice: '这家机构已注销备案，请不要再选这里。',
  transferLink: '要转托：看可以先问哪几家',
  withdrawnComplain: '预交的钱没有退：去投诉',
  siblingsCount: (count: number) => `${count}家`,
  unlisted: '不在最新名单',
  unlistedNotice: '最新一份完整名单里没有这家机构。下面是以前的记录，去之前请先打电话核实。',
  stateUnknownNotice: '名单没有写明这家机构是否已备案。选托前，可以打电话向主管部门核实。',
  notFiledNotice: '名单写明这家机构没有备案。选托前，请打电话向主管部门核实。',
  expiredNotice: '名单没有写明是否续期。选托前，可以打电话向主管部门核实。',
  renewingNotice: '已申请续期，结果未提供。选托前，可以打电话向主管部门核实。',
  suspendedNotice: '暂停期间不收托，请先打电话问清恢复日期。',
  homePoint: '家庭托育点设在居民家中，只公布到街道乡镇，不公布门牌。',

  actions: '联系方式',
  ways: {
    title: '算、查、报告',
    cost: '算费用',
    nearby: '附近机构',
    visit: '参观清单',
    compare: '对比',
    doorCard: '公示卡',
    report: '这页有误',
    enquiry: '问主管部门',
    complain: '去投诉',
  },
  insidersOnly: '不对外招收',
  /** The bar of what is done next. */
  reach: '联系、路线和收藏',
  dial: '拨打',
  thenPress: (extension: string) => `，接通后按${extension}`,
  noPhone: '电话未提供',
  route: '路线',
  noPlace: '位置未提供',
  askOffice: (name: string) => `可以先问${name}：`,
  mapNames: { amap: '高德地图', baidu: '百度地图', tencent: '腾讯地图' },
  mapSearched: '没有坐标，地图按名称和地址查找，位置可能不准。',
  closuresUnknown: '节假日是否开放未提供',

  gaps: (count: number) => `还有${count}项未提供`,

  moreContact: '投诉电话、网址、出处和日期',

  sources: '出处和日期',
  sourcesOf: (title: string) => `：${title}`,
  sourceText: (source: string, asOf: string, authority: string | undefined) =>
    [source, `${toDateText(asOf)}`, authority].filter(Boolean).join('，'),
  sourceUnknown: '出处未提供',

  separator: '、',
  comma: '，',
  semicolon: '；',
  stop: '。',
  location: '坐标',
  reckoned: (on: string, grade: string) =>
    `坐标由地址推算（天地图，${toDateText(on)}，${grade}），请以地址为准`,
  keyFacts: '要点',
  ages: '收托年龄',
  services: '服务形式',
  affordable: '普惠',
  isAffordable: '是普惠机构',
  isNotAffordable: '不是普惠机构',
  places: '托位',
  placesCount: (count: number) => `${count}个`,
  enrolledCount: (count: number) => `${count}人`,
  enrolled: '在托人数',
  placesAndAvailability: '托位与余位',
  classesAndSources: '每班人数和配比，出处和日期',
  placesInAll: (places: number | undefined, enrolled: number | undefined) =>
    `共${places === undefined ? '有几个托位未提供' : `${places}个托位`}，在托${enrolled === undefined ? '人数未提供' : `${enrolled}人`}`,
  availability: '余位',
  quality: '质量评估',
  gradeText: (grade: string) => `${grade}级`,
  gradedBy: (on: string | undefined, by: string | undefined) =>
    [on && `${toDateText(on)}评`, by].filter(Boolean).join('，'),

  labelled: (label: string, value: string) => `${label}：${value}`,
  notProvided: (labels: string) => `${labels}未提供`,
  knownCount: (count: number) => `已提供${count}项`,

  servicesAndFees: '服务与收费',
  servicesFact: (service: string, fee: string, count: number) =>
    `${service} ${fee}${count > 1 ? `，等${count}种` : ''}`,
  feeUnknown: '收费未提供',
  terms: '预约和退费',
  termsOf: (known: number, all: number) =>
    `预约和退费规则（${known === 0 ? '未提供' : known === all ? `${all}种` : `${all}种里${known}种`}），出处和日期`,
  feeRange: {
    title: (region: string, service: string) => `这家的${service}收费和${region}各家比`,
    finding: (fee: number, median: number) =>
      fee > median * 1.05 ? '比中位数高' : fee < median * 0.95 ? '比中位数低' : '和中位数差不多',
    text: (n: number, [low, high, median]: readonly [low: string, high: string, median: string]) =>
      `本地${n < 100 ? n : `约${n}`}家：约${low}–${high}元，中位数${median}元`,
    source: (region: string, month: string | undefined) =>
      `${region}各家的收费范围：按本站记录算，取两位数${month ? `，${toDateText(month)}` : ''}，详见统计。`,
  },
  serviceType: '形式',
  fee: '收费',
  feeOf: (service: string) => `${service}收费`,
  hours: '时间',
  hoursUnknown: '时间未提供',
  minimumBooking: '最少预约',
  bookingNotice: (hours: number) =>
    hours % 24 === 0 && hours > 0 ? `提前${hours / 24}天` : `提前${hours}小时`,
  refundRule: '退费规则',
  feeAdvice: '交钱之前，请机构拿出收费公示，问清退费办法，收好票据。',

  coming: '下月和招生',
  classGroup: '班型',
  classes: '班数',
  classesCaption: '各班型每班人数和配比',
  classesCount: (count: number) => `${count}个班`,
  classSize: '每班最多',
  ratio: '保育人员配比',
  ratioText: (children: number) => `1:${children}`,
  expected: (month: string, words: string) => `${toDateText(month)}：${words}`,
  enrolmentFrom: (date: string) => `${toDateText(date)}起招生`,
  reportedOn: (date: string) => `${toDateText(date)}报`,
  reportedLongAgo: (date: string) => `上次报送是${toDateText(date)}，已超过35天`,
  availabilityAdvice: '余位由机构报送，随时会变；超过35天没有更新的，按“未知”处理。',

  openingHours: '开放时间',
  week: '一周的开放时间',
  hour: (hour: number) => `${hour}点`,
  closedDay: '不开放',

  subdistrict: '所在街道乡镇',
  address: '地址',
  phones: '电话',
  complaintPhones: '投诉电话',
  website: '网址',

  photos: {
    title: '房间照片',
    fact: (count: number, newest: string) => `${count}张，最近${toDateText(newest)}拍`,
    takenOn: (day: string) => `${toDateText(day)}拍`,
    statement: '照片由机构提供，机构声明里面没有人脸。房间现在什么样，请到现场看。',
  },

  certificates: '证照',
  certificatesFact: (count: number, firstEnd: string | undefined) =>
    firstEnd ? `${count}项，最早${toDateText(firstEnd)}到期` : `已提供${count}项`,
  certificateLine: '证照的有效期',
  certificateCaption:
    '横条从出具那天画到有效期最后一天，超出图的部分不画；没有写有效期的画一个圆点。',
  /** Of what lies before the line begins. */
  earlier: (text: string) => `更早：${text}`,
  certificateNumber: (number: string) => `编号 ${number}`,
  issuedOn: (date: string) => `${toDateText(date)}出具`,
  validTo: (date: string) => `有效期至${toDateText(date)}`,
  validToUnknown: '有效期未提供',
  foodNotNeeded: '不提供餐食，不需要此证',

  siblings: (brand: string) => `同一品牌（${brand}）的其他机构`,

  oversight: '监督检查',
  noRecords: '没有收到记录',
  reply: (text: string) => `机构说明：${text}`,
  howSupervised: '怎么监督，公布多久',
  creditRecord: '信用记录',
  recordsCount: (kind: string, count: number) => `${kind}${count}条`,
  countLabels: {
    inspections: '检查',
    violations: '问题',
    penalties: '处罚',
  } as Readonly<Record<string, string>>,
  /** Before how near the first end in a section is. */
  first: '最早的一项',
  grave: {
    found: (severity: string, count: number) => `${severity}问题${count}个`,
    open: (counts: string) => `${counts}，没有收到改正的消息`,
    penalties: (count: number, appeal: string | undefined) =>
      `行政处罚${count}条${appeal ? `（${appeal}）` : '，正在公示'}`,
  },

  pageAddress: (address: string) => `本页网址：${address}`,
} as const
