import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningPortal, runCommand, startPortal } from '#tests/support/run-portal.ts'

export type SamplePortal = RunningPortal & { folder: string; remove: () => Promise<void> }

type Environment = Record<string, string>

/** What only a portal that runs asks for: what is published is the same. */
const OF_A_PORTAL = /^(LOG_LEVEL|DATABASE_URL|DESK_\w+)$/

const toSettings = (folder: string) => ({
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  TMPDIR: join(folder, 'tmp'),
})

/** Publishes a copy of the sample content into a folder of its own. */
async function publishSample(more: Environment, change: (contentDir: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-sample-'))
  const settings = toSettings(folder)
  mkdirSync(settings.TMPDIR)
  cpSync('content', settings.CONTENT_DIR, { recursive: true })
  change(settings.CONTENT_DIR)
  const { code, err } = await runCommand('src/publishing/cli.ts', [], { ...settings, ...more })
  if (code !== 0) throw new Error(err)
  return folder
}

/** What this process published, by its settings: nobody writes there again, every portal gets a copy. */
const published = new Map<string, Promise<string>>()

async function copyPublished(more: Environment): Promise<string> {
  const settings = Object.entries(more).filter(([name]) => !OF_A_PORTAL.test(name))
  const key = JSON.stringify(settings.sort())
  let made = published.get(key)
  if (!made) {
    made = publishSample(Object.fromEntries(settings), () => {})
    published.set(key, made)
    const whole = await made
    process.once('exit', () => rmSync(whole, { recursive: true }))
  }
  const folder = mkdtempSync(join(tmpdir(), 'portal-sample-'))
  cpSync(await made, folder, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  return folder
}

/**
 * Starts the portal on published sample content in a folder of its own. What the portal writes for a moment lies there
 * too (`tmp`), and nothing of any other program. `change`: makes the content another one first.
 */
export async function startSamplePortal(
  more: Environment = {},
  log?: (text: string) => void,
  change?: (contentDir: string) => void,
): Promise<SamplePortal> {
  const folder = await (change ? publishSample(more, change) : copyPublished(more))
  const portal = await startPortal({ ...toSettings(folder), ...more }, log)
  const remove = async () => {
    await portal.stop()
    rmSync(folder, { recursive: true })
  }
  return { ...portal, folder, remove }
}
