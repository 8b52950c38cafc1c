import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeCaseKey, openWith, sealTo } from '#src/complaints/seal/case.ts'
import { toResidentKey } from '#src/complaints/seal/code.ts'
import { findProgram } from '#tests/support/programs.ts'

/** Without the program these tests are skipped by name. */
const age = findProgram('age')
const folder = mkdtempSync(join(tmpdir(), 'age-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const account = '孩子手臂上有淤青。\n𠮷🙂'
const large = Uint8Array.from({ length: 150_000 }, (_, index) => (index * 17) % 253)

function openByCommand(identity: string, sealed: Uint8Array): Buffer {
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, `${identity}\n`)
  return execFileSync(age ?? '', ['-d', '-i', keyFile], { input: sealed })
}

test.skipIf(!age)('the age command of Debian opens what we sealed', async () => {
  const { identity, recipient } = await makeCaseKey()
  const other = await makeCaseKey()
  const sealed = await sealTo([other.recipient, recipient], Buffer.from(account))
  expect(openByCommand(identity, sealed).toString()).toBe(account)
  expect(openByCommand(other.identity, sealed).toString()).toBe(account)
  expect(openByCommand(identity, await sealTo([recipient], large)).equals(large)).toBe(true)
})

test.skipIf(!age)('we open what the age command sealed, to keys that age-keygen made', async () => {
  const keyFile = join(folder, 'made')
  execFileSync(`${age}-keygen`, ['-o', keyFile], { stdio: 'ignore' })
  const identity = /AGE-SECRET-KEY-\S+/.exec(readFileSync(keyFile, 'utf8'))?.[0] ?? ''
  const recipient = execFileSync(`${age}-keygen`, ['-y', keyFile]).toString().trim()
  const sealed = execFileSync(age ?? '', ['-r', recipient], { input: account })
  expect(Buffer.from((await openWith(identity, sealed)) ?? []).toString()).toBe(account)
})

test.skipIf(!age)('the key that a query code opens is a true age key', async () => {
  const key = await toResidentKey(new Uint8Array(32), '1234 5678 9012 3456', new Uint8Array(16))
  const reply = await sealTo([key.recipient], Buffer.from('已经整改'))
  expect(openByCommand(key.identity, reply).toString()).toBe('已经整改')
})
