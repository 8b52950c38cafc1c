import type { YearProblem } from '#src/desk/commands/calendar/announced-year.ts'

type Taken = { path: string; year: number; holidays: number; workdays: number }

const toText = ({ year, holidays, workdays }: Taken) =>
  `${year}年：放假 ${holidays} 天，补班 ${workdays} 天`

/** Words of taking over the holidays of a year. */
export const zhHans = {
  summary: '导入来年的放假安排',
  usage: [
    'calendar import 文件 [--dry-run] [--post 岗位] [--reason "…"] [--json]',
    '文件是一年的放假安排：从 github.com/NateScarlet/holiday-cn 下载那一年的，例如 2027.json（JSON：{"year": 2027, "days": [{"name", "date", "isOffDay"}]}），照国务院办公厅的通知核对后再导入',
    '写进本地区的 complaints.json 的 calendar；再运行 npm run publish，标“预计”的期限就会算准',
  ],
  would: (taken: Taken) => `试运行，什么也没有改动。会写进 ${taken.path}：${toText(taken)}。`,
  done: (taken: Taken) =>
    `已写进 ${taken.path}：${toText(taken)}。对照通知看一遍，再运行 npm run publish。`,
  notRecorded: '这台机器上没有投诉库，没有记进办理记录：在改文件的地方写明是谁、照哪份通知。',
  noRules: (path: string) => `没有 ${path}：这个地区不收投诉，没有要算的期限。`,
  problems: (file: string, problem: YearProblem): string => {
    switch (problem.code) {
      case 'notAYear':
        return `${file} 不是一年的放假安排：要有 year 和 days，每天写 name、date（2027-01-01）、isOffDay。`
      case 'notWhole':
        return `${file} 里 ${problem.year} 年的安排不全：元旦、五一、国庆的放假都要有。`
      case 'dayTwice':
        return `${file} 里 ${problem.day} 写了两次，留一次。`
      case 'otherYear':
        return `${file} 里 ${problem.day} 不是这一年的。`
      case 'workedOnWeekday':
        return `${file} 里 ${problem.day} 写了补班，可那天不是周六、周日。`
    }
  },
} as const
