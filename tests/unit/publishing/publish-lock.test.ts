import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PublishRunningError, withPublishLock } from '#src/publishing/publish-lock.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

/**
 * A process that takes the lock, writes `in` and `out` into a file as it enters and leaves, and says on its
 * output what came of it.
 */
function startHolder(holdMs: number) {
  const code = `
    import { appendFileSync } from 'node:fs'
    import { withPublishLock } from '#src/publishing/publish-lock.ts'
    const note = (word) => appendFileSync(process.env.NOTES, word + '\\n')
    try {
      await withPublishLock(process.env.DATA_DIR, async () => {
        note('in')
        console.log('holds')
        await new Promise((resolve) => setTimeout(resolve, ${holdMs}))
        note('out')
      })
    } catch (error) {
      console.log(error.name)
    }`
  return spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, DATA_DIR: dataDir, NOTES: join(dataDir, 'notes') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function readFirstWord(child: ReturnType<typeof startHolder>): Promise<string> {
  const [chunk] = await once(child.stdout, 'data')
  return String(chunk).trim()
}

test('who comes second is told who publishes and since when, and nothing is run', async () => {
  const before = new Date().toISOString()
  await withPublishLock(dataDir, async () => {
    const second = withPublishLock(dataDir, async () => 'ran')
    const error = await second.catch((error) => error)
    expect(error).toBeInstanceOf(PublishRunningError)
    expect(error.holder.pid).toBe(process.pid)
    expect(error.holder.since >= before).toBe(true)
  })
  expect(await withPublishLock(dataDir, async () => 'ran')).toBe('ran')
  expect(readdirSync(dataDir)).toEqual(['publish-lock.db'])
})

test('work that fails gives the lock back', async () => {
  const failing = withPublishLock(dataDir, async () => {
    throw new Error('no room')
  })
  await expect(failing).rejects.toThrow('no room')
  expect(await withPublishLock(dataDir, async () => 'ran')).toBe('ran')
})

test('what is written of a holder may be damaged: it is only told', async () => {
  await withPublishLock(dataDir, async () => {
    writeFileSync(join(dataDir, 'publish-holder.json'), '{')
    const error = await withPublishLock(dataDir, async () => 'ran').catch((error) => error)
    expect([error.name, error.holder]).toEqual(['PublishRunningError', undefined])
  })
})

test('the lock of a killed process is free at once, for exactly one of those who come together', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    writeFileSync(join(dataDir, 'notes'), '')
    const killed = startHolder(60_000)
    expect(await readFirstWord(killed)).toBe('holds')
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    const together = [startHolder(800), startHolder(800), startHolder(800)]
    const said = await Promise.all(together.map(readFirstWord))
    await Promise.all(together.map((child) => child.exitCode ?? once(child, 'exit')))
    expect(said).toContain('holds')
    // Whoever came after the first had ended may have had its turn; never two at once.
    const notes = readFileSync(join(dataDir, 'notes'), 'utf8').trim().split('\n').slice(1)
    expect(notes.join(' ')).toMatch(/^(in out ?)+$/)
  }
}, 60_000)
