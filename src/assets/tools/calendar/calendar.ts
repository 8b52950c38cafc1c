import { zhHans as words } from '#src/assets/tools/calendar/words.ts'
import { type ChildActions, wakeChildrenPanel } from '#src/assets/tools/children/children-panel.ts'
import { fill, need, readPageData, readToday } from '#src/assets/tools/page.ts'
import type { CalendarPlan, CalendarTables } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'

/** What the calendar brings for its script. */
export type CalendarData = CalendarTables

const tables = readPageData<CalendarData>()
const today = readToday()
const answer = need('answer')
const status = need('download-status')
const copyText = need<HTMLTextAreaElement>('copy-text')
let shown: { child: DeviceChild; plan: CalendarPlan; keep: ChildActions['keep'] } | undefined

/** There a page cannot save a file; the list can be copied everywhere. */
const isWeChat = /MicroMessenger/i.test(navigator.userAgent)

/** Who has no child here yet, or does not take the calendar along, does not load the code for it. */
const loadAnswer = () => import('#src/assets/tools/calendar/answer/answer.ts')
const loadExport = () => import('#src/assets/tools/calendar/answer/export.ts')

/** Code that could not be loaded comes with the next try; what was typed is kept. */
const tellOffline = () => {
  status.textContent = words.offline
}

/** Counts what was asked to be shown, so that only the last is. */
let asked = 0
/** What had the focus before a change and has to have it again. */
let focusId = ''

async function show(child: DeviceChild, { update, keep }: ChildActions): Promise<void> {
  asked += 1
  const own = asked
  shown = undefined
  const { toCalendarAnswer } = await loadAnswer()
  if (own !== asked) return
  const { plan, elements } = toCalendarAnswer(tables, child, today, (changed, nextFocusId) => {
    focusId = nextFocusId
    // What was taken along in the meantime is not forgotten.
    const exported = shown ? shown.child.exported : undefined
    update(exported ? { ...changed, exported } : changed)
  })
  shown = { child, plan, keep }
  fill(answer, ...elements)
  need('copy-place').hidden = true
  status.textContent = isWeChat ? words.wechat : ''
  const next = document.getElementById(focusId)
  focusId = ''
  if (next) next.focus()
  // Who saved a child waits here for the answer, which has come only now.
  else if (document.activeElement === answer) answer.scrollIntoView()
}

async function download(): Promise<void> {
  if (!shown) return
  const { child, plan, keep } = shown
  const { toPlanFile } = await loadExport()
  const now = new Date().toISOString()
  const { file, exported } = toPlanFile(child, plan, today, { host: location.hostname, now })
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = words.fileName
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  const taken = { ...child, exported }
  shown = { child: taken, plan, keep }
  keep(taken)
  status.textContent = words.downloaded
}

async function copy(): Promise<void> {
  if (!shown) return
  const { plan } = shown
  const { toPlanText } = await loadExport()
  copyText.value = toPlanText(plan, today)
  need('copy-place').hidden = false
  copyText.select()
  try {
    await navigator.clipboard.writeText(copyText.value)
    status.textContent = words.copied
  } catch {
    status.textContent = document.execCommand('copy') ? words.copied : words.copyFailed
  }
}

wakeChildrenPanel(today, (child, actions) => {
  show(child, actions).catch(tellOffline)
})
need('download').addEventListener('click', () => download().catch(tellOffline))
need('copy').addEventListener('click', () => copy().catch(tellOffline))
need('print').addEventListener('click', () => print())
need('download').hidden = isWeChat
