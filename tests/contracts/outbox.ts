import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { HandOverWay } from '#src/complaints/states.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { type Outbox, sendNext } from '#src/desk/webhook/send-due.ts'
import { allBytes, makeComplaint, makeDraft, makeEvent } from '#tests/support/example-complaints.ts'
import { fileCase } from '#tests/support/stored-drafts.ts'

const HOUR_MS = 3_600_000
const BEGIN = '2026-11-23T01:00:00.000Z'
const SECRET = `whsec_${Buffer.alloc(24, 3).toString('base64')}`
const MOST = { package: 10_000_000, unit: 100_000_000 }

/** Numbers that look random and are the same at every run. */
function toRandom(): () => number {
  let at = 1
  return () => {
    at = (at * 48_271) % 2_147_483_647
    return at / 2_147_483_647
  }
}

/** The process ended between two lines. */
class Killed extends Error {}

const ignoreKill = (error: unknown) => {
  if (!(error instanceof Killed)) throw error
  return true
}

/** Packages of cases, ready to be handed over. */
async function pack(store: ComplaintStore, name: string, toUnit: string, way: HandOverWay) {
  const { reference, version } = await fileCase(store, makeDraft(name), makeComplaint(name))
  const id = randomBytes(16).toString('hex')
  const parts = [allBytes(3000), allBytes(17)]
  for (const [position, part] of parts.entries()) {
    const given = { id, reference, fromUnit: 'health', toUnit, position, part }
    expect(await store.addPackagePart(given, MOST, new Date(BEGIN))).toBe('stored')
    expect(await store.addPackagePart(given, MOST, new Date(BEGIN))).toBe('known')
  }
  const hash = createHash('sha256').update(Buffer.concat(parts)).digest('hex')
  const event = makeEvent({ at: BEGIN, kind: 'sent', actor: 'desk', state: null })
  const change = {
    event,
    handOver: [id, toUnit, way, hash] as [string, string, HandOverWay, string],
  }
  return { id, reference, version, parts, change }
}

