import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

export const spokenLanguageSchema = z.enum(codesOf(labels.spokenLanguages))

/** What the bureau says of a recording, beside the file (`<region>/recordings/*.json`, a list in each file). */
export const recordingNoteSchema = z.strictObject({
  /** A file in the same folder. */
  file: z.string().regex(/^[\p{L}\p{N}_-]{1,80}\.(m4a|mp3)$/iu),
  /** The page it belongs to: `guidance/fever`, `centres/gl-2025-002`. */
  page: z.string().regex(/^(guidance|centres)\/[a-z0-9-]+$/),
  language: spokenLanguageSchema,
  recordedOn: calendarDateSchema,
  /** The unit and post that spoke, never a name. */
  recordedBy: z.string().min(2).max(40),
  /** What is said, in Chinese characters, for whoever cannot hear it or wants to check it. */
  transcript: z.string().min(10).max(4000),
})
export type RecordingNote = z.infer<typeof recordingNoteSchema>

/** A recording as it is published. */
export type Recording = RecordingNote & {
  /** Follows from the sound, so that it may be kept by browsers. */
  address: string
  seconds: number
}

/** The recordings of a page, by the address of the page. */
export const toRecordingsOf = (recordings: readonly Recording[], address: string): Recording[] =>
  recordings.filter(({ page }) => address === `/${page}/`)
