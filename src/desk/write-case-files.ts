import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DeskError } from '#src/desk/desk-error.ts'
import { EXIT } from '#src/desk/exit-code.ts'
import type { CaseContent } from '#src/desk/read-case-content.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'

/** How the kinds of files that are kept begin; anything else is never given a name that opens a program. */
const BEGINNINGS: readonly (readonly [beginning: string, extension: string])[] = [
  ['\xff\xd8\xff', 'jpg'],
  ['\x89PNG', 'png'],
  ['RIFF', 'webp'],
  ['%PDF', 'pdf'],
]

/**
 * Writes the files of a case into a folder under names of ours (`7KX4-M2PA-3f0a91c2.jpg`, by the file's
 * id, so that it stays the same when others come), for their owner only, and gives each path; nothing for a damaged file. Throws a `DeskError` rather than overwrite, and leaves none then.
 */
export async function writeCaseFiles(
  folder: string,
  reference: string,
  files: CaseContent['files'],
): Promise<(string | undefined)[]> {
  const target = resolve(folder)
  await mkdir(target, { recursive: true, mode: 0o700 }).catch(() => {
    throw new DeskError(EXIT.wrong, PROBLEMS.cannotWrite(target))
  })
  const paths: (string | undefined)[] = []
  try {
    for (const { id, content } of files) {
      const name = content && `${reference}-${id.slice(0, 8)}.${toExtension(content)}`
      if (name) await writeNew(join(target, name), content)
      paths.push(name && join(target, name))
    }
    return paths
  } catch (error) {
    for (const path of paths) if (path) await rm(path, { force: true })
    throw error
  }
}

async function writeNew(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, content, { flag: 'wx', mode: 0o600 }).catch((error) => {
    if (error.code === 'EEXIST') throw new DeskError(EXIT.conflict, PROBLEMS.fileExists(path))
    throw new DeskError(EXIT.wrong, PROBLEMS.cannotWrite(path))
  })
}

function toExtension(content: Uint8Array): string {
  const start = Buffer.from(content.subarray(0, 4)).toString('latin1')
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? 'bin'
}
