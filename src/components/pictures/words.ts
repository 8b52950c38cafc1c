import type { CitedSource } from '#src/guidance/shared-fields.ts'
import { toDateText } from '#src/text/dates.ts'

export const zhHans = {
  notReviewed: '示意图，未经医护审核，以文字为准。',
  reviewed: ({ role, on }: { role: string; on: string }) =>
    `示意图，${role}审核，${toDateText(on)}。`,
  follows: (sources: readonly Pick<CitedSource, 'title' | 'number' | 'date'>[]) =>
    `画法依据：${sources.map(({ title, date }) => `${title}（${toDateText(date)}）`).join('；')}。`,
} as const
