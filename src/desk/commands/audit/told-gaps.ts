import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import {
  isSoundlySigned,
  type Signers,
  toOfficeAct,
} from '#src/desk/commands/audit/check-signature.ts'
import { toGap } from '#src/desk/restored-statement.ts'
import type { RecordEntry } from '#src/record/record-entry.ts'
import { NOTHING_BEFORE } from '#src/record/record-entry.ts'
import type { Gap } from '#src/record/verify-record.ts'

/** What was lost when a backup was put back, as the record tells it. */
export type ToldGap = Gap & {
  /** Of the entry that tells it. */
  seq: number
  reason: string
  /** Keys of whoever signed it. */
  signers: string[]
}

/** What an entry tells to be lost, where two listed officers signed it; nothing for all others. */
export function toToldGap(entry: RecordEntry, signers: Signers): ToldGap | undefined {
  const office = toOfficeAct(entry)
  const gap = office && toGap(office)
  const isEarlier = gap && gap.after.seq < entry.seq
  if (!office || !isEarlier || !isSoundlySigned(entry, signers)) return undefined
  const by = [entry.by ?? '', ...office.also.map((one) => one.by)]
  return { ...gap, seq: entry.seq, reason: office.reason ?? '', signers: by }
}

/** Whether a record has the entry after which something was lost; number 0 stands for what comes before the first. */
export async function hasEntry(
  store: ComplaintStore,
  { seq, hash }: Gap['after'],
): Promise<boolean> {
  if (seq === 0) return hash === NOTHING_BEFORE
  return (await store.readHashes([seq])).get(seq) === hash
}
