import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  makeDemonstrationList,
  openDemonstrationKeys,
} from '#src/complaints/channel/demonstration.ts'
import { IdentityFileError, readIdentities } from '#src/complaints/channel/identity-file.ts'
import { makeCaseKey, openText, sealText } from '#src/complaints/seal/case.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { findListProblems } from '#src/officers/find-list-problems.ts'
import { officerListSchema, toRecipients } from '#src/officers/officer-list.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'

const root = mkdtempSync(join(tmpdir(), 'demonstration-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const makeDataDir = () => mkdtempSync(join(root, 'data-'))
const keyOf = (dataDir: string) => join(dataDir, 'desk', 'demonstration.key')
const listOf = (dataDir: string) => makeDemonstrationList(dataDir, 'example', EXAMPLE_RULES)

test('demonstration keys are made once, for their owner only: two of the lead, two of the level above', async () => {
  const dataDir = makeDataDir()
  const { list, fingerprint } = await listOf(dataDir)
  expect(officerListSchema.safeParse(list).success).toBe(true)
  expect(await listOf(dataDir)).toEqual({ list, fingerprint })
  expect(statSync(keyOf(dataDir)).mode & 0o777).toBe(0o600)
  expect(statSync(join(dataDir, 'desk')).mode & 0o777).toBe(0o700)

  const [lead, , above] = await readIdentities(keyOf(dataDir))
  const sealed = await sealText(toRecipients(list, 'health'), '退费')
  expect(await openText(lead ?? '', sealed)).toBe('退费')
  expect(await openText(above ?? '', sealed)).toBeUndefined()
  const problems = await findListProblems(list, undefined, verifySignature)
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set(['tooFewSigners', 'unsignedChange']),
  )
})

test('the two demonstration keys of an earlier release go on as those of the lead', async () => {
  const dataDir = makeDataDir()
  await openDemonstrationKeys(dataDir)
  const both = readFileSync(keyOf(dataDir), 'utf8').split('\n').slice(0, 5).join('\n')
  writeFileSync(keyOf(dataDir), `${both}\n`)
  const { list } = await listOf(dataDir)
  expect(list.authorities.map(({ authority }) => authority)).toEqual(['health'])
})

test('processes that start together agree on the demonstration keys', async () => {
  const dataDir = makeDataDir()
  const all = await Promise.all(Array.from({ length: 8 }, () => openDemonstrationKeys(dataDir)))
  expect(new Set(all.map((keys) => keys.join())).size).toBe(1)
  expect(readdirSync(join(dataDir, 'desk'))).toEqual(['demonstration.key'])
})

test('a demonstration key that others can read, or that was damaged, is never replaced', async () => {
  const dataDir = makeDataDir()
  await openDemonstrationKeys(dataDir)
  const before = readFileSync(keyOf(dataDir), 'utf8')
  chmodSync(keyOf(dataDir), 0o640)
  await expect(openDemonstrationKeys(dataDir)).rejects.toThrow(/chmod 600/)
  chmodSync(keyOf(dataDir), 0o600)
  writeFileSync(keyOf(dataDir), before.slice(0, 150))
  await expect(openDemonstrationKeys(dataDir)).rejects.toThrow(/不是 age 私钥文件/)
  expect(readFileSync(keyOf(dataDir), 'utf8')).toBe(before.slice(0, 150))
})

test('a file of secret keys is read as age-keygen writes it, and nothing of it is ever repeated', async () => {
  const path = join(makeDataDir(), 'officer.key')
  const { identity } = await makeCaseKey()
  writeFileSync(path, `# created: 2026-11-20\n# public key: age1\n${identity}\r\n\n`, {
    mode: 0o600,
  })
  expect(await readIdentities(path)).toEqual([identity])
  writeFileSync(path, `${identity.slice(0, -1)}\n`)
  const refused = await readIdentities(path).catch((error) => error)
  expect(refused).toBeInstanceOf(IdentityFileError)
  expect(refused.message).not.toContain(identity.slice(20, 30))
  await expect(readIdentities(`${path}.absent`)).rejects.toMatchObject({ isMissing: true })
})
