import type { PressingCase } from '#src/desk/notify/notice.ts'
import { zhHans as desk } from '#src/desk/words.ts'

const states = { half: '时间过半', late: '快到期', overdue: '已超期' } as const

/** What officers are told of terms. */
export const zhHans = {
  subject: (cases: number, overdue: number) =>
    overdue > 0 ? `办理提醒：${overdue} 件超期` : `办理提醒：${cases} 件要留意`,
  head: (today: string, cases: number, overdue: number) =>
    cases === 0
      ? `${today}：没有超期的，也没有快到期的。`
      : `${today}：${cases} 件要留意，其中超期 ${overdue} 件。`,
  line: ({
    reference,
    isEnquiry,
    authority,
    term,
    dueOn,
    state,
    overdueDays,
    urgent,
  }: PressingCase) =>
    [
      reference,
      ...(isEnquiry ? [desk.flags.enquiry] : []),
      authority.name,
      `${term} ${dueOn}`,
      state === 'overdue' ? `${states.overdue}${overdueDays}天` : states[state],
      ...(urgent ? ['紧急'] : []),
    ].join('  '),
  calendar: (knownTo: string) =>
    `节假日只知道到 ${knownTo}，以后的期限都是“预计”：来年放假安排公布后，用 calendar import 导入。`,
} as const
