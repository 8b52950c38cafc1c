import { createHash, createHmac } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealText } from '#src/complaints/seal/case.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { type PlaceKey, toPlaceKeyBytes } from '#src/desk/api/place-key.ts'
import { settlePlaceKey } from '#src/desk/places/place-key.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { toListFingerprint, toRecipients } from '#src/officers/officer-list.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import {
  makeOfficer,
  makeUnit,
  signList,
  type TestOfficer,
  toList,
} from '#tests/support/officers.ts'

type Started = Awaited<ReturnType<typeof startListedDesk>>

const NAME = '巷子里的小花托管'
const ADDRESS = '北后街17号2单元'
const WRITTEN = [ADDRESS, '北後街 17 號，2 單元', '北后街１７号２单元']

const filePlace = ({ office, list }: Started, address: string, filedAt: string, day = 'a') =>
  office.file({
    answers: { place: { unlisted: { name: NAME, address } } },
    open: { centreId: null, filedAt, sourceKey: `${day}.source` },
    recipients: toRecipients(list, 'health'),
  })

const DAYS = ['2026-09-01', '2026-10-01', '2026-11-01'].map((day) => `${day}T02:00:00.000Z`)
const fileAll = (desk: Started) =>
  Promise.all(DAYS.map((filedAt, at) => filePlace(desk, WRITTEN[at] ?? '', filedAt, String(at))))

/** Everything that lies on the host. */
const readAll = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path))

const toDevices = (desk: Started) => desk.units.health.map((one) => desk.startDevice(one))

test('repeats of a place in no list are seen once an officer’s device has looked, and marked', async () => {
  const desk = await startListedDesk()
  const references = await fileAll(desk)
  const [first = '', second = '', third = ''] = references
  const elsewhere = await filePlace(desk, '北后街19号', DAYS[2] ?? '')
  const [device, other] = toDevices(desk)
  expect((await device?.run('similar', first))?.out).toContain('还没有认过')

  const dry = await device?.run('places', 'tag', '--dry-run', '--json')
  expect(JSON.parse(dry?.out ?? '').units).toMatchObject([{ tagged: 4, key: 'made' }])
  expect((await desk.office.find(first)).placeTag).toBeNull()
  const { out = '', err } = (await device?.run('places', 'tag', '--json')) ?? {}
  expect(err).toBe('')
  expect(JSON.parse(out).units).toEqual([
    { authority: 'health', key: 'made', tagged: 4, closed: [] },
  ])
  const similar = JSON.parse((await other?.run('similar', first, '--json'))?.out ?? '').complaints
  const found = similar.map(({ reference }: { reference: string }) => reference)
  expect(new Set(found)).toEqual(new Set([second, third]))
  const raised = await Promise.all([...references, elsewhere].map((one) => desk.office.find(one)))
  expect(raised.map((one) => one.raised)).toEqual([false, true, true, false])
  expect(raised.map(({ version }) => version)).toEqual([1, 1, 1, 1])
  const entries = await Array.fromAsync((await desk.office.store()).readRecord())
  const told = entries.filter(({ kind }) => kind === 'tagged')
  expect(new Set(told.map(({ reference }) => reference))).toEqual(
    new Set(['', ...references, elsewhere]),
  )
  expect(told[0]?.by).toBe(desk.units.health[0]?.card.signingKey)
  expect((await other?.run('places', 'tag'))?.out).toContain('认了 0 件')
}, 60_000)

