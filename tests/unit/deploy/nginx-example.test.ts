import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toSecurityHeaders } from '#src/server/security-headers.ts'

const example = readFileSync('deploy/nginx.conf', 'utf8')
const has = (command: string) => spawnSync('which', [command]).status === 0

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

test.skipIf(!has('nginx') || !has('openssl'))('nginx accepts its example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-nginx-'))
  const key = join(folder, 'key.pem')
  const certificate = join(folder, 'certificate.pem')
  const request = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=a -days 1'
  execFileSync('openssl', ['req', ...request.split(' '), '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  })
  const site = example
    .replace('/etc/ssl/portal/fullchain.pem', certificate)
    .replace('/etc/ssl/portal/privkey.pem', key)
    .replace('/var/cache/nginx/portal', join(folder, 'cache'))
    .replace('/var/log/nginx/portal.log', join(folder, 'access.log'))
  writeFileSync(
    join(folder, 'nginx.conf'),
    `error_log stderr;\npid ${folder}/pid;\nevents {}\nhttp {\n${site}}\n`,
  )
  const { stderr } = spawnSync('nginx', ['-t', '-c', join(folder, 'nginx.conf')])
  rmSync(folder, { recursive: true })
  expect(stderr.toString()).toContain('test is successful')
})
