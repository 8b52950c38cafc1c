import { toDateText } from '#src/text/dates.ts'

const toYuan = (yuan: number) => yuan.toLocaleString('en-US')

/** Words of the subsidy checker. */
export const zhHans = {
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