test('whoever copies the host has nothing to try an address with', async () => {
  const desk = await startListedDesk()
  const [first = ''] = await fileAll(desk)
  await toDevices(desk)[0]?.run('places', 'tag')
  const { placeTag } = await desk.office.find(first)
  const copy = readAll(desk.office.dataDir)
  const all = Buffer.concat(copy)
  expect(all.includes(placeTag ?? '')).toBe(true)
  expect(all.includes(ADDRESS)).toBe(false)

  // Whatever on the host could be a key: the pepper, every string of every file of keys.
  const strings = copy.flatMap((one) => one.toString('latin1').match(/[\w+/=-]{32,}/g) ?? [])
  const keys = [
    desk.office.pepper,
    ...strings.slice(0, 2000).flatMap((text) => [Buffer.from(text), Buffer.from(text, 'base64')]),
  ]
  const guesses = [ADDRESS, NAME, '北后街17号2单元'.toLowerCase()].flatMap((text) => [
    text,
    JSON.stringify(['place tag 1', 'address', text]),
    `place 1\0${JSON.stringify(['address', text])}`,
  ])
  const tried = guesses.flatMap((guess) => [
    createHash('sha256').update(guess).digest('hex'),
    ...keys.map((key) => createHmac('sha256', key).update(guess).digest('hex')),
  ])
  expect(tried.length).toBeGreaterThan(1000)
  expect(tried.filter((hash) => all.includes(hash))).toEqual([])
}, 60_000)

test('whoever is added gets the key from a colleague; when somebody leaves, every place is tagged anew', async () => {
  const desk = await startListedDesk()
  const references = await fileAll(desk)
  const { office, list, units } = desk
  const store = await office.store()
  const firstList = await toListFingerprint(list)
  // On the store itself: the desk looks for another list every few seconds only.
  const tagAs = async ({ identity, card }: TestOfficer) => {
    const path = join(office.dataDir, `${card.signingKey}.key`)
    writeFileSync(path, `${identity}\n`, { mode: 0o600 })
    const own = { DESK_IDENTITY: path, DESK_FIRST_LIST: firstList }
    const { out, err } = await office.runWith(own, 'places', 'tag', '--json')
    expect(err).toBe('')
    return JSON.parse(out).units[0]
  }
  const { health, ...elsewhere } = units
  const others = Object.values(elsewhere).flat()
  const [one, two, recovery] = health
  if (!one || !two || !recovery) throw new Error('No officers')
  expect(await tagAs(one)).toMatchObject({ key: 'made', tagged: 3 })
  const before = await store.readPlaceKey('health')
  const { placeTag } = await office.find(references[0] ?? '')

  const added = await makeOfficer('health', '新来的岗')
  const more = await toList([one, two, added, recovery, ...others], list)
  await store.addOfficerList(signList(more, one, ...others), new Date())
  expect(await tagAs(added)).toMatchObject({ key: 'closed', tagged: 0 })
  expect(await tagAs(two)).toMatchObject({ key: 'made', tagged: 0 })
  const sealedAnew = await store.readPlaceKey('health')
  expect(sealedAnew).toMatchObject({ keyId: before?.keyId, listNumber: 2 })
  expect(await tagAs(added)).toMatchObject({ key: 'same', tagged: 0 })

  const fewer = await toList([one, added, recovery, ...others], more)
  await store.addOfficerList(signList(fewer, one, ...others), new Date())
  expect(await tagAs(one)).toMatchObject({ key: 'made', tagged: 3 })
  const tags = await Promise.all(references.map((reference) => office.find(reference)))
  expect(new Set(tags.map((tagged) => tagged.placeTag)).size).toBe(1)
  expect(tags[0]?.placeTag).not.toBe(placeTag)
}, 60_000)

