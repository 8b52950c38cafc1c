import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { makePassphrase, sealSecretFile } from '#src/desk/secret/secret-file.ts'
import { isOwnCard, officerCardSchema } from '#src/officers/officer-card.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { findProgram } from '#tests/support/programs.ts'

const office = new DeskOffice()
afterAll(() => office.close())
const pathOf = (name: string) => join(office.dataDir, name)

function writeSecret(name: string, text: string): string {
  const path = pathOf(name)
  writeFileSync(path, text, { mode: 0o600 })
  return path
}

/** A key file as `key new` makes it, with a passphrase that is quickly tried. */
async function makeKeyFile(name: string, work = 4) {
  const key = await makeCaseKey()
  const passphrase = makePassphrase()
  const text = toIdentityText([key], 'of a test')
  const path = writeSecret(name, await sealSecretFile(text, passphrase, work))
  return { ...key, path, passphrase }
}

const SETTING = 'DESK_PASSPHRASE_FILE'
const CARD = ['key', 'card', '--authority', 'health', '--post', '托育科受理岗', '--json']

test('a new key lies under a passphrase that is shown once, for its owner only, and is never overwritten', async () => {
  const path = pathOf('officer.key')
  const made = await office.run('key', 'new', '--out', path, '--json')
  const { passphrase, recipient } = JSON.parse(made.out)
  expect(passphrase).toMatch(/^([2-9A-Y]{4}-){3}[2-9A-Y]{4}$/)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const written = readFileSync(path, 'utf8')
  expect(written).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/)
  expect(made.out).not.toContain('SECRET')
  const again = await office.run('key', 'new', '--out', path)
  expect([again.exitCode, readFileSync(path, 'utf8')]).toEqual([4, written])

  const age = findProgram('age')
  const script = '/usr/bin/script'
  if (age && existsSync(script)) {
    // `age` reads passphrases from a terminal only: `script` is one.
    const opened = execFileSync(script, ['-qec', `${age} -d '${path}'`, '/dev/null'], {
      input: `${passphrase}\n`,
    }).toString()
    expect(opened).toContain(recipient)
    expect(opened).toContain('AGE-SECRET-KEY-1')
  }
}, 60_000)

test('the card comes from the saved file and the passphrase as somebody types it', async () => {
  const { path, passphrase, recipient } = await makeKeyFile('own.key')
  const typed = writeSecret('typed', `${passphrase.toLowerCase().replaceAll('-', ' ')}\n`)
  const out = pathOf('card.json')
  const made = await office.runWith({ [SETTING]: typed }, ...CARD, '--key', path, '--out', out)
  expect(made.err).toBe('')
  const card = officerCardSchema.parse(JSON.parse(readFileSync(out, 'utf8')))
  expect(card).toMatchObject({ authority: 'health', post: '托育科受理岗', recipient })
  expect(await isOwnCard(card, verifySignature)).toBe(true)
  expect(JSON.parse(made.out).fingerprint).toMatch(/^(\d{5} ){7}\d{5}$/)
  const again = await office.runWith({ [SETTING]: typed }, ...CARD, '--key', path, '--out', out)
  expect(again.exitCode).toBe(4)
})

test('another passphrase opens nothing, and neither key nor passphrase is repeated', async () => {
  const { path, passphrase } = await makeKeyFile('locked.key')
  const other = makePassphrase()
  const typed = writeSecret('other', other)
  const refused = await office.runWith(
    { DESK_IDENTITY: path, [SETTING]: typed },
    ...CARD,
    '--out',
    pathOf('x'),
  )
  expect([refused.exitCode, refused.out]).toEqual([1, ''])
  expect(refused.err).toContain('口令打不开')
  expect(refused.err).not.toContain(other)
  expect(refused.err).not.toContain(passphrase)
})

test('a file that would cost gigabytes to open is refused before the work', async () => {
  const { path, passphrase } = await makeKeyFile('dear.key')
  const sealed = readFileSync(path, 'utf8')
  const head = Buffer.from(sealed.split('\n').slice(1, -2).join(''), 'base64').toString('latin1')
  const dear = Buffer.from(head.replace(/^(-> scrypt \S+) 4$/m, '$1 20'), 'latin1').toString(
    'base64',
  )
  const lines = dear.match(/.{1,64}/g)?.join('\n')
  writeSecret(
    'dear.key',
    `-----BEGIN AGE ENCRYPTED FILE-----\n${lines}\n-----END AGE ENCRYPTED FILE-----\n`,
  )
  const typed = writeSecret('dear', passphrase)
  const refused = await office.runWith(
    { DESK_IDENTITY: path, [SETTING]: typed },
    ...CARD,
    '--out',
    pathOf('x'),
  )
  expect(refused.err).toContain('运算量太大')
})

test('where nobody sits at a terminal, a passphrase is asked for in words', async () => {
  const { path } = await makeKeyFile('asked.key')
  const asked = await office.runWith({ DESK_IDENTITY: path }, ...CARD, '--out', pathOf('x'))
  expect([asked.exitCode, asked.err.includes(SETTING)]).toEqual([1, true])
})

test('cases open with a key under a passphrase too', async () => {
  const reference = await office.file()
  const passphrase = makePassphrase()
  const demonstration = readFileSync(pathOf('desk/demonstration.key'), 'utf8')
  const path = writeSecret('both.key', await sealSecretFile(demonstration, passphrase, 4))
  const settings = { DESK_IDENTITY: path, [SETTING]: writeSecret('both', passphrase) }
  expect((await office.runWith(settings, 'show', reference)).out).toContain('老师说合同这样写')
  const several = await office.runWith(settings, ...CARD, '--out', pathOf('x'))
  expect([several.exitCode, several.err.includes('不止一把')]).toEqual([4, true])
})

test.each([
  [['key']],
  [['key', 'new']],
  [['key', 'old', '--out', 'x']],
  [['key', 'card', '--authority', 'health', '--out', 'x']],
  [['key', 'card', '--authority', '没有的局', '--post', '受理岗', '--out', 'x']],
])('%j makes nothing', async (written) => {
  await office.store()
  expect((await office.run(...written)).exitCode).toBe(2)
})

test('a key is not written where there is no folder', async () => {
  const { exitCode, err } = await office.run('key', 'new', '--out', pathOf('no/x.key'))
  expect([exitCode, err.includes('写不了')]).toEqual([1, true])
})
