/** How changes are told wherever they are told. */
export const zhHans = {
  record: (on: string, parts: readonly (string | undefined)[]) =>
    [on, ...parts].filter(Boolean).join(' '),
  join: (texts: readonly string[]) => texts.join('；'),
  fields: { position: '坐标', photos: '房间照片' } as Readonly<Record<string, string>>,
  kinds: { added: '新增', returned: '重新列入名单', changed: '有变更', lost: '不在名单了' },
  from: (before: string, after: string) => `${before} → ${after}`,
  differs: '有变动',
  labelled: (label: string, text: string) => `${label}：${text}`,
  separator: '、',
} as const
