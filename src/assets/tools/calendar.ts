import { toPlanElements } from '#src/assets/tools/calendar-list.ts'
import { toSummary } from '#src/assets/tools/calendar-summary.ts'
import { wakeChildrenPanel } from '#src/assets/tools/children-panel.ts'
import { fill, need } from '#src/assets/tools/element.ts'
import { readPageData, readToday } from '#src/assets/tools/page.ts'
import {
  type CalendarPlan,
  type CalendarTables,
  toCalendarPlan,
} from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { CALENDAR_TEXT as words } from '#src/text/tools/calendar.ts'

/** What the calendar brings for its script. */
export type CalendarData = CalendarTables

const tables = readPageData<CalendarData>()
const today = readToday()
const status = need('download-status')
const copyText = need<HTMLTextAreaElement>('copy-text')
let shown: { child: DeviceChild; plan: CalendarPlan } | undefined

/** There a page cannot save a file; the list can be copied everywhere. */
const isWeChat = /MicroMessenger/i.test(navigator.userAgent)

/** Only who takes the calendar along loads the code for it. */
const loadExport = () => import('#src/assets/tools/calendar-export.ts')

async function download(): Promise<void> {
  if (!shown) return
  const { toPlanFile } = await loadExport()
  const file = toPlanFile(shown.child, shown.plan, today, location.hostname)
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = words.fileName
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  status.textContent = words.downloaded
}

async function copy(): Promise<void> {
  if (!shown) return
  const { toPlanText } = await loadExport()
  copyText.value = toPlanText(shown.plan, today)
  need('copy-place').hidden = false
  copyText.select()
  try {
    await navigator.clipboard.writeText(copyText.value)
    status.textContent = words.copied
  } catch {
    status.textContent = document.execCommand('copy') ? words.copied : words.copyFailed
  }
}

wakeChildrenPanel(today, (child, { update }) => {
  const plan = toCalendarPlan(tables, child, today)
  shown = { child, plan }
  const answer = need('answer')
  fill(
    answer,
    ...toPlanElements(tables.immunisation, child, plan, today, (changed, focusId) => {
      update(changed)
      const next = document.getElementById(focusId)
      if (next) next.focus()
    }),
    toSummary(child, plan, today),
  )
  need('copy-place').hidden = true
  status.textContent = isWeChat ? words.wechat : ''
})
need('download').addEventListener('click', download)
need('copy').addEventListener('click', copy)
need('print').addEventListener('click', () => print())
need('download').hidden = isWeChat
