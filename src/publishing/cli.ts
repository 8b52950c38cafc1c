import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { keepCompiledCode, readSettings } from '#src/config.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'
import { findUnchanged, readInputs } from '#src/publishing/known-inputs.ts'
import { zhHans as words } from '#src/publishing/words.ts'

const OPTIONS = {
  force: { type: 'boolean', default: false },
  rollback: { type: 'boolean', default: false },
  to: { type: 'string' },
  renew: { type: 'boolean', default: false },
  log: { type: 'boolean', default: false },
  prove: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  export: { type: 'string' },
  strike: { type: 'string', multiple: true },
  'strike-mobiles': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  by: { type: 'string' },
  reason: { type: 'string' },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

/** All that publishes is loaded only when there is something to publish: most runs of a timer find nothing. */
async function run({
  rollback,
  to,
  renew,
  log,
  prove,
  watch,
  strike: texts = [],
  'strike-mobiles': mobiles,
  yes: isMeant,
  ...rest
}: Options): Promise<boolean> {
  const started = performance.now()
  const settings = readSettings()
  keepCompiledCode(settings)
  const { by, reason, force, export: exportTo } = rest
  const source = {
    ...settings,
    shippedDir: resolve('content'),
    bundleDir: '.build',
    force,
    by,
    reason,
  }
  const strikes = texts.length > 0 || mobiles
  const isOther = rollback || renew || log || prove || watch || exportTo !== undefined || strikes
  const inputs = isOther ? '' : readInputs(source)
  const unchanged = inputs && (await findUnchanged(source, inputs))
  if (unchanged) {
    console.log(words.nothingChanged(unchanged))
    console.log(words.took(((performance.now() - started) / 1000).toFixed(1)))
    return true
  }
  const commands = await import('#src/publishing/commands.ts')
  if (exportTo !== undefined) return commands.runExport(source, exportTo)
  if (strikes) return commands.runStrike(source, { texts, mobiles, isMeant })
  if (log) return commands.runLog(source)
  if (prove) return commands.runProof(source)
  if (watch) return commands.runWatch(source)
  if (renew) return commands.runRenewal(source)
  return rollback ? commands.runRollback(source, to) : commands.runPublish(source, inputs)
}

outliveReader()
try {
  const { values } = parseArgs({ options: OPTIONS })
  process.exitCode = (await run(values)) ? 0 : 1
} catch (error) {
  const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  const { toExitCode, toMessage } = await import('#src/publishing/commands.ts')
  console.error(isUsage ? words.usage : toMessage(error))
  process.exitCode = isUsage ? 2 : toExitCode(error)
}