test('a key that a host made itself, or took from others, tags nothing', async () => {
  const unit = await makeUnit('health')
  const list = await toList(unit)
  const [one, two] = unit
  if (!one || !two) throw new Error('No officers')
  const toOfficer = ({ identity, card, sign }: TestOfficer, region = 'gulou') => ({
    region,
    authority: 'health',
    lists: [list],
    identities: [identity],
    signer: { signingKey: card.signingKey, sign },
    verify: verifySignature,
  })
  const at = '2026-11-29T00:00:00.000Z'
  const made = await settlePlaceKey(null, toOfficer(one), at)
  if (made.outcome !== 'made') throw new Error('No key was made')
  expect(await settlePlaceKey(made.key, toOfficer(two), at)).toEqual({
    outcome: 'same',
    open: made.open,
  })
  // The offline key makes one too, where it alone is left, and goes on with it.
  const recovery = unit.at(-1) ?? two
  const byRecovery = await settlePlaceKey(null, toOfficer(recovery), at)
  if (byRecovery.outcome !== 'made') throw new Error('No key was made')
  for (const again of [recovery, one])
    expect(await settlePlaceKey(byRecovery.key, toOfficer(again), at)).toEqual({
      outcome: 'same',
      open: byRecovery.open,
    })
  const stranger = await makeOfficer('health', '外人岗位')
  const elsewhere = await settlePlaceKey(null, toOfficer(one, 'elsewhere'), at)
  if (elsewhere.outcome !== 'made') throw new Error('No key was made')
  const signedByStranger = {
    ...made.key,
    by: stranger.card.signingKey,
    signature: stranger.sign(toPlaceKeyBytes('gulou', made.key)),
  }
  for (const planted of [
    signedByStranger,
    elsewhere.key,
    { ...made.key, keyId: '0'.repeat(16) },
    { ...made.key, sealed: elsewhere.key.sealed },
    { ...made.key, authority: 'market' },
  ]) {
    const settled = await settlePlaceKey(planted, toOfficer(two), at)
    expect(settled.outcome).toBe('made')
    expect(settled.outcome === 'made' && settled.open.keyId).not.toBe(made.open.keyId)
  }
})

test('a desk keeps a key of an officer’s own unit, sealed to all of its list, and the record says whose it is', async () => {
  const desk = await startListedDesk()
  const [one, two] = desk.units.health
  const [upper] = desk.units.above
  if (!one || !two || !upper) throw new Error('No officers')
  const session = await signIn(desk.address, one.identity)
  const { now } = (await askDesk(session, 'places/key', {})).answer
  const toKey = async (more: Partial<PlaceKey> = {}, by = one): Promise<PlaceKey> => {
    const sealed = await sealText(toRecipients(desk.list, 'health'), 'a key')
    const unsigned = {
      ...{ authority: 'health', keyId: '1'.repeat(16), listNumber: 1, madeAt: now },
      sealed: Buffer.from(sealed).toString('base64'),
      ...more,
    }
    const signature = by.sign(toPlaceKeyBytes('gulou', unsigned))
    return { ...unsigned, by: by.card.signingKey, signature }
  }
  const keep = (key: PlaceKey) => askDesk(session, 'places/keep', { key, before: null })
  const forOne = Buffer.from(await sealText([one.card.recipient], 'a key')).toString('base64')
  const refused: [why: string, problem: string, key: PlaceKey][] = [
    ['for one alone', 'wrong', await toKey({ sealed: forOne })],
    ['in clear', 'wrong', await toKey({ sealed: Buffer.from('a key').toString('base64') })],
    ['of an hour ago', 'wrong', await toKey({ madeAt: '2026-11-20T01:00:00.000Z' })],
    ['of another list', 'stale', await toKey({ listNumber: 2 })],
    ['of another unit', 'notAllowed', await toKey({ authority: 'city-health' })],
    ['of a colleague', 'notAllowed', await toKey({}, two)],
    ['changed', 'wrong', { ...(await toKey()), keyId: '2'.repeat(16) }],
  ]
  for (const [why, problem, key] of refused)
    await expect(keep(key), why).rejects.toThrow(new RegExp(`^${problem}$`))
  const store = await desk.office.store()
  expect(await store.readPlaceKey('health')).toBeUndefined()
  await keep(await toKey())
  await expect(keep(await toKey())).rejects.toThrow('stale')
  const entries = await Array.fromAsync(store.readRecord())
  const told = entries.map(({ kind, by, reference }) => [kind, by, reference])
  expect(told).toEqual([['tagged', one.card.signingKey, '']])
  expect(JSON.parse((await desk.office.run('audit', 'verify', '--json')).out).sound).toBe(true)
}, 60_000)
