import { toDateText } from '#src/text/dates.ts'

const toYuan = (yuan: number) => yuan.toLocaleString('en-US')

/** Words of the subsidy checker. */
export const SUBSIDY_TEXT = {
  answer: '大约多少',
  whole: (yuan: number, untilOn: string) =>
    `从出生到${toDateText(untilOn)}满3岁，三年一共${toYuan(yuan)}元，按年发。`,
  part: (atLeast: number, atMost: number, untilOn: string) =>
    `从2025年1月1日算到${toDateText(untilOn)}满3岁，大约${atLeast === atMost ? atLeast : `${atLeast}到${atMost}`}个月。`,
  partYuan: (atLeast: number, atMost: number, perMonth: number) =>
    `按每月${perMonth}元，一共大约${atLeast === atMost ? toYuan(atLeast) : `${toYuan(atLeast)}到${toYuan(atMost)}`}元。`,
  partOpen: '满3岁的那个月算不算整月，方案没有写明，以申请页面和街道乡镇说的为准。',
  none: '2025年1月1日以前已经满3岁，国家的补贴没有这一份。地方上有没有别的，问户籍地的街道乡镇。',
  over: '孩子已经满3岁。以前的月份没领过，能不能补，问户籍地的街道乡镇。',
  ask: '这些情况，先问再报',
} as const

/** Words of the page alone: its script does not carry them. */
export const SUBSIDY_PAGE_TEXT = {
  title: '育儿补贴能领多少',
  lead: (yuanPerYear: number) =>
    `国家给不满3岁的孩子，每人每年${toYuan(yuanPerYear)}元。要自己申请，不会自己到账。`,
  rules: '怎么算',
  ruleList: (yuanPerYear: number, yuanPerMonth: number, startsOn: string) => [
    `从${toDateText(startsOn)}起，每个孩子每年${toYuan(yuanPerYear)}元，发到满3岁。`,
    `不满一年的，按月折算，每个月${yuanPerMonth}元。`,
    `${toDateText(startsOn)}以前生、那时还不满3岁的，从那天算起。`,
  ],
  table: '按出生的月份查',
  tableCaption: '国家方案的大约数',
  born: '出生',
  bornIn: (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`,
  bornFrom: (startsOn: string) => `${toDateText(startsOn)}及以后`,
  months: '大约几个月',
  yuan: '大约多少元',
  range: (from: number, to: number) =>
    from === to ? toYuan(from) : `${toYuan(from)}–${toYuan(to)}`,
  where: '去哪里申请',
  bring: '先备好',
  howLong: (days: number) =>
    `初审加复核，${days}个工作日以内。钱分批发，每个季度至少一批。别人要验证码、要先交钱，都是骗子。`,
  who: '父母里的一个人，或者其他监护人申请。两口子先说好，别都报。',
  offices: '户籍在本地的，可以问',
  officesHint: '户籍在别处的，问户籍地的街道办事处或乡镇政府。',
} as const
