import type { IncomingMessage } from 'node:http'
import { FIELDS } from '#src/complaints/fields.ts'
import { BrokenUploadError, type FileAdded, type Upload } from '#src/complaints/file-intake.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'
import { readFormParts } from '#src/server/uploads/form-parts.ts'

const { keepsTime: keepsTimeField, file: field, goOn } = FIELDS.files

export type TakenFiles = {
  /** Why files were not added, with their names. */
  problems: FormProblem[]
  /** How many were chosen. */
  files: number
  /** True: the button that goes on was pressed. */
  goesOn: boolean
  /** Why none could be added any more. */
  ended: Exclude<Taken['outcome'], 'added' | 'wrong'> | undefined
  /** Its small fields, in which it says what it was shown from. */
  fields: FormData
}

/** What becomes of a file. `elsewhere`: its page was shown from something else than what is open now. */
type Taken = FileAdded | { outcome: 'elsewhere' }

/** The first bytes of a file, or nothing where the content is empty; then all of it. */
async function peek(content: AsyncIterable<Uint8Array>) {
  const pieces = content[Symbol.asyncIterator]()
  const first = await pieces.next()
  async function* all() {
    if (!first.done) yield first.value
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  }
  const leave = () => pieces.return?.()
  return { isEmpty: first.done === true, content: all(), leave }
}

/**
 * Adds every file of a form as it arrives, one after the other. One that is refused does not keep the others out;
 * what could not be read to its end is told for the file in which it broke off. The box that keeps the time and what
 * the form was shown from (`shown`) stand before the files. Never throws: what neither visitor nor line can cause is
 * reported, and ends it as unavailable.
 */
export async function takeFiles(
  request: IncomingMessage,
  source: string,
  add: (upload: Upload, shown: FormData) => Promise<Taken>,
  report: (error: unknown) => void,
): Promise<TakenFiles> {
  const fields = new FormData()
  const taken: TakenFiles = { problems: [], files: 0, goesOn: false, ended: undefined, fields }
  const note = (problem: FormProblem) => taken.problems.push(problem)
  let keepsTime = false
  try {
    for await (const part of readFormParts(request)) {
      if (part.kind === 'field') {
        fields.set(part.name, part.value)
        if (part.name === keepsTimeField) keepsTime = part.value === TICKED
        if (part.name === goOn) taken.goesOn = part.value === TICKED
        continue
      }
      const { name } = part
      const { isEmpty, content, leave } = await peek(part.content)
      // A place where nothing was chosen is sent as a file without name and content.
      if (name === '' && isEmpty) continue
      taken.files += 1
      const added = await add({ name, content, keepsTime, source }, fields)
      await leave()
      if (added.outcome === 'wrong') note({ ...added.problem, ...(name ? { file: name } : {}) })
      else if (added.outcome !== 'added') {
        taken.ended = added.outcome
        return taken
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenUploadError)) {
      report(error)
      taken.ended = 'unavailable'
      return taken
    }
    // The file in which it broke off has said so by its name.
    if (taken.problems.at(-1)?.code !== 'fileNotUploaded') note({ field, code: 'fileNotUploaded' })
  }
  return taken
}
