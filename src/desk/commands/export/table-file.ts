import { createReadStream } from 'node:fs'
import { type FileHandle, open, rm, stat, truncate } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { zhHans as words } from '#src/desk/commands/export/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { BYTE_ORDER_MARK, toCsvRow } from '#src/lib/to-csv.ts'

/** What a table is of: a run that goes on must want the same. */
export type TableHead = { columns: string[]; filter: object }

const headSchema = z.strictObject({ columns: z.array(z.string()), filter: z.looseObject({}) })
/** `cells` null: the case was not for this officer. */
const lineSchema = z.strictObject({
  reference: z.string(),
  cells: z.array(z.string()).nullable(),
  isDamaged: z.boolean(),
})
export type TableLine = z.infer<typeof lineSchema>

/** What a run found of one before: how much of the file is whole, and what is in it. */
export type TableState = { bytes: number; done: Set<string>; closed: number; damaged: string[] }

/**
 * A table that grows beside its name (`….part`, a line of JSON for each case) and gets it when it is whole: whoever stops it
 * anywhere loses a line at most. Its owner alone can read it.
 */
export class TableFile {
  readonly #path: string
  readonly #part: string
  readonly #head: TableHead

  constructor(path: string, head: TableHead) {
    this.#path = path
    this.#part = `${path}.part`
    this.#head = head
  }

  /** Throws a `DeskError` where the table is there already, or another one was begun under its name. */
  async readState(): Promise<TableState> {
    if (await stat(this.#path).catch(() => undefined))
      throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(this.#path))
    const state: TableState = { bytes: 0, done: new Set(), closed: 0, damaged: [] }
    for await (const { line, value, bytes } of this.#readLines()) {
      if (line === 0 && JSON.stringify(headSchema.parse(value)) !== JSON.stringify(this.#head))
        throw new DeskError(EXIT.conflict, words.otherPart(this.#part))
      state.bytes = bytes
      if (line === 0) continue
      const { reference, cells, isDamaged } = lineSchema.parse(value)
      state.done.add(reference)
      if (!cells) state.closed += 1
      if (isDamaged) state.damaged.push(reference)
    }
    return state
  }

  /** Opens the part for more lines, behind the last whole one. */
  async open({ bytes }: TableState): Promise<{
    add: (lines: TableLine[]) => Promise<void>
    close: () => Promise<void>
  }> {
    const file = await this.#write(() => open(this.#part, 'a', 0o600))
    if (bytes > 0) await truncate(this.#part, bytes)
    else await this.#append(file, [this.#head])
    return { add: (lines) => this.#append(file, lines), close: () => file.close() }
  }

  /** Writes the table from all lines, and removes the part. */
  async finish(): Promise<void> {
    const file = await this.#write(() => open(this.#path, 'wx', 0o600))
    try {
      await file.write(BYTE_ORDER_MARK + toCsvRow(this.#head.columns))
      for await (const { line, value } of this.#readLines()) {
        const cells = line === 0 ? null : lineSchema.parse(value).cells
        if (cells) await file.write(toCsvRow(cells))
      }
      await file.sync()
    } catch {
      await rm(this.#path, { force: true })
      throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(this.#path))
    } finally {
      await file.close()
    }
    await rm(this.#part)
  }

  async #append(file: FileHandle, lines: readonly object[]): Promise<void> {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    await this.#write(() => file.appendFile(text))
  }

  async #write<T>(work: () => Promise<T>): Promise<T> {
    return work().catch(() => {
      throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(this.#path))
    })
  }

  /** Whole lines with the length up to their ends, in bytes; nothing where no run was begun. */
  async *#readLines(): AsyncGenerator<{ line: number; value: unknown; bytes: number }, void> {
    if (!(await stat(this.#part).catch(() => undefined))) return
    let [line, bytes] = [0, 0]
    for await (const text of createInterface({ input: createReadStream(this.#part) })) {
      const value = parse(text)
      // The last one, when the run was stopped while it was written.
      if (value === undefined) return
      bytes += Buffer.byteLength(text) + 1
      yield { line, value, bytes }
      line += 1
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