/** What every store does with packages for other units. */
export function describeOutbox(open: () => ComplaintStore): void {
  describe('packages for other units', () => {
    it('are whole before they are handed over, once, in the same moment as the act', async () => {
      const store = open()
      const { id, reference, version, parts, change } = await pack(
        store,
        'package',
        'market',
        'desk',
      )
      const late = { id, reference, fromUnit: 'health', toUnit: 'market', part: allBytes(1) }
      expect(await store.addPackagePart({ ...late, position: 3 }, MOST, new Date())).toBe('gap')
      expect(
        await store.addPackagePart(
          { ...late, position: 2 },
          { ...MOST, package: 3017 },
          new Date(),
        ),
      ).toBe('tooMuch')
      const all = { ...MOST, unit: 3017 }
      expect(await store.addPackagePart({ ...late, position: 2 }, all, new Date())).toBe('unitFull')
      const other = { ...late, toUnit: 'other', position: 2 }
      expect(await store.addPackagePart(other, MOST, new Date())).toBe('gone')
      expect(await store.listHandOvers({ toUnits: ['market'] })).toEqual([])
      const [, , way, hash] = change.handOver
      const wrong = { ...change, handOver: [id, 'other', way, hash] as typeof change.handOver }
      expect(await store.change(reference, version, wrong)).toBe('fileGone')
      expect((await store.findByReference(reference))?.version).toBe(version)
      expect(await store.change(reference, version, change)).toBe('changed')
      const [found] = await store.listHandOvers({ toUnits: ['market'] })
      expect(await store.listHandOvers({ unsignedFrom: 'health' })).toContainEqual(found)
      expect(await store.listHandOvers({ unsignedFrom: 'market' })).toEqual([])
      expect(found).toMatchObject({ id, reference, hash, bytes: 3017, receivedAt: null })
      expect(await Array.fromAsync(store.readPackage(id))).toEqual(parts)
      expect(await store.change(reference, version + 1, change)).toBe('fileGone')
      const event = makeEvent({ kind: 'handedOver', actor: 'desk', state: null })
      expect(await store.change(reference, version + 1, { event, received: id })).toBe('changed')
      const unsigned = await store.listHandOvers({ unsignedFrom: 'health' })
      expect(unsigned.map((one) => one.id)).not.toContain(id)
      expect(await store.change(reference, version + 2, { event, received: id })).toBe('fileGone')
    })

    it('go when nobody finished them, and with their case', async () => {
      const store = open()
      const { id, reference } = await pack(store, 'half a package', 'left', 'desk')
      expect(await store.removeUnfinishedPackages(new Date('2026-11-23T00:00:00Z'))).toBe(0)
      expect(await store.removeUnfinishedPackages(new Date(BEGIN))).toBeGreaterThan(0)
      expect(await store.findUnfinished(id)).toBeUndefined()
      expect(await store.listHandOvers({ reference })).toEqual([])

      const sent = await pack(store, 'erased while it waits', 'erased', 'webhook')
      expect(await store.change(sent.reference, sent.version, sent.change)).toBe('changed')
      const event = makeEvent({ kind: 'withdrawn', state: 'withdrawn' })
      await store.change(sent.reference, sent.version + 1, { event, state: 'withdrawn' })
      const now = new Date(BEGIN)
      const { reference: erased, version } = sent
      expect(await store.eraseCase(erased, version + 2, now, 'request')).toBe('erased')
      expect(await store.findHandOver(sent.id)).toBeUndefined()
      expect(await Array.fromAsync(store.readPackage(sent.id))).toEqual([])
      expect(await store.takeDue(now, new Date(Date.parse(BEGIN) + HOUR_MS))).toBeUndefined()
    })

    it('are not sent when they are not what was signed any more, or their case was erased', async () => {
      const store = open()
      const changed = await pack(store, 'changed underway', 'changed underway', 'webhook')
      const [id, toUnit, way] = changed.change.handOver
      const handOver = [id, toUnit, way, '0'.repeat(64)] as typeof changed.change.handOver
      await store.change(changed.reference, changed.version, { ...changed.change, handOver })
      const receiver = { unit: toUnit, url: 'https://one.example/', secret: SECRET }
      const now = new Date(BEGIN)
      let posted = 0
      const outbox: Outbox = {
        receivers: [{ ...receiver, privateAddress: false }],
        now: () => now,
        random: () => 0,
        post: async () => {
          posted += 1
          return 204
        },
        store: { ...store, takeDue: async () => store.findHandOver(id) },
      }
      expect(await sendNext(outbox)).toBe(true)
      expect(await store.findHandOver(id)).toMatchObject({
        ...{ problem: 'damaged', endedAt: BEGIN, nextAt: null, deliveredAt: null },
      })
      const found = await store.findHandOver(id)
      const erased = { ...outbox.store, takeDue: async () => found && { ...found, id: 'erased' } }
      expect(await sendNext({ ...outbox, store: erased })).toBe(true)
      expect(posted).toBe(0)
    })

    it('reach an address that was away for three days exactly once each, through failures and kills', async () => {
      const store = open()
      const all: Awaited<ReturnType<typeof pack>>[] = []
      for (let at = 0; at < 12; at += 1)
        all.push(await pack(store, `outage ${at}`, at === 0 ? 'gone' : 'sent', 'webhook'))
      for (const { reference, version, change } of all)
        expect(await store.change(reference, version, change)).toBe('changed')

      const random = toRandom()
      let clock = new Date(BEGIN)
      const back = clock.getTime() + 72 * HOUR_MS
      /** By the id of the message, as a receiver keeps them that removes duplicates; and how often each came. */
      const received = new Map<string, Set<string>>()
      let attempts = 0
      const outbox: Outbox = {
        receivers: ['sent', 'gone'].map((unit) => ({
          ...{ unit, url: `https://${unit}.example/`, secret: SECRET, privateAddress: false },
        })),
        now: () => clock,
        random,
        post: async ({ url, headers, body }) => {
          attempts += 1
          if (url.includes('gone')) return 410
          const kind = random()
          if (clock.getTime() < back) {
            if (kind < 0.3) throw new Error('timeout')
            return kind < 0.6 ? 500 : kind < 0.8 ? 302 : 503
          }
          const id = headers['webhook-id'] ?? ''
          const isFirst = !received.has(id)
          received.set(id, (received.get(id) ?? new Set()).add(body))
          // It came, and the answer was lost.
          if (isFirst && received.size % 3 === 0) throw new Error('reset')
          return 204
        },
        store: {
          takeDue: store.takeDue,
          readPackage: store.readPackage,
          noteSending: async (id, outcome) => {
            if (random() < 0.2) throw new Killed()
            await store.noteSending(id, outcome)
          },
        },
      }
      const read = async () =>
        (await Promise.all(all.map(({ id }) => store.findHandOver(id)))).flatMap((one) => one ?? [])
      for (let rounds = 0; rounds < 400; rounds += 1) {
        // Two processes at a time: what one has taken, the other leaves.
        const work = async () => {
          while (await sendNext(outbox).catch(ignoreKill));
        }
        await Promise.all([work(), work()])
        const next = (await read()).flatMap(({ nextAt }) => nextAt ?? []).sort()[0]
        if (next === undefined) break
        clock = new Date(Math.max(clock.getTime() + 1, Date.parse(next)))
      }

      const [ended, ...sent] = all
      expect([...received.keys()].sort()).toEqual(sent.map(({ id }) => `msg_${id}`).sort())
      for (const bodies of received.values()) expect(bodies.size).toBe(1)
      for (const one of await read()) {
        const isEnded = one.id === ended?.id
        expect([one.deliveredAt === null, one.endedAt === null]).toEqual([isEnded, !isEnded])
        expect(one.problem).toBe(isEnded ? '410' : null)
      }
      expect(clock.getTime()).toBeGreaterThanOrEqual(back)
      expect(attempts).toBeGreaterThan(11 * 8)
    }, 60_000)
  })
}
