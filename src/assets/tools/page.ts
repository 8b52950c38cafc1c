import { need } from '#src/assets/tools/element.ts'
import { toChinaDate } from '#src/calendar/days.ts'

/** Today in China (`YYYY-MM-DD`); regions with sample data stop the clock. */
export function readToday(): string {
  const { clock } = document.documentElement.dataset
  return toChinaDate(clock ? new Date(clock) : new Date())
}

/** The data that the page brings for its script: what the server wrote with `PageData.astro`. */
export function readPageData<T>(): T {
  return JSON.parse(need('page-data').textContent ?? '')
}
