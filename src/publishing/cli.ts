import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readSettings } from '#src/config.ts'
import { DiskFullError } from '#src/publishing/disk-room.ts'
import { publish } from '#src/publishing/publish.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { PublishRunningError } from '#src/publishing/publish-lock.ts'
import { renew } from '#src/publishing/renew.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { zhHans as words } from '#src/publishing/words.ts'

const OPTIONS = {
  force: { type: 'boolean', default: false },
  rollback: { type: 'boolean', default: false },
  renew: { type: 'boolean', default: false },
} as const

function print(event: PublishEvent, force = false): void {
  for (const line of toEventLines(event, force)) console.log(line)
}

async function runRollback(dataDir: string): Promise<boolean> {
  const version = await rollback(dataDir)
  console.log(version ? words.rolledBack(version) : words.nothingEarlier)
  if (version) await renew(readSettings(), print)
  return version !== undefined
}

async function runRenewal(): Promise<boolean> {
  const release = await renew(readSettings(), print)
  if (!release) console.log(words.nothingDue)
  return true
}

async function runPublish(force: boolean): Promise<boolean> {
  const started = performance.now()
  const settings = { ...readSettings(), shippedDir: resolve('content'), bundleDir: '.build', force }
  const release = await publish(settings, (event) => print(event, force))
  console.log(words.took(((performance.now() - started) / 1000).toFixed(1)))
  return release !== undefined
}

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Words for what can be put right outside; the error itself where it is a fault of the program. */
function toMessage(error: unknown): unknown {
  if (error instanceof PublishRunningError) return words.running(error.holder)
  if (error instanceof DiskFullError) return words.diskFull(error.room)
  if (NOT_WRITABLE.has((error as NodeJS.ErrnoException).code ?? '')) {
    return words.notWritable((error as NodeJS.ErrnoException).path ?? '')
  }
  const isFault = error instanceof TypeError || error instanceof ReferenceError
  return error instanceof Error && !isFault ? error.message : error
}

try {
  const { values } = parseArgs({ options: OPTIONS })
  const run = values.renew
    ? runRenewal()
    : values.rollback
      ? runRollback(readSettings().dataDir)
      : runPublish(values.force)
  const done = await run
  process.exitCode = done ? 0 : 1
} catch (error) {
  const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  console.error(isUsage ? words.usage : toMessage(error))
  process.exitCode = isUsage ? 2 : 1
}
