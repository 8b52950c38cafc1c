import { tellField } from '#src/assets/tools/birthday-form.ts'
import { zhHans as words } from '#src/assets/tools/growth/words.ts'
import { need } from '#src/assets/tools/page.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import type { Measurement } from '#src/children/growth-readings.ts'
import { parseTypedDate } from '#src/children/typed-date.ts'

const LIMITS = { weight: [0.5, 40], length: [30, 130], head: [20, 60] } as const

/** A number as people type it: full-width digits and a Chinese full stop are digits and a point. */
function parseAmount(typed: string): number {
  const text = typed
    .replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[。,，]/g, '.')
    .trim()
  return /^\d{1,3}(\.\d{0,2})?$/.test(text) ? Number(text) : Number.NaN
}

/** True while weights are typed in jin, half kilograms. */
const isInJin = () => need<HTMLSelectElement>('weight-unit').value === 'jin'

/** Says a typed weight in the other unit, so that a wrong unit is seen at once. */
export function echoWeight(): void {
  need('weight-label').textContent = words.weightIn(isInJin())
  const amount = parseAmount(need<HTMLInputElement>('weight').value)
  need('weight-echo').textContent = amount > 0 ? words.echo(amount, isInJin()) : ''
}

/** What was typed into `MeasurementForm.astro`, or undefined after a field has said what is wrong. */
export function readMeasurement(child: DeviceChild, today: string): Measurement | undefined {
  const { problems } = words
  const date = need<HTMLInputElement>('measured-on')
  const on = parseTypedDate(date.value)
  const wrongDay =
    on === undefined
      ? problems.date
      : on < child.birthOn
        ? problems.beforeBirth
        : on > today
          ? problems.future
          : undefined
  tellField(date, wrongDay)
  if (!on || wrongDay) return undefined
  const measurement: Measurement = { on }
  let isRight = true
  for (const measure of ['weight', 'length', 'head'] as const) {
    const field = need<HTMLInputElement>(measure)
    const isBlank = field.value.trim() === ''
    const typed = parseAmount(field.value)
    const amount = measure === 'weight' && isInJin() ? typed / 2 : typed
    const [least, most] = LIMITS[measure]
    const isFine = isBlank || (amount >= least && amount <= most)
    tellField(field, isFine ? undefined : problems[measure])
    if (!isFine) isRight = false
    else if (!isBlank) measurement[measure] = amount
  }
  const isEmpty = Object.keys(measurement).length === 1
  if (isRight && isEmpty) tellField(need<HTMLInputElement>('weight'), problems.nothing)
  return isRight && !isEmpty ? measurement : undefined
}
