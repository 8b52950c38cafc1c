import { toDateText } from '#src/text/dates.ts'

/** What becomes of pages that are kept for when there is no line. */
export const zhHans = {
  working: '正在存，请稍等…',
  kept: (pages: number, on: string) => `已存${pages}页，${toDateText(on)}存的。`,
  missing: (pages: number) => `有${pages}页没有存上，信号好的时候请再点一次。`,
  failed: '没有存上：可能没有网络，或者设备的空间不够。原来存的还在。',
  forgotten: '已清除，这台设备上没有存下的页面了。',
  unable: '这个浏览器不能存页面。可以换手机自带的浏览器打开本页再试。',
} as const
