import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { findOrdinaryUser, runAs } from '#tests/support/ordinary-user.ts'
import { findNeededProgram } from '#tests/support/programs.ts'

export type TestPostgres = {
  url: string
  /** Folder of its programs. */
  programs: string
  /** Another database, empty; returns its address. */
  makeDatabase(name: string): Promise<string>
  start(): Promise<void>
  /** Ends the server as a failing machine would; what it stored stays. */
  kill(): Promise<void>
  remove(): Promise<void>
}

/** A PostgreSQL of one's own: a new database in a temporary folder, reached through a socket there. */
export async function startPostgres(): Promise<TestPostgres> {
  const programs = dirname(findNeededProgram('postgres'))
  // The server refuses to run as root.
  const user = findOrdinaryUser('postgres')
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const initdb = [join(programs, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust']
  execFileSync(...runAs(user, [...initdb, '-E', 'UTF8', '--locale=C', '-N', '-k']), {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: folder,
  })
  const server = [join(programs, 'postgres'), '-D', data, '-k', folder, '-c', 'listen_addresses=']
  let running = await startServer(runAs(user, server), folder)
  const kill = async () => {
    const ended = once(running, 'exit')
    running.kill('SIGQUIT')
    await ended
  }
  const toUrl = (name: string) =>
    `postgres://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`
  return {
    url: toUrl('postgres'),
    programs,
    makeDatabase: async (name) => {
      const client = new Client({ connectionString: toUrl('postgres') })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return toUrl(name)
    },
    start: async () => {
      running = await startServer(runAs(user, server), folder)
    },
    kill,
    remove: async () => {
      if (running.exitCode === null) await kill()
      rmSync(folder, { recursive: true })
    },
  }
}

async function startServer([program, parameters]: [string, string[]], cwd: string) {
  const server = spawn(program, parameters, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
  return server
}
