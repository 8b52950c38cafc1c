import { toChinaDate } from '#src/calendar/days.ts'
import { keepHead } from '#src/complaints/store/kept-heads.ts'
import type { DeskHost } from '#src/desk/serve/desk-host.ts'
import { toLoggedError } from '#src/server/log.ts'

const HOUR_MS = 60 * 60 * 1000

/**
 * Keeps where the record stands, when it begins and every hour: each day has its head, with news or without. The next
 * release takes all of them. A day on which it cannot is logged, and tried again.
 */
export function keepHeadsDaily(
  { store, site, log }: Pick<DeskHost, 'store' | 'site' | 'log'>,
  dataDir: string,
): { stop: () => Promise<void> } {
  const keep = async () => {
    const head = await store.readRecordHead()
    const { clock } = await site()
    if (head) await keepHead(dataDir, head, toChinaDate(clock()))
  }
  const tryKeeping = () =>
    keep().catch((error) => log.error({ err: toLoggedError(error) }, 'head not kept'))
  let running = tryKeeping()
  const timer = setInterval(() => {
    running = tryKeeping()
  }, HOUR_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
