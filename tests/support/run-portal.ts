import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'

type Environment = Record<string, string>

/** Settings that a test decides itself. */
const OWN_SETTINGS =
  /^(REGION|CONTENT_DIR|CLOCK|MEILI_HOST|MEILI_KEY|TRUSTED_PROXY|DATABASE_URL|DESK_\w+)$/

/** Settings of a portal of its own, on a free port; what the caller's environment says of them is dropped. */
export function toEnvironment(settings: Environment): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name))
  const site = { SITE_URL: 'http://portal.localhost', LOG_LEVEL: 'warn' }
  return { ...Object.fromEntries(rest), ...site, ...settings }
}

export type Finished = { code: number | null; out: string; err: string }

/** Runs one of our command lines to its end. */
export function runCommand(script: string, parameters: string[], settings: Environment) {
  return new Promise<Finished>((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...parameters],
      { env: toEnvironment(settings), maxBuffer: 1e7 },
      (_error, out, err) => resolve({ code: child.exitCode, out, err }),
    )
  })
}

export type RunningPortal = { url: string; child: ChildProcess; stop: () => Promise<number | null> }

/** Starts the portal itself and waits for the line that names its address. `log`: gets what it writes of itself. */
export async function startPortal(
  settings: Environment,
  log?: (text: string) => void,
): Promise<RunningPortal> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: toEnvironment({ PORT: '0', ...settings }),
    stdio: ['ignore', 'pipe', log ? 'pipe' : 'inherit'],
  })
  child.stderr?.on('data', (chunk) => log?.(String(chunk)))
  const exited = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (chunk) => {
      out += chunk
      const address = /http:\/\/localhost:\d+/.exec(out)?.[0]
      if (address) resolve(address)
    })
    child.on('exit', () => reject(new Error(`The portal ended: ${out}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
    return child.exitCode
  }
  return { url, child, stop }
}
