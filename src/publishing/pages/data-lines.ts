import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { Centre } from '#src/centres/centre.ts'
import { hashOf } from '#src/kept/hash-of.ts'
import type { Answer, Answerer, AnswerInPieces } from '#src/publishing/bundle/site-bundle.ts'
import { toLastBoundaryOf } from '#src/publishing/content/boundaries.ts'
import type { FileForm } from '#src/publishing/release/file-pack.ts'
import { writeJson } from '#src/publishing/release/release.ts'

/** How a file is written that has a line for each centre, and which centres have one. */
type Form = { edge: string; separator: string; hasLine: (centre: Centre) => boolean }

const JSON_LINES = { edge: '\n', separator: ',\n' }
const FORMS: Readonly<Record<string, Form>> = {
  '/data/centres.csv': { edge: '\r\n', separator: '\r\n', hasLine: () => true },
  '/data/centres.json': { ...JSON_LINES, hasLine: () => true },
  '/data/centres.geojson': {
    ...JSON_LINES,
    hasLine: ({ locationWgs84 }) => locationWgs84 !== undefined,
  },
}

/** `lines.json`: what the lines of each file were made from, in their order. */
type MadeOf = { shared: string; keys: Record<string, string[]> }
const MADE_OF = 'lines.json'

/** A body taken apart: what stands before the lines, the lines, what stands behind. */
type Parted = { head: Buffer; lines: Buffer[]; tail: Buffer }

/** Nothing when it does not have so many lines. */
function part(body: Buffer, { edge, separator }: Form, count: number): Parted | undefined {
  const first = body.indexOf(edge)
  if (first < 0) return undefined
  const start = first + edge.length
  const end = Math.max(body.lastIndexOf(edge), start)
  const lines: Buffer[] = []
  for (let at = start; at < end; ) {
    const next = body.indexOf(separator, at)
    const stop = next < 0 || next > end ? end : next
    lines.push(body.subarray(at, stop))
    at = stop + separator.length
  }
  return lines.length === count
    ? { head: body.subarray(0, start), lines, tail: body.subarray(end) }
    : undefined
}

/** So many centres are rendered, and so many lines handed on, at once: the file of a province is never whole in memory. */
const AT_ONCE = 500

const toBatches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, at) =>
    items.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  )

function joinLines(lines: readonly Buffer[], separator: Buffer, isFirst: boolean): Buffer {
  const pieces = lines.flatMap((line) => [separator, line])
  return Buffer.concat(isFirst ? pieces.slice(1) : pieces)
}

const inflate = promisify(brotliDecompress)

/** What a release is made of, as far as lines of data depend on it. */
type Source = {
  /** All that every line knows besides its centre. */
  shared: string
  on: string
  /** The folder of the release before, and its files. */
  earlier: string | undefined
  findEarlier: (address: string) => { content: FileForm } | undefined
}

/**
 * Files of the open data are joined from lines: those of centres that have not changed are taken from the release
 * before, the others are rendered. It is the same file as one that is rendered whole.
 */
export class DataLines {
  readonly #source: Source
  readonly #before: MadeOf | undefined
  readonly #keys: MadeOf['keys'] = {}
  readonly #known = new WeakMap<Centre, string>()

  private constructor(source: Source, before: MadeOf | undefined) {
    this.#source = source
    this.#before = before?.shared === source.shared ? before : undefined
  }

  static async open(source: Source): Promise<DataLines> {
    const text = source.earlier && (await readFile(join(source.earlier, MADE_OF)).catch(() => ''))
    return new DataLines(source, text ? JSON.parse(String(text)) : undefined)
  }

  /** Answers as `answer` does, with lines of before. */
  withLines(answer: Answerer): Answerer {
    return async (url, locals) => {
      const address = new URL(url).pathname
      const form = FORMS[address]
      return form ? this.#join(address, form, answer, url, locals) : answer(url, locals)
    }
  }

  async #join(
    address: string,
    form: Form,
    answer: Answerer,
    url: string,
    locals: App.Locals,
  ): Promise<Answer | AnswerInPieces> {
    const listed = locals.snapshot.centres.filter(form.hasLine)
    const known = await this.#readLines(address, form)
    const missing = listed.filter((centre) => !known.has(this.#toKey(centre)))
    const render = async (centres: Centre[]) => {
      const snapshot = { ...locals.snapshot, centres }
      const given = await answer(url, { ...locals, snapshot })
      return { given, parted: 'body' in given ? part(given.body, form, centres.length) : undefined }
    }
    // Without a line nobody could tell where lines begin and end.
    const [first = [], ...others] = toBatches(missing.length > 0 ? missing : listed.slice(0, 1))
    const { given, parted } = await render(first)
    this.#keys[address] = parted ? listed.map((centre) => this.#toKey(centre)) : []
    if (!parted) return answer(url, locals)

    const { status, headers } = given
    async function* toFresh() {
      yield* parted?.lines ?? []
      for (const batch of others) {
        const { parted: next } = await render(batch)
        if (!next) throw new Error(`The lines of ${address} cannot be told apart.`)
        yield* next.lines
      }
    }
    const fresh = toFresh()
    const toLine = async (centre: Centre): Promise<Buffer> =>
      known.get(this.#toKey(centre)) ?? ((await fresh.next()).value as Buffer)
    const separator = Buffer.from(form.separator)
    async function* toPieces() {
      yield parted?.head ?? Buffer.of()
      for (const [at, batch] of toBatches(listed).entries()) {
        const lines: Buffer[] = []
        for (const centre of batch) lines.push(await toLine(centre))
        yield joinLines(lines, separator, at === 0)
      }
      yield parted?.tail ?? Buffer.of()
    }
    return { status, headers, pieces: toPieces() }
  }

  /** A line reads otherwise when its centre changed, or something of it began or ended. */
  #toKey(centre: Centre): string {
    const key = this.#known.get(centre) ?? this.#makeKey(centre)
    this.#known.set(centre, key)
    return key
  }

  #makeKey(centre: Centre): string {
    return `${centre.id} ${hashOf(centre)} ${toLastBoundaryOf(centre, this.#source.on)}`
  }

  async #readLines(address: string, form: Form): Promise<Map<string, Buffer>> {
    const keys = this.#before?.keys[address]
    const file = keys && this.#source.findEarlier(address)?.content
    if (!file) return new Map()
    const body = 'br' in file ? await inflate(file.br) : file.plain
    const lines = part(body, form, keys.length)?.lines ?? []
    return new Map(lines.map((line, at) => [keys[at] as string, line]))
  }

  /** Writes down what the lines were made from, for the next release; a file that was taken over is made of the same. */
  async write(folder: string): Promise<void> {
    const keys = { ...this.#before?.keys, ...this.#keys }
    const madeOf: MadeOf = { shared: this.#source.shared, keys }
    await writeJson(folder, MADE_OF, madeOf)
  }
}
