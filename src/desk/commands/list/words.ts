/** Words of the list of cases. */
export const LIST_TEXT = {
  none: '没有符合条件的投诉。',
  more: (shown: number) => `只列了前 ${shown} 件，还有更多：加上条件，或用 --limit 多列一些。`,
  count: (shown: number) => `共 ${shown} 件`,
  separator: '  ',
} as const
