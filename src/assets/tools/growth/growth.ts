import { type ChildActions, wakeChildrenPanel } from '#src/assets/tools/children/children-panel.ts'
import { zhHans as childrenWords } from '#src/assets/tools/children/words.ts'
import { drawGrowth } from '#src/assets/tools/growth/draw-growth.ts'
import { echoWeight, readMeasurement } from '#src/assets/tools/growth/read-measurement.ts'
import { zhHans as words } from '#src/assets/tools/growth/words.ts'
import { button, fill, h, need, readPageData, readToday } from '#src/assets/tools/page.ts'
import { daysBetween } from '#src/calendar/days.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import {
  type GrowthChange,
  type GrowthReading,
  looksLikeJin,
  toGrowthChanges,
  toGrowthLines,
  toGrowthReadings,
} from '#src/children/growth-readings.ts'
import type { Growth, GrowthMeasure, Sex } from '#src/guidance/reference/growth.ts'

const table = readPageData<Growth>()
const today = readToday()
let shown: { child: DeviceChild; actions: ChildActions } | undefined

function toChangeText({ from, to, kind }: GrowthChange): string {
  if (kind === 'shrank') return words.changes.shrank(from.on, to.on)
  if (kind === 'uncorrected') return words.changes.uncorrected(to.on)
  if (kind === 'stalled') {
    return words.changes.stalled(from.on, to.on, daysBetween(from.on, to.on))
  }
  const bands = Math.abs((to.band ?? 0) - (from.band ?? 0))
  return words.changes[kind](from.on, to.on, bands)
}

function toReadingItem(
  measure: GrowthMeasure,
  sex: Sex,
  reading: GrowthReading,
  before: GrowthReading | undefined,
): HTMLElement {
  const { on, value, ageInMonths, corrected, band } = reading
  const text =
    band === undefined
      ? words.beyond(measure, value)
      : words.reading(measure, sex, table.percentiles, value, band)
  const lines = toGrowthLines(table, measure, sex, ageInMonths)
  const isJin = measure === 'weight' && lines !== undefined && looksLikeJin(lines, value)
  return h(
    'li',
    {},
    h('strong', {}, words.when(on, Math.floor(ageInMonths), corrected)),
    h('p', {}, text),
    ...(before && measure !== 'bmi'
      ? [
          h(
            'p',
            { class: 'small' },
            words.gain(measure, value - before.value, daysBetween(before.on, on)),
          ),
        ]
      : []),
    ...(isJin ? [h('p', { class: 'notice caution' }, words.jin(value))] : []),
  )
}

function toMeasureSection(child: DeviceChild, sex: Sex, measure: GrowthMeasure): HTMLElement[] {
  const readings = toGrowthReadings(table, { ...child, sex }, measure, child.measurements)
  if (readings.length === 0) return []
  const figure = h('figure', { class: 'growth-figure' })
  figure.append(drawGrowth(table, measure, sex, readings))
  return [
    h(
      'section',
      { class: 'section' },
      h('h2', {}, words.curve(sex, measure)),
      figure,
      ...toGrowthChanges(measure, readings).map((change) =>
        h('p', { class: 'notice caution' }, toChangeText(change)),
      ),
      h(
        'ul',
        { class: 'readings' },
        ...readings
          .map((reading, index) => toReadingItem(measure, sex, reading, readings[index - 1]))
          .reverse(),
      ),
    ),
  ]
}

function toRemovals(child: DeviceChild, { update }: ChildActions): HTMLElement {
  const items = child.measurements.map((measurement) =>
    h(
      'li',
      {},
      button(words.remove(measurement.on), () =>
        update({
          ...child,
          measurements: child.measurements.filter((other) => other !== measurement),
        }),
      ),
    ),
  )
  return h('ul', { class: 'choices screen-only' }, ...items)
}

function toSexQuestion(child: DeviceChild, { update }: ChildActions): HTMLElement[] {
  const choose = (sex: Sex) => button(childrenWords[sex], () => update({ ...child, sex }))
  return [
    h('p', {}, words.needsSex),
    h('div', { class: 'tool-buttons' }, choose('female'), choose('male')),
  ]
}

function show(child: DeviceChild, actions: ChildActions): void {
  shown = { child, actions }
  const { sex, measurements } = child
  const answer = need('answer')
  if (!sex) {
    fill(answer, ...toSexQuestion(child, actions))
    return
  }
  if (measurements.length === 0) {
    fill(answer, h('p', {}, words.noMeasurements))
    return
  }
  const sections: HTMLElement[] = []
  for (const measure of ['weight', 'length', 'head', 'bmi'] as const) {
    sections.push(...toMeasureSection(child, sex, measure))
  }
  const print = button(words.print, () => window.print())
  fill(
    answer,
    h('h2', { class: 'print-only' }, child.nickname),
    ...sections,
    h('p', {}, words.notDiagnosis),
    h('div', { class: 'tool-buttons screen-only' }, print),
    toRemovals(child, actions),
  )
}

need('measurement-form').addEventListener('submit', (event) => {
  event.preventDefault()
  if (!shown) return
  const { child, actions } = shown
  const measurement = readMeasurement(child, today)
  if (!measurement) return
  const others = child.measurements.filter(({ on }) => on !== measurement.on)
  const sameDay = child.measurements.find(({ on }) => on === measurement.on)
  need<HTMLFormElement>('measurement-form').reset()
  echoWeight()
  actions.update({
    ...child,
    measurements: [...others, { ...sameDay, ...measurement }].sort((a, b) =>
      a.on < b.on ? -1 : 1,
    ),
  })
  need('measurement-status').textContent = words.added
})
for (const id of ['weight', 'weight-unit']) need(id).addEventListener('input', echoWeight)
need<HTMLInputElement>('measured-on').max = today
wakeChildrenPanel(today, show)
