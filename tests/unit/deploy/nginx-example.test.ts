import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toSecurityHeaders } from '#src/server/response-headers.ts'
import { findProgram } from '#tests/support/programs.ts'

const example = readFileSync('deploy/nginx.conf', 'utf8')

test('the nginx example repeats every safety header of the server, word for word', () => {
  const { 'content-security-policy': policy, ...others } = toSecurityHeaders(true)
  expect(example).toContain(`''      "${policy}"`)
  for (const [name, value] of Object.entries(others)) {
    const line = example.split('\n').find((l) => l.toLowerCase().includes(`add_header ${name} `))
    expect(line?.replaceAll('"', ''), name).toMatch(new RegExp(`${name} .*always;$`, 'i'))
    expect(line?.replaceAll('"', '')).toContain(value)
    expect(example.toLowerCase()).toContain(`proxy_hide_header ${name};`)
  }
})

test('nginx writes nothing to its disk of what residents hand in or are shown', () => {
  const places = [...example.matchAll(/location [^{]*\/complaints\/[^{]*\{([^}]*)\}/g)]
  expect(places).toHaveLength(2)
  for (const [, place] of places) {
    expect(place).toContain('proxy_request_buffering off;')
    expect(place).toContain('proxy_max_temp_file_size 0;')
  }
})

test('nginx lets a whole case of files through, and says itself where a visitor is', () => {
  const files = /location ~ \^\/complaints\/\(files[^{]*\{([^}]*)\}/.exec(example)?.[1]
  const megabytes = Number(/client_max_body_size (\d+)m;/.exec(files ?? '')?.[1])
  expect(megabytes).toBeGreaterThan(200)
  expect(example).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
  expect(example).not.toContain('$proxy_add_x_forwarded_for')
})

test('nginx says itself where to call, with a number that can be pressed', () => {
  expect(example).toContain('<a href="tel:12345">12345</a>')
})

type Service = {
  volumes?: string[]
  environment?: Record<string, string>
  networks?: { default: { ipv4_address: string } }
}

test('the nginx of a province asks the portals of its network, and they trust it', () => {
  const text = readFileSync('deploy/compose.province.yaml', 'utf8')
  const { services } = parse(text, { merge: true }) as { services: Record<string, Service> }
  const toAddress = (name: string) => services[name]?.networks?.default.ipv4_address
  const mounted = services['proxy']?.volumes?.flatMap(
    (volume) => /^\.\/(\S+):\/etc\/nginx\/conf\.d\/\S+:ro$/.exec(volume)?.[1] ?? [],
  )
  expect(mounted).toEqual(['portal-upstream.province.conf'])
  const upstream = readFileSync(`deploy/${mounted?.[0]}`, 'utf8')
  const asked = [...upstream.matchAll(/server (\S+):4321 /g)].map(([, address]) => address)
  expect(asked).toEqual(['portal-1', 'portal-2'].map(toAddress))
  expect(new Set(asked).size).toBe(2)
  for (const name of ['portal-1', 'portal-2'])
    expect(services[name]?.environment?.['TRUSTED_PROXY']).toBe(toAddress('proxy'))
})

const [nginx, openssl] = [findProgram('nginx'), findProgram('openssl')]
const UPSTREAMS = ['portal-upstream.conf', 'portal-upstream.province.conf']
test.skipIf(!nginx || !openssl).each(UPSTREAMS)('nginx accepts its example with %s', (upstream) => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-nginx-'))
  const key = join(folder, 'key.pem')
  const certificate = join(folder, 'certificate.pem')
  const request = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=a -days 1'
  execFileSync('openssl', ['req', ...request.split(' '), '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  })
  const portals = readFileSync(`deploy/${upstream}`, 'utf8')
  const site = example
    .replace('/etc/ssl/portal/fullchain.pem', certificate)
    .replace('/etc/ssl/portal/privkey.pem', key)
    .replace('/var/cache/nginx/portal', join(folder, 'cache'))
    .replace('/var/log/nginx/portal.log', join(folder, 'access.log'))
  writeFileSync(
    join(folder, 'nginx.conf'),
    `error_log stderr;\npid ${folder}/pid;\nevents {}\nhttp {\n${portals}${site}}\n`,
  )
  const { stderr } = spawnSync(nginx ?? '', ['-t', '-c', join(folder, 'nginx.conf')])
  rmSync(folder, { recursive: true })
  expect(stderr.toString()).toContain('test is successful')
})
