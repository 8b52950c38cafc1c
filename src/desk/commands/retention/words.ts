import { zhHans as deskWords } from '#src/desk/words.ts'

/** Words of keeping cases, and of removing them. */
export const zhHans = {
  run: {
    summary: '清除保存期满的投诉，记进办理记录',
    usage: [
      'retention run [--dry-run] [--today 2026-11-29] [--post 岗位] [--reason "…"] [--json]',
      '清除办结或撤回满保存月数的投诉、过期草稿、旧的数据纠错报告；先用 --dry-run 看会清除哪些',
      '--today 写今天的日期：机器的时间可能不对时，用来确认',
      deskWords.office.usage,
    ],
    would: (months: number, cases: readonly string[]) =>
      cases.length === 0
        ? `没有办结或撤回满${months}个月的投诉。`
        : `会清除办结或撤回满${months}个月的投诉 ${cases.length} 件（还没有清除）：\n${cases.join('\n')}`,
    removed: (months: number, count: number, cases: readonly string[]) =>
      [`清除办结或撤回满${months}个月的投诉：${count} 件，已记进办理记录`, ...cases].join('\n'),
    drafts: (count: number) => `清除过期草稿：${count} 份`,
    reports: (months: number, count: number) =>
      `清除满${months}个月的数据纠错报告和“没找到”计数：${count} 条`,
    otherDay: (today: string, confirmed: string) =>
      `机器上今天是 ${today}，您写的是 ${confirmed}，什么也没有清除。先把机器的时间校准。`,
    clockBack: (today: string, last: string) =>
      `机器上今天是 ${today}，办理记录的末条却在 ${last}：时间倒退了，什么也没有清除。先把机器的时间校准。`,
    clockJumped: (today: string, last: string) =>
      `机器上今天是 ${today}，离办理记录的末条（${last}）很久了，时间可能不对，什么也没有清除。对过今天的日期以后，加 --today ${today} 再运行。`,
  },
  hold: {
    summary: '期满也先不清除',
    usage: [
      'retention hold 受理编号 --reason "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
      '例如法院、上级还要用；原因只供内部查看',
    ],
    done: (reference: string) => `${reference} 期满也不清除，直到 retention release。`,
  },
  release: {
    summary: '不再延长保存',
    usage: [
      'retention release 受理编号 --reason "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
      '以后期满照常清除',
    ],
    done: (reference: string) => `${reference} 期满照常清除。`,
  },
  noReason: '写明为什么：--reason "…"，或 --file 文件。',
} as const
