import { fork } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type FileContent, LIMITS } from '#src/filings/read/sheet.ts'
import { zhHans as words } from '#src/filings/read/words.ts'

const READER = fileURLToPath(new URL('reader-process.ts', import.meta.url))

/**
 * Reads one filing file in a process of its own, which is killed when it takes too long or too much memory:
 * a hostile or broken file costs its own rows, never the import.
 */
export async function readFilingFile(
  path: string,
  milliseconds: number = LIMITS.milliseconds,
): Promise<FileContent> {
  const { size } = await stat(path)
  if (size > LIMITS.bytes) return { fault: 'file-too-large' }
  return new Promise((resolve) => {
    const reader = fork(READER, [path], {
      execArgv: [`--max-old-space-size=${LIMITS.memory}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const timer = setTimeout(() => {
      reader.kill('SIGKILL')
      resolve({ fault: 'took-too-long' })
    }, milliseconds)
    const settle = (content: FileContent) => {
      clearTimeout(timer)
      resolve(content)
    }
    reader.once('message', (content) => settle(content as FileContent))
    reader.once('error', () => settle({ fault: 'broken-file', detail: '' }))
    reader.once('disconnect', () => settle({ fault: 'broken-file', detail: words.noMemory }))
  })
}
