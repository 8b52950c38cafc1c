import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { toEnvironment } from '#tests/support/run-portal.ts'

const run = promisify(execFile)

/** Hosts that may name others in `X-Forwarded-For`: this machine. */
const SETTINGS = { TRUSTED_PROXY: '127.0.0.1, ::1', LOG_LEVEL: 'silent', PORT: '0' }

export type StartedTree = { url: string; pid: number; stop: () => Promise<void> }

/** The tree of an earlier commit in a folder of its own, with the modules of this one. */
export function checkOut(commit: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-before-'))
  const packed = execFileSync('git', ['archive', commit], { maxBuffer: 1e9 })
  execFileSync('tar', ['x', '-C', folder], { input: packed })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** Builds a tree, publishes its sample content, and starts it. `nodeOptions`: of the portal alone. */
export async function startTree(
  tree: string,
  nodeOptions: readonly string[] = [],
): Promise<StartedTree> {
  const folder = mkdtempSync(join(tmpdir(), 'built-tree-'))
  const env = toEnvironment({
    ...SETTINGS,
    CONTENT_DIR: join(folder, 'content'),
    DATA_DIR: join(folder, 'data'),
  })
  mkdirSync(join(folder, 'data'))
  cpSync(join(tree, 'content'), join(folder, 'content'), { recursive: true })
  const options = { cwd: tree, env, maxBuffer: 1e8 }
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], options)
  await run(process.execPath, ['src/publishing/cli.ts'], options)
  const child = spawn(process.execPath, [...nodeOptions, 'src/main.ts'], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const url = await new Promise<string>((found, reject) => {
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      const port = /http:\/\/localhost:(\d+)/.exec(out)?.[1]
      if (port) found(`http://127.0.0.1:${port}`)
    })
    child.on('exit', () => reject(new Error(`The portal ended: ${out}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const killed = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await exited
    clearTimeout(killed)
    rmSync(folder, { recursive: true })
  }
  return { url, pid: child.pid ?? 0, stop }
}
