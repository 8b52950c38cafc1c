/** Words of the page that reckons what a centre costs. */
export const zhHans = {
  title: (name: string) => `${name}：要花多少钱`,
  shortTitle: '算费用',
  description: (name: string) =>
    `${name}公布的收费、含什么、另收什么、押金和退费规则，一个月大约多少钱，预交前要当心什么。`,
  advice: '按机构公布的收费算，以合同为准。',
  asOf: (source: string) => `收费的出处：${source}。`,

  published: '公布的收费',
  service: '形式',
  fee: '收费',
  includes: '含什么',
  minimum: '最少预约',
  serviceNone: '服务形式和收费未提供，先打电话问。',
  feeSources: '收费',

  month: '一个月大约多少',
  monthHint: (days: number) =>
    `按一个月来${days}天，第一个月。另收的项目能算的都算进去了；校车这类可选的，用不上就不用交。`,
  firstPayment: (sum: string) => `加上押金，第一次要准备${sum}。`,
  laterMonths: (sum: string) => `以后每个月${sum}。`,
  perVisit: '按天、按次、按小时收的，来一次付一次，见上表。伙食费、押金要不要另付，先问机构。',
  subsidy: (yuan: number) =>
    `孩子3岁以前，国家育儿补贴每月合${yuan.toLocaleString('en-US')}元，是发给家里的，不从托费里扣。`,
  subsidyLink: '算一算能领多少补贴',

  reckon: '按自家的情况算',
  private: '在这台设备上算，填的数不会发出去，也不保存。',
  fields: {
    service: '服务形式',
    months: '托几个月',
    daysInMonth: '每月来几天',
    hoursInDay: '每次几小时',
    ageInMonths: '入托时几个月大（不填就不算补贴）',
    prepaid: '机构要一次交几个月（可以不填）',
    charges: '另收的项目，用得上的留着',
    paidInYuan: '交了多少钱（元，不含押金）',
    daysPaidFor: (inMonth: number) =>
      `这笔钱管几天（到托日，一个月约${inMonth}天，三个月约${inMonth * 3}天）`,
    daysAttended: '已经来了几天',
  },
  submit: '算一算',

  refund: '中途不去，退多少',
  refundStepsOf: (service: string) => `${service}退费分档`,
  refundExample: (paid: string, days: number, attended: number) =>
    `举例：交了${paid}管${days}天，来了${attended}天不去了`,
  separator: '、',
  refundReckon: '按自家交的钱算退费',
  refundHint: '退费分档是机构自己公布的，本站只照着算。押金另退。',
  refundNoSteps: '只公布了文字，没有能算的退费分档：照文字和合同跟机构算，本站不替它换成数。',
  refundNone: '没有公布退费规则。交钱之前，让机构把什么情况退多少写进合同。',

  beforePaying: '交钱之前',
  calm: '公布的内容里没有要特别当心的。收据和合同收好。',
  statedPrepaid: (months: number) =>
    months === 0 ? '机构公布：不预收。' : `机构公布：最多一次预收${months}个月。`,
  prepaidUnknown: '最多预收几个月：未提供。',
  custodian: (bank: string | undefined) => (bank ? `预收的钱存管在${bank}。` : '预收的钱有存管。'),

  back: '回到机构页面',
  call: (phone: string) => `打电话问 ${phone}`,
} as const
