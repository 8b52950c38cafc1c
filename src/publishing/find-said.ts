import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { holdsStruck, walkStruck } from '#src/history/strike.ts'

/** What the data of a release say: of which centre or article, in which field, and the words themselves without blanks. */
export type Shown = { name: string; field: string; said: string }

/** All that pages are made of, but what is told of former publications. */
const DATA = ['snapshot.json', 'library.json', 'region.json', 'complaints.json']

type Named = { legalName?: string; title?: string; name?: string }

/** Of lists, each entry by its name. */
function* toParts(data: object): Generator<{ name: string; part: unknown }> {
  for (const [key, value] of Object.entries(data)) {
    if (!Array.isArray(value)) yield { name: '', part: { [key]: value } }
    else
      for (const entry of value) {
        const { legalName, title, name } = (entry ?? {}) as Named
        const label = legalName ?? title ?? name
        yield { name: typeof label === 'string' ? label : '', part: entry }
      }
  }
}

/** Where the data of a release say what is looked for. */
export async function findInRelease(folder: string, pattern: RegExp): Promise<Shown[]> {
  const shown: Shown[] = []
  for (const file of DATA) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '')
    if (!holdsStruck(text, pattern)) continue
    for (const { name, part } of toParts(JSON.parse(text)))
      walkStruck(part, pattern, (field, held) => {
        for (const said of held) shown.push({ name, field, said })
      })
  }
  return shown
}

/** A workbook is packed; what its sheets say is text in it. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (!path.endsWith('.xlsx')) return bytes.toString()
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
}

/** Below DATA_DIR: what is made anew of lists, and what waits for a clerk. `kept/code` is of programs. */
const MADE = /^(?:kept\/[^/]+\.txt|reports\/.+|due\/.+|confirm\/[^/]+\/forms\/.+)$/
const WAITING = /^confirm\/[^/]+\/pending\/.+$/

/** The files outside of releases and logs that say what is looked for; one that cannot be read is counted in. */
export async function findInFiles(
  dataDir: string,
  pattern: RegExp,
): Promise<{ files: string[]; waiting: string[] }> {
  const names: string[] = []
  for (const folder of ['kept', 'reports', 'due', 'confirm']) {
    const entries = await readdir(join(dataDir, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    for (const entry of entries)
      if (entry.isFile()) names.push(join(entry.parentPath, entry.name).slice(dataDir.length + 1))
  }
  const found: string[] = []
  for (const name of names.sort()) {
    if (!MADE.test(name) && !WAITING.test(name)) continue
    const text = await readText(join(dataDir, name)).catch(() => undefined)
    if (text === undefined || holdsStruck(text, pattern)) found.push(name)
  }
  const toPaths = (form: RegExp) =>
    found.filter((name) => form.test(name)).map((name) => join(dataDir, name))
  return { files: toPaths(MADE), waiting: toPaths(WAITING) }
}
