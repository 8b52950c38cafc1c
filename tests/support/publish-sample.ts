import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningPortal, runCommand, startPortal } from '#tests/support/run-portal.ts'

export type SamplePortal = RunningPortal & { folder: string; remove: () => Promise<void> }

/**
 * Publishes a copy of the sample content into a folder of its own and starts the portal on it. What the portal writes
 * for a moment lies there too (`tmp`), and nothing of any other program. `change`: makes the content another one first.
 */
export async function startSamplePortal(
  more: Record<string, string> = {},
  log?: (text: string) => void,
  change: (contentDir: string) => void = () => {},
): Promise<SamplePortal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-sample-'))
  const settings = {
    CONTENT_DIR: join(folder, 'content'),
    DATA_DIR: join(folder, 'data'),
    TMPDIR: join(folder, 'tmp'),
    ...more,
  }
  mkdirSync(settings.TMPDIR)
  cpSync('content', settings.CONTENT_DIR, { recursive: true })
  change(settings.CONTENT_DIR)
  const { code, err } = await runCommand('src/publishing/cli.ts', [], settings)
  if (code !== 0) throw new Error(err)
  const portal = await startPortal(settings, log)
  const remove = async () => {
    await portal.stop()
    rmSync(folder, { recursive: true })
  }
  return { ...portal, folder, remove }
}
