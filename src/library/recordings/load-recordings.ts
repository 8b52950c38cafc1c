import { readdir } from 'node:fs/promises'
import { type Recording, type RecordingNote, recordingNoteSchema } from '#src/guidance/recording.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { loadRegionList } from '#src/library/load-local-life.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'
import {
  MOST_BYTES,
  MOST_SECONDS,
  readRecording,
  recordingsFolder,
} from '#src/library/recordings/read-recording.ts'
import { zhHans as words } from '#src/library/recordings/words.ts'
import { findPersonNames } from '#src/text/person-names.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'
import { isPost } from '#src/text/posts.ts'

const FOLDER = 'recordings'
const SOUND = /\.(m4a|mp3|mp4|wav|amr|aac|ogg|wma|flac|3gp)$/i

const DETAILS: Readonly<Record<string, string>> = {
  recordingTooBig: words.megabytes(MOST_BYTES),
  recordingTooLong: words.minutes(MOST_SECONDS),
}

/** Whoever speaks is heard, and named by the post alone: false where a note may say who it was. */
function isNobody(
  { recordedBy, transcript }: RecordingNote,
  file: string,
  tell: TellContent,
): boolean {
  const place = { file }
  if (!isPost(recordedBy)) {
    tell({ ...place, code: 'recordingByWhom', field: 'recordedBy', value: recordedBy })
    return false
  }
  const [named] = [
    ...findPersonNames(transcript),
    ...[findIdNumber(transcript), findPersonal(transcript)].flatMap((found) => found ?? []),
  ]
  if (named === undefined) return true
  tell({ ...place, code: 'recordingNamesSomebody', field: 'transcript', value: String(named) })
  return false
}

/** The recordings of a region: who speaks and what is said, with the sound as it may be published. */
export async function loadRecordings(
  source: ContentSource,
  tell: TellContent,
): Promise<Recording[]> {
  const folder = recordingsFolder(source)
  const notes = await loadRegionList(source, FOLDER, recordingNoteSchema, 'file', tell)
  await tellUnlisted(folder, source.region, notes, tell)
  const recordings: Recording[] = []
  for (const note of notes) {
    const read = await readRecording(folder, note.file)
    const place = { file: `regions/${source.region}/${FOLDER}`, value: note.file }
    if (typeof read === 'string') {
      const detail = DETAILS[read]
      tell({ ...place, code: read, ...(detail === undefined ? {} : { detail }) })
    } else if (isNobody(note, place.file, tell)) {
      recordings.push({ ...note, address: read.address, seconds: read.seconds })
    }
  }
  return recordings
}

/** A file that was dropped in and that nothing says anything of. */
async function tellUnlisted(
  folder: string,
  region: string,
  notes: readonly RecordingNote[],
  tell: TellContent,
): Promise<void> {
  const files = await readdir(folder).catch((): string[] => [])
  const listed = new Set(notes.map(({ file }) => file))
  for (const value of files.filter((file) => SOUND.test(file) && !listed.has(file)))
    tell({ code: 'recordingUnlisted', file: `regions/${region}/${FOLDER}`, value })
}
