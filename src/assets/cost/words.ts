import type { CostGap } from '#src/choosing/cost.ts'
import type { PrepaidWarning } from '#src/choosing/prepaid.ts'
import type { CHARGE_UNIT_LABELS } from '#src/text/codes.ts'
import { toChargeText } from '#src/text/fees.ts'

type Unit = Exclude<keyof typeof CHARGE_UNIT_LABELS, 'once'>

/** Words of a reckoning, on the page and in its script. */
export const zhHans = {
  quantities: {
    month: (count) => `${count}个月`,
    week: (count) => `${count}周（一周按5天算）`,
    day: (count) => `${count}天`,
    hour: (count) => `${count}小时`,
    session: (count) => `${count}次（一天一次）`,
    term: (count) => `${count}个学期`,
    year: (count) => `${count}年`,
  } satisfies Record<Unit, (count: number) => string> as Record<Unit, (count: number) => string>,
  once: '只收一次',
  product: (price: string, quantity: string) => `${price} × ${quantity}`,
  total: '合计',
  totalSoFar: '已知的合计',
  noTotal: '没有公布收费，算不出合计',
  deposit: '押金',
  depositBesides: '另交，不算花费；退还办法以合同为准',
  subsidy: '育儿补贴',
  subsidyWorking: (months: number, yuanPerMonth: number) => `${yuanPerMonth}元 × ${months}个月`,
  subsidyOver: '满3岁后没有',
  minus: (sum: string) => `−${sum}`,
  net: '减去补贴，自家出',
  netSoFar: '减去补贴，已知的里自家出',

  gap: (gap: CostGap): string => {
    if (gap === 'fee') return '收费未提供'
    if (gap === 'extraCharges') return '其他收费未提供'
    if (gap === 'deposit') return '押金未提供'
    const { unit } = gap.charge
    return `${toChargeText(gap.charge)}：${unit === 'term' ? '一学期几个月没有写明' : unit === 'hour' ? '收几小时没有写明' : '收几次没有写明'}`
  },
  gaps: (names: readonly string[]) => `没有算进去的：${names.join('；')}。签合同前问清。`,

  refund: {
    back: '退回',
    rule: '用的哪一档',
    alsoWords: (rule: string) => `机构另外还写着：“${rule}”。`,
    twoRules: '文字和分档要是对不上，先问机构按哪一个退，写进合同。',
    byDays: (paid: string, left: number, days: number) => `${paid} × 没到托的${left}天 ÷ ${days}天`,
    byShare: (paid: string, percent: number) => `${paid} × ${percent}%`,
    notCovered: '公布的退费分档没有写到这么多天，算不出来，问机构。',
    words: (rule: string) => `只公布了文字：“${rule}”。照这句话和合同跟机构算。`,
    none: '没有公布退费规则，算不出来。先让机构把退费办法写进合同。',
    moreThanPaidFor: '到托天数比交费的天数还多，请核对：交了几个月的钱，就填这几个月一共的到托日。',
  },

  warnings: {
    centreTakesLong: (months) =>
      `这家机构最多一次预收${months}个月。超过3个月了，可以商量改成按月或按季交，先问清中途不去怎么退。`,
    yoursIsLong: () => '一次要交超过3个月。可以商量改成按月或按季交，先问清中途不去怎么退。',
    yoursIsLongerThanStated: (months) =>
      months === 0
        ? '机构公布的是不预收。为什么要先交，问清楚再交。'
        : `比机构公布的最多${months}个月还长。为什么不一样，问清楚再交。`,
    noRefundRule: () => '没有公布退费规则。交钱之前，让机构把什么情况退多少写进合同。',
    someWithoutRefundRule: () => '有的服务形式没有公布退费规则，报名前问清自己要的那一种。',
    noCustody: () => '预收的钱没有存管，由机构自己收着。可以商量少预交一些。',
    custodyUnknown: () => '预收的钱有没有存管，未提供。可以问：钱进哪个账户，有没有银行存管。',
  } satisfies Record<PrepaidWarning, (stated: number) => string> as Record<
    PrepaidWarning,
    (stated: number) => string
  >,
  noWarnings: '按填的月数，没有要特别当心的。收据和合同收好。',
} as const
