import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '#tests/support/listen-on-loopback.ts'
import { toMedian } from '#tests/support/median.ts'
import { startSamplePortal } from '#tests/support/publish-sample.ts'

/**
 * Requests per second of a detail page, gzip, beside nginx with one worker and the same bytes, turn about
 * in the same run. Needs `wrk` and `nginx`: `node tests/bench/serve.ts`.
 */
const ROUNDS = 5
const SECONDS = 4
const NGINX_PORT = await findFreePort()

type Measured = { perSecond: number; p99: string }

function load(url: string): Measured {
  const out = execFileSync('wrk', [
    ...['-t1', '-c20', `-d${SECONDS}s`, '--latency'],
    ...['-H', 'Accept-Encoding: gzip', url],
  ]).toString()
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1]),
    p99: /99%\s+(\S+)/.exec(out)?.[1] ?? '',
  }
}

/** nginx with the page as files, as one would serve it without us. */
async function startNginx(folder: string, page: Response): Promise<() => void> {
  const root = join(folder, 'nginx')
  mkdirSync(root)
  const html = Buffer.from(await page.arrayBuffer())
  writeFileSync(join(root, 'index.html'), html)
  execFileSync('gzip', ['--keep', join(root, 'index.html')])
  writeFileSync(
    join(root, 'nginx.conf'),
    `user ${userInfo().username}; worker_processes 1; daemon off; pid ${root}/pid; error_log stderr;
     events { worker_connections 256; }
     http { access_log off; types { text/html html; } sendfile on; tcp_nopush on; gzip_static on;
       keepalive_requests 1000000;
       server { listen 127.0.0.1:${NGINX_PORT}; root ${root}; } }`,
  )
  const nginx = spawn('nginx', ['-c', join(root, 'nginx.conf')], { stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  const { status } = await fetch(`http://127.0.0.1:${NGINX_PORT}/`)
  if (status !== 200) throw new Error(`nginx answers ${status}`)
  return () => nginx.kill()
}

const portal = await startSamplePortal()
const map = await (await fetch(`${portal.url}/sitemap.xml`)).text()
const address = /\/centres\/(?!in\/|service\/)[^/<]+\//.exec(map)?.[0] ?? '/'
const page = await fetch(portal.url + address, { headers: { 'accept-encoding': 'gzip' } })
const stopNginx = await startNginx(portal.folder, page)

const ours: Measured[] = []
const nginx: Measured[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  ours.push(load(portal.url.replace('localhost', '127.0.0.1') + address))
  nginx.push(load(`http://127.0.0.1:${NGINX_PORT}/`))
}
stopNginx()
await portal.remove()

const toSpeed = (rounds: Measured[]) => toMedian(rounds.map(({ perSecond }) => perSecond))
console.log(`${address}, gzip, ${ROUNDS} rounds of ${SECONDS} s, 20 connections`)
console.log(`  portal ${toSpeed(ours).toFixed(0)} req/s, p99 ${ours.map(({ p99 }) => p99)}`)
console.log(`  nginx  ${toSpeed(nginx).toFixed(0)} req/s, p99 ${nginx.map(({ p99 }) => p99)}`)
console.log(`  ratio  ${(toSpeed(ours) / toSpeed(nginx)).toFixed(2)} (aim 0.5 or more)`)
