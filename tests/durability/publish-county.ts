import { cpSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'
import { runCommand } from '#tests/support/run-portal.ts'

/** A port of this machine that nobody listens on now. */
export async function findFreePort(): Promise<string> {
  const { host, stop } = await listenOnLoopback(createServer())
  await stop()
  return new URL(host).port
}

/** Publishes the small sample region into a folder; the settings with which a portal serves it. */
export async function publishCounty(folder: string) {
  const port = await findFreePort()
  const settings = {
    REGION: 'jishishan',
    CONTENT_DIR: join(folder, 'content'),
    DATA_DIR: join(folder, 'data'),
    PORT: port,
    SITE_URL: `http://localhost:${port}`,
  }
  cpSync('content', settings.CONTENT_DIR, { recursive: true })
  const { code, err } = await runCommand('src/publishing/cli.ts', [], settings)
  if (code !== 0) throw new Error(err)
  return settings
}
