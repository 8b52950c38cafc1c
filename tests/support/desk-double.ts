import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Answers } from '#src/complaints/answers.ts'
import { makeCaseKey, sealJson, sealText, sealTo } from '#src/complaints/seal/case.ts'
import { makeReference } from '#src/complaints/seal/code.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import { signedActSchema } from '#src/desk/api/act.ts'
import type { SealedCase, SealedEvent } from '#src/desk/api/case-view.ts'
import { erasureSchema } from '#src/desk/api/erasure.ts'
import { type DeskPage, readDeskPage } from '#src/desk/page-files.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { makeUnit, signList, type TestOfficer, toList } from '#tests/support/officers.ts'

export const NOW = '2026-11-29T05:30:00.000Z'

export type GivenDeskCase = {
  row?: Partial<SealedCase['row']>
  answers?: Partial<Answers>
  files?: { name: string; kind: 'image' | 'pdf' | 'video' | 'sound'; content: Uint8Array }[]
  events?: Partial<SealedEvent & { text: string; internal: string }>[]
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A desk without a store: everything it answers is in memory, and a test may make it answer anything. */
export class DeskDouble {
  readonly cases = new Map<string, SealedCase & { sees: 'all' | 'clear' }>()
  readonly files = new Map<string, Uint8Array>()
  /** What was asked, address by address. */
  readonly asked: { address: string; body: unknown }[] = []
  /** Answers given instead of the true ones, by address. */
  readonly instead = new Map<string, { status?: number; body: string }>()
  officers: TestOfficer[] = []
  /** The code that it draws for any case. */
  drawn = { queryCode: '', residentRecipient: '', ticket: `ticket.${'A'.repeat(43)}` }
  /** Of whoever holds that code. */
  drawnIdentity = ''
  #lists: OfficerList[] = []
  #firstList = ''
  #server = createServer()
  #isSignedIn = false
  readonly #rules: ComplaintRules
  readonly #centres: { id: string; names: string[] }[]

  constructor(rules: ComplaintRules, centres: { id: string; names: string[] }[]) {
    this.#rules = rules
    this.#centres = centres
  }

  async start(): Promise<string> {
    this.officers = await makeUnit(this.#rules.lead)
    const [one, two] = this.officers
    if (!one || !two) throw new Error('No officers')
    const { identity, recipient } = await makeCaseKey()
    this.drawnIdentity = identity
    this.drawn = { ...this.drawn, queryCode: '1357 2468 0011 2233', residentRecipient: recipient }
    const list = signList(await toList(this.officers), one, two)
    this.#lists = [list]
    this.#firstList = await toListFingerprint(list)
    const page = await readDeskPage()
    if (!page) throw new Error('The page is not built')
    this.#server.on('request', (request, response) => this.#serve(page, request, response))
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve))
    return this.url
  }

  async #serve(page: DeskPage, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const send = (status: number, body: string | Uint8Array, headers = {}) => {
      response.writeHead(status, headers).end(body)
    }
    if (request.method === 'GET') {
      const about = {
        origin: this.url,
        region: 'gulou',
        firstList: this.#firstList,
        isLocal: false,
      }
      if (path === '/desk.json') return send(200, JSON.stringify(about))
      const file = page.files.get(path)
      return file ? send(200, file.body, file.headers) : send(404, '')
    }
    const address = path.replace('/api/', '')
    const body = JSON.parse((await buffer(request)).toString())
    this.asked.push({ address, body })
    const other = this.instead.get(address)
    if (other) return send(other.status ?? 200, other.body)
    const answer = this.#answer(address, body)
    if (answer instanceof Uint8Array) return send(200, answer)
    const { status = 200, ...content } = answer as { status?: number }
    return send(status, JSON.stringify(content))
  }

  /** Adopts a list that follows from the last one, of the same officers. */
  async adoptList(): Promise<void> {
    const [one, two] = this.officers
    if (!one || !two) throw new Error('No officers')
    this.#lists.push(signList(await toList(this.officers, this.#lists.at(-1)), one, two))
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #answer(address: string, body: Record<string, unknown>): object | Uint8Array {
    if (address === 'lists') return { isDemonstration: false, lists: this.#lists }
    if (address === 'session/challenge') {
      const draw = () => randomBytes(32).toString('base64url')
      return {
        origin: this.url,
        region: 'gulou',
        session: draw(),
        nonce: draw(),
        listNumber: 1,
        at: NOW,
      }
    }
    if (address === 'session/open') {
      const card = this.officers.find(({ card }) => card.signingKey === body['by'])?.card
      if (!card) return { status: 401, problem: 'notListed' }
      this.#isSignedIn = true
      return { card, until: '2026-11-29T13:30:00.000Z', now: NOW }
    }
    if (address === 'published')
      return {
        now: NOW,
        isClockFixed: true,
        rules: this.#rules,
        subdistricts: [],
        centres: this.#centres,
      }
    if (!this.#isSignedIn) return { status: 401, problem: 'signedOut' }
    if (address === 'cases') {
      const cases = [...this.cases.values()].map(({ row, events, sees }) => ({
        ...row,
        sees,
        moments: events.map(({ at, kind, actor, state }) => ({ at, kind, actor, state })),
      }))
      return { now: NOW, cases }
    }
    const found = this.cases.get(String(body['reference'] ?? ''))
    if (address === 'case' && found) {
      const { sees: _, ...sealed } = found
      return { ...sealed, now: NOW }
    }
    if (address === 'file')
      return this.files.get(String(body['fileId'])) ?? { status: 404, problem: 'unknown' }
    if (address === 'code/draw' && found) return this.drawn
    if (address === 'packages') return { now: NOW, packages: [] }
    if (address === 'unsigned') return { packages: [] }
    if (address === 'receivers') return { units: [] }
    if (address === 'act') return this.#act(body)
    if (address === 'erase') {
      this.cases.delete(erasureSchema.parse(body).reference)
      return {}
    }
    return address === 'case' ? { status: 404, problem: 'unknown' } : {}
  }

  #act(body: unknown): object {
    const { act, by } = signedActSchema.parse(body)
    const found = this.cases.get(act.reference)
    if (!found) return { status: 404, problem: 'unknown' }
    if (found.row.version !== act.version) return { status: 409, problem: 'stale' }
    const { state = null, outcome = null } = act.change
    const { kind, at, sealedPublic, sealedInternal } = act
    const position = found.events.length + 1
    found.events.push({
      position,
      by,
      at,
      kind,
      actor: 'desk',
      state,
      outcome,
      sealedPublic,
      sealedInternal,
    })
    if (act.codeTicket) found.residentRecipient = this.drawn.residentRecipient
    const { envelope: _, ...change } = act.change
    Object.assign(found.row, change, { version: act.version + 1, changedAt: at })
    return { version: found.row.version }
  }

  /** Files a case, sealed as intake does it. */
  async file({
    row = {},
    answers = {},
    files = [],
    events = [],
  }: GivenDeskCase = {}): Promise<string> {
    const [key, resident, reference] = [await makeCaseKey(), await makeCaseKey(), makeReference()]
    const metas = files.map(({ name, kind, content }) => ({
      id: randomBytes(16).toString('hex'),
      name,
      kind,
      bytes: content.length,
      hasActiveContent: false,
    }))
    const filedAt = row.filedAt ?? '2026-11-20T01:30:00.000Z'
    const stored = await Promise.all(
      files.map(async ({ content }, at) => {
        const [sealed, meta] = [await sealTo([key.recipient], content), metas[at]]
        if (!meta) throw new Error('No meta')
        this.files.set(meta.id, sealed)
        return {
          id: meta.id,
          bytes: sealed.length,
          hash: '0'.repeat(64),
          sealedMeta: base64(await sealJson([key.recipient], meta)),
        }
      }),
    )
    const readers = this.officers.map(({ card }) => card.recipient)
    const ofCase = { reference, caseRecipient: key.recipient }
    const timeline = [
      { kind: 'filed', state: 'received', actor: 'complainant', at: filedAt } as const,
      ...events,
    ]
    this.cases.set(reference, {
      sees: 'all',
      row: {
        reference,
        matter: 'fees',
        centreId: null,
        placeTag: null,
        subdistrictCode: null,
        authority: this.#rules.lead,
        copies: [],
        holder: this.#rules.lead,
        listNumber: 1,
        assignedTo: null,
        mergedInto: null,
        onHold: false,
        urgent: false,
        toVerify: false,
        raised: false,
        noticeVersion: '2026-1',
        promises: [],
        state: 'received',
        outcome: null,
        filedAt,
        changedAt: filedAt,
        version: 1,
        ...row,
      },
      ...{ caseRecipient: key.recipient, residentRecipient: resident.recipient },
      envelope: base64(await sealEnvelope(key.identity, ofCase, readers)),
      sealedAnswers: base64(
        await sealJson([key.recipient], {
          matter: 'fees',
          narrative: '退托不退费。\n老师说合同这样写。',
          when: { year: 2026, month: 11, unknown: false },
          files: metas,
          contact: { choice: 'contactable', name: '阿依古丽·买买提', phone: '0591-00000999' },
          place: { unlisted: { name: '楼上的托管点', address: '某路1号3楼' } },
          ...answers,
        }),
      ),
      events: await Promise.all(
        timeline.map(
          async (
            { text, internal, ...event }: NonNullable<GivenDeskCase['events']>[number],
            at,
          ) => ({
            position: at + 1,
            by: null,
            at: filedAt,
            kind: 'noteAdded' as const,
            actor: 'complainant' as const,
            state: null,
            outcome: null,
            sealedPublic: text ? base64(await sealText([key.recipient], text)) : null,
            sealedInternal: internal ? base64(await sealText([key.recipient], internal)) : null,
            ...event,
          }),
        ),
      ),
      files: stored,
      handOvers: [],
      publication: null,
    })
    return reference
  }
}
