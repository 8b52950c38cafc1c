import { zhHans as words } from '#src/assets/cost/words.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import type { Cost } from '#src/choosing/cost.ts'
import type { PaidStay, Refund } from '#src/choosing/refund.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toChargeText, toRefundText, toYuanText } from '#src/text/fees.ts'

/** A line of a reckoning: for what, how it was reckoned, how much. */
export type ReckonedRow = { label: string; working: string; sum: string; isTotal?: boolean }

export const toSumText = (fen: number) => toYuanText(fen / 100)

/** The working of a cost in words: what is paid, then what comes back or comes in. */
export function toCostRows(cost: Cost, service: Pick<Service, 'serviceType'>): ReckonedRow[] {
  const { lines, totalInFen, netInFen, depositInFen, subsidy } = cost
  const isWhole = cost.gaps.every((gap) => gap === 'deposit')
  const rows: ReckonedRow[] = lines.map(({ item, priceInFen, unit, quantity, fen }) => ({
    label: item ?? SERVICE_TYPE_LABELS[service.serviceType],
    working:
      unit === 'once'
        ? words.once
        : words.product(
            toChargeText({ item: '', amountInYuan: priceInFen / 100, unit }),
            words.quantities[unit](quantity),
          ),
    sum: toSumText(fen),
  }))
  if (totalInFen === undefined) {
    return [...rows, { label: words.total, working: words.noTotal, sum: '', isTotal: true }]
  }
  const label = isWhole ? words.total : words.totalSoFar
  rows.push({ label, working: '', sum: toSumText(totalInFen), isTotal: true })
  if (subsidy && netInFen !== undefined) {
    const { months, yuanPerMonth, fen } = subsidy
    const working = months > 0 ? words.subsidyWorking(months, yuanPerMonth) : words.subsidyOver
    rows.push(
      { label: words.subsidy, working, sum: words.minus(toSumText(fen)) },
      {
        label: isWhole ? words.net : words.netSoFar,
        working: '',
        sum: toSumText(netInFen),
        isTotal: true,
      },
    )
  }
  if (depositInFen) {
    rows.push({
      label: words.deposit,
      working: words.depositBesides,
      sum: toSumText(depositInFen),
    })
  }
  return rows
}

/** What a cost leaves out, as one sentence; nothing where it is whole. */
export const toGapText = ({ gaps }: Cost): string | undefined =>
  gaps.length > 0 ? words.gaps(gaps.map(words.gap)) : undefined

/** The working of a refund in words, or why there is none. */
export function toRefundRows(
  refund: Refund,
  { paidInYuan, daysPaidFor }: PaidStay,
): ReckonedRow[] | string {
  if (refund.kind === 'none') return words.refund.none
  if (refund.kind === 'words') return words.refund.words(refund.rule)
  if (refund.kind === 'notCovered') return words.refund.notCovered
  const { step, daysLeft, fen } = refund
  const paid = toYuanText(paidInYuan)
  const working =
    step.refundInPercent === undefined
      ? words.refund.byDays(paid, daysLeft, daysPaidFor)
      : words.refund.byShare(paid, step.refundInPercent)
  return [
    { label: words.refund.rule, working: toRefundText(step), sum: '' },
    { label: words.refund.back, working, sum: toSumText(fen), isTotal: true },
  ]
}
