import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type TestNginx = {
  /** Which portal was asked, one name (`host:port`) a request. */
  readAsked(): string[]
  remove(): Promise<void>
}

/**
 * An nginx on a port of this machine that asks portals turn about, one request each. A portal that is away is
 * passed over; what broke off in the middle is answered 502.
 */
export async function startNginx(
  program: string,
  port: string,
  portals: readonly string[],
): Promise<TestNginx> {
  const servers = portals.map((address) => `server ${address} max_fails=0;`).join(' ')
  return start(
    program,
    port,
    `upstream portal { ${servers} }`,
    `client_max_body_size 110m;
    location / {
      proxy_pass http://portal;
      proxy_request_buffering off;
      proxy_set_header Host localhost:${port};
      proxy_set_header X-Forwarded-For $remote_addr;
    }`,
  )
}

/** An nginx that serves the files of a folder and knows of nothing else. */
export const serveFolder = (program: string, port: string, folder: string) =>
  start(
    program,
    port,
    `types { text/html html; text/css css; application/javascript js; application/json json;
      image/svg+xml svg; image/png png; text/csv csv; application/xml xml; }`,
    `root ${folder}; charset utf-8; error_page 404 /404.html;`,
  )

async function start(program: string, port: string, http: string, server: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const log = join(folder, 'asked.log')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ')
  const config = join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `daemon off; master_process off; worker_processes 1; pid ${join(folder, 'pid')};
    error_log stderr crit;
    events { worker_connections 256; }
    http {
      ${temporary}
      log_format asked '$upstream_addr';
      access_log ${log} asked;
      ${http}
      server { listen 127.0.0.1:${port}; ${server} }
    }`,
  )
  execFileSync(program, ['-t', '-q', '-c', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  const child = spawn(program, ['-c', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  await untilListening(child, Number(port))
  const running: TestNginx = {
    // A request that was passed on names all it went to: the last one answered.
    readAsked: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(', ').at(-1) ?? ''),
    remove: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
  return running
}

async function untilListening(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (isOpen) return
    await sleep(20)
  }
  throw new Error('nginx did not start')
}
