import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isCheap, parseFile } from '#src/filings/read/parse-file.ts'
import { type FileContent, LIMITS } from '#src/filings/read/sheet.ts'
import { zhHans as words } from '#src/filings/read/words.ts'

const READER = fileURLToPath(new URL('reader-process.ts', import.meta.url))

type TimeLimits = { seconds: number; milliseconds: number }

/**
 * Reads one filing file. What may cost more than its length is read in a process of its own, which is killed when it
 * takes too much time or memory: a hostile or broken file costs its own rows, never the import.
 */
export async function readFilingFile(
  path: string,
  limits: TimeLimits = LIMITS,
): Promise<FileContent> {
  const { size } = await stat(path)
  if (size > LIMITS.bytes) return { fault: 'file-too-large' }
  const bytes = await readFile(path)
  return isCheap(bytes) ? parseFile(bytes) : readApart(path, limits)
}

/**
 * The limit is processor time, which the system counts: a good file is not refused because the machine is busy. The
 * clock on the wall only ends what waits for ever.
 */
function readApart(path: string, { seconds, milliseconds }: TimeLimits): Promise<FileContent> {
  const node = [process.execPath, `--max-old-space-size=${LIMITS.memory}`, READER, path]
  return new Promise((resolve) => {
    const reader = spawn('/bin/sh', ['-c', `ulimit -t ${seconds}; exec "$@"`, 'sh', ...node], {
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
    reader.once('close', (_code, signal) => {
      const isOutOfTime = signal === 'SIGXCPU' || signal === 'SIGKILL'
      const noMemory = { fault: 'broken-file', detail: words.noMemory } as const
      settle(isOutOfTime ? { fault: 'took-too-long' } : noMemory)
    })
  })
}
