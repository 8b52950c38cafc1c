/** Words of what is to be done. */
export const zhHans = {
  summary: '待办：没有办结的，超期的在最前',
  usage: [
    'inbox [--authority 部门] [--matter 事项] [--json]',
    '只看咨询：--matter 咨询；超期最久的在最前，再是紧急的，再按到期日',
  ],
  none: '没有待办的投诉。',
  count: (shown: number, overdue: number) =>
    overdue > 0 ? `待办 ${shown} 件，其中超期 ${overdue} 件` : `待办 ${shown} 件，没有超期的`,
} as const
