import { z } from 'zod'

const names = z.array(z.string())
const count = z.int()

/** Why lists are not published unless somebody says that they are right. Kept where they were published all the same. */
export const refusalSchema = z.discriminatedUnion('gate', [
  z.strictObject({ gate: z.literal('noCentres') }),
  /** The very same was published, and taken back. */
  z.strictObject({ gate: z.literal('takenBack') }),
  z.strictObject({ gate: z.literal('badRows'), badRows: count, rows: count }),
  z.strictObject({ gate: z.literal('lostCentres'), centres: count, centresBefore: count }),
  /** Centres of before that are gone, although others came. */
  z.strictObject({ gate: z.literal('replacedCentres'), gone: count, centresBefore: count }),
  z.strictObject({ gate: z.literal('goneRegistered'), gone: count, before: count }),
  /** Subdistricts that had several centres and have none. */
  z.strictObject({ gate: z.literal('emptiedSubdistricts'), names }),
  /** The release of before cannot be read: nothing can be held against it. */
  z.strictObject({ gate: z.literal('unreadFormer') }),
  /** Readers see another region now. */
  z.strictObject({ gate: z.literal('otherRegion'), region: z.string() }),
  /** Lists and content that could not be read, and files of the last release that are not there. */
  z.strictObject({
    gate: z.enum(['unreadFiles', 'unreadContent', 'missingFiles']),
    files: names,
  }),
  /** Lists without a day that gave way to others, and new lists of which readers would see nothing. */
  z.strictObject({ gate: z.enum(['undatedFiles', 'unusedFiles']), files: names }),
  z.strictObject({ gate: z.literal('emptiedField'), field: z.string(), now: count, before: count }),
  z.strictObject({
    gate: z.enum(['replacedField', 'leaptField', 'slippedField', 'shiftedDays']),
    field: z.string(),
    changed: count,
    centres: count,
  }),
  z.strictObject({
    gate: z.literal('filledField'),
    field: z.string(),
    same: count,
    centres: count,
  }),
  /** Of the centres in the newest complete list of then, those that are not in the one of now. */
  z.strictObject({
    gate: z.literal('leftLatestList'),
    left: count,
    listed: count,
    names: names.optional(),
  }),
  z.strictObject({ gate: z.enum(['revived', 'openedHomes', 'doubled', 'goneFindings']), names }),
  z.strictObject({ gate: z.literal('noLongerFiled'), noLonger: count, filed: count }),
])
export type Refusal = z.infer<typeof refusalSchema>
