import { spawn } from 'node:child_process'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { ContentCheck } from '#src/complaints/files/checked-file.ts'
import type { FileQuestion } from '#src/complaints/files/file-process.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'

const SCRIPT = fileURLToPath(new URL('file-process.ts', import.meta.url))

/**
 * The shell sets what Node has no option for: a limit of memory outside its own heap, and that this process
 * goes first when the machine runs out of memory.
 */
const LIMITED = 'ulimit -d "$0"; echo 1000 > /proc/self/oom_score_adj; exec "$@"'

/** What the process may read: code, and by which C library the machine runs. No data, no keys. */
const READABLE = ['src/', 'node_modules/', 'package.json'].map((path) =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url)),
)

/** It may neither write files nor start other processes. */
const OPTIONS = [
  `--max-old-space-size=${FILE_LIMITS.heapMegabytes}`,
  '--permission',
  '--allow-addons',
  ...[...READABLE, '/usr/bin/ldd'].map((path) => `--allow-fs-read=${path}`),
]

/** How long a file may be looked at, and the memory that may be used for it. */
export type CheckLimits = { milliseconds: number; memoryKilobytes: number }

/**
 * Looks at one file in a process of its own that knows no setting and no key, is killed when it takes too
 * long, and ends before this returns: a hostile file costs its own answer, never the server. The file goes
 * there as it is read, and never lies whole in this process. A file that could not be read to its end is
 * `fileNotUploaded`, whatever its beginning looked like.
 */
export async function checkInProcess(
  question: FileQuestion,
  content: AsyncIterable<Uint8Array>,
  limits: CheckLimits,
): Promise<ContentCheck> {
  const { promise, resolve } = Promise.withResolvers<ContentCheck>()
  // Killed by its limits, or not even started.
  let answer: ContentCheck = { outcome: 'wrong', code: 'fileTooComplex' }
  const command = [LIMITED, String(limits.memoryKilobytes), process.execPath, ...OPTIONS, SCRIPT]
  const checker = spawn('/bin/sh', ['-c', ...command], {
    env: {},
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  })
  const timer = setTimeout(() => checker.kill('SIGKILL'), limits.milliseconds)
  const settle = () => {
    clearTimeout(timer)
    resolve(answer)
  }
  checker.once('message', (message) => {
    answer = message as ContentCheck
  })
  checker.once('close', settle)
  // It could not be started, or ended before it was asked.
  checker.once('error', settle)
  checker.send(question, () => {})
  let isBroken = false
  const source = noteBroken(content, () => {
    isBroken = true
    checker.kill('SIGKILL')
  })
  // It may end before it has read all; its answer says why.
  if (checker.stdin) await pipeline(source, checker.stdin).catch(() => {})
  const checked = await promise
  return isBroken ? { outcome: 'wrong', code: 'fileNotUploaded' } : checked
}

/** The content as it is; `onBroken` is called where it cannot be read on. */
async function* noteBroken(content: AsyncIterable<Uint8Array>, onBroken: () => void) {
  try {
    yield* content
  } catch {
    onBroken()
  }
}
