import type { FormProblem, ProblemCode } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'

const CODES: readonly ProblemCode[] = [
  'fileMissing',
  'fileEmpty',
  'fileTooLarge',
  'fileType',
  'fileIsHeic',
  'fileLocked',
  'fileUnreadable',
  'recordingUnreadable',
  'fileTooManyPixels',
  'fileTooComplex',
  'fileNotUploaded',
  'uploadBusy',
  'noRoom',
  'notStored',
  'filesTooMany',
  'filesTooLarge',
  'caseIsOver',
]

/** What was wrong with a file, as the address tells it after the upload (`?problem=<code>`). */
export function toFileProblem(parameters: URLSearchParams): FormProblem[] {
  const asked = parameters.get('problem')
  const code = CODES.find((known) => known === asked)
  return code ? [{ field: FIELDS.files.file, code }] : []
}
