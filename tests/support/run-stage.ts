import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** How a command went: its time, its work with that of all it started, and the last lines it printed. */
export type Run = { status: number; seconds: number; cpuSeconds: number; lastLines: string[] }

/** Runs a command, shows what it prints, and keeps the end of it. */
export async function runCommand(
  [command = '', ...parameters]: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const [started, worked] = [performance.now(), readCpuSeconds()]
  const isSeen = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(command, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...isSeen, ...environment },
  })
  let end = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text)
      end = (end + text).slice(-20_000)
    })
  }
  const status = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      end += error.message
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
    // What it left running may hold its output open: the last lines get a second to arrive.
    child.on('exit', (code) => setTimeout(resolve, 1000, code ?? 1))
  })
  // Else what was left running would keep this process from ending.
  for (const stream of [child.stdout, child.stderr]) stream.destroy()
  return {
    status,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: readCpuSeconds() - worked,
    lastLines: toPlainLines(end).slice(-40),
  }
}

/** Lines of a terminal without colours, empty ones, and the places of a trace that are not ours. */
export const toPlainLines = (text: string): string[] =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one.
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*at .*(node_modules|<anonymous>)/.test(line))

/** Seconds of work of this process and of all that ended below it; 0 where the system does not tell. */
function readCpuSeconds(): number {
  const path = '/proc/self/stat'
  if (!existsSync(path)) return 0
  // After the name in brackets: the times are fields 14 to 17 of the line, in hundredths of a second.
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ').slice(11, 15) ?? []
  return fields.reduce((sum, field) => sum + Number(field) / 100, 0)
}
