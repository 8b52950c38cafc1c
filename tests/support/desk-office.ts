import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import type { Centre } from '#src/centres/centre.ts'
import type { Answers } from '#src/complaints/answers.ts'
import { openDemonstrationKeys } from '#src/complaints/channel/demonstration.ts'
import { openKeys } from '#src/complaints/channel/keys.ts'
import type { FileMeta } from '#src/complaints/questions/files/question.ts'
import { makeCaseKey, sealJson, sealText, sealTo } from '#src/complaints/seal/case.ts'
import { makeCodeSalt, makeReference, toResidentKey } from '#src/complaints/seal/code.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { readSettings } from '#src/config.ts'
import { type DeskRun, runDesk } from '#src/desk/run-desk.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'
import { addFile, keepDraft, submitLatest } from '#tests/support/stored-drafts.ts'

/** The desk's clock in tests. */
const NOW = '2026-11-20T10:00:00+08:00'
const FILED_AT = '2026-11-19T01:30:00.000Z'
export const QUERY_CODE = '1234 5678 9012 3456'

type GivenFile = { meta: Partial<FileMeta>; content: Uint8Array }
type GivenCase = {
  answers?: Partial<Answers>
  open?: Partial<Complaint>
  files?: GivenFile[]
  /** Of the envelope; the demonstration's, where they are not given. */
  recipients?: readonly string[]
}

/** A data folder with a release, keys, a real store, and the command line that works on it. */
export class DeskOffice {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'desk-'))
  /** As the environment gives them. */
  readonly settings: Record<string, string>
  #store: ComplaintStore | undefined
  #pepper: Uint8Array = new Uint8Array()
  readonly #rules: Record<string, unknown>
  readonly #databaseUrl: string | undefined
  readonly #centres: readonly Centre[]

  /** `rules`: parts of the region's rules instead of those of tests; `databaseUrl`: of PostgreSQL instead of SQLite. */
  constructor(
    rules: Record<string, unknown> = {},
    databaseUrl?: string,
    centres: readonly Centre[] = [FULL_CENTRE],
  ) {
    this.#rules = rules
    this.#centres = centres
    this.#databaseUrl = databaseUrl
    this.settings = {
      DATA_DIR: this.dataDir,
      CLOCK: NOW,
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    }
  }

  /** The store as the public server has it open. */
  async store(): Promise<ComplaintStore> {
    if (this.#store) return this.#store
    publishRegion(this.dataDir, this.#rules, this.#centres)
    const place = { dataDir: this.dataDir, databaseUrl: this.#databaseUrl }
    const { storeId, pepper } = await openKeys(place)
    this.#pepper = pepper
    this.#store = openComplaintStore({ ...place, storeId })
    return this.#store
  }

  /** What codes are hashed with. */
  get pepper(): Uint8Array {
    return this.#pepper
  }

  /** Runs a command of the desk, in this process: it takes a tenth of the time. */
  run(...written: string[]): Promise<DeskRun> {
    return this.runWith({}, ...written)
  }

  /** The same with other settings. */
  runWith(settings: Record<string, string>, ...written: string[]): Promise<DeskRun> {
    return runDesk(() => readSettings({ ...this.settings, ...settings }), written)
  }

  /** Runs a command as `npm run desk` does, in a process of its own. */
  runAlone(...written: string[]): Promise<DeskRun> {
    const env = { PATH: process.env['PATH'], ...this.settings }
    return new Promise((resolve) => {
      execFile(process.execPath, ['src/desk/cli.ts', ...written], { env }, (error, out, err) =>
        resolve({ exitCode: Number(error?.code ?? 0) as DeskRun['exitCode'], out, err }),
      )
    })
  }

  /** A file with the secret key of another officer, without a passphrase. */
  async writeKey(path: string): Promise<void> {
    const text = toIdentityText([await makeCaseKey()], 'of a test')
    writeFileSync(path, text, { mode: 0o600 })
  }

  /** Hands a complaint in as the public server does: everything typed is sealed. Gives its reference. */
  async file({ answers = {}, open = {}, files = [], recipients }: GivenCase = {}): Promise<string> {
    const store = await this.store()
    const officers = recipients ?? (await this.#readRecipients())
    const caseKey = await makeCaseKey()
    const codeSalt = makeCodeSalt()
    const resident = await toResidentKey(this.#pepper, QUERY_CODE, codeSalt)
    const reference = makeReference()
    const metas = files.map(({ meta }) => ({
      ...META,
      id: randomBytes(16).toString('hex'),
      ...meta,
    }))
    const complaint: Complaint = {
      reference,
      tokenHash: randomBytes(32).toString('hex'),
      contentHash: '0'.repeat(64),
      codeSalt,
      codeCheck: resident.check,
      pepperVersion: 1,
      residentRecipient: resident.recipient,
      caseRecipient: caseKey.recipient,
      envelope: await sealEnvelope(
        caseKey.identity,
        { reference, caseRecipient: caseKey.recipient },
        officers,
      ),
      sealedAnswers: await sealJson([caseKey.recipient], { ...ANSWERS, files: metas, ...answers }),
      centreId: FULL_CENTRE.id,
      placeTag: null,
      matter: 'fees',
      subdistrictCode: null,
      authority: 'market',
      copies: ['health'],
      holder: 'health',
      listNumber: 1,
      assignedTo: null,
      mergedInto: null,
      onHold: false,
      urgent: false,
      toVerify: false,
      raised: false,
      noticeVersion: '2026-1',
      promises: [{ id: 'told', label: '答复', on: '2026-11-30', estimated: false, basis: '测试' }],
      state: 'received',
      outcome: null,
      sourceKey: 'day.source',
      filedAt: FILED_AT,
      changedAt: FILED_AT,
      version: 1,
      ...open,
    }
    const draft = {
      id: complaint.tokenHash,
      sealed: randomBytes(8),
      expiresAt: '2026-11-21T00:00:00.000Z',
      sourceKey: 'day.source',
    }
    await keepDraft(store, draft)
    for (const [index, { content }] of files.entries()) {
      const meta = metas[index] ?? META
      const sealed = await sealTo([caseKey.recipient], content)
      await addFile(store, draft, {
        id: meta.id,
        sealedMeta: await sealJson([caseKey.recipient], meta),
        hash: createHash('sha256').update(sealed).digest('hex'),
        content: sealed,
      })
    }
    await submitLatest(store, complaint, { ...FILED, at: complaint.filedAt }, draft)
    return reference
  }

  /** Of the two demonstration keys of the lead. */
  async #readRecipients(): Promise<string[]> {
    const [one = '', other = ''] = await openDemonstrationKeys(this.dataDir)
    return Promise.all([one, other].map(identityToRecipient))
  }

  /** The complainant adds a text to a case. */
  async addNote(reference: string, text: string, at = FILED_AT): Promise<void> {
    const store = await this.store()
    const complaint = await this.find(reference)
    const sealedInternal = await sealText([complaint.caseRecipient], text)
    const event = { ...FILED, at, kind: 'noteAdded', state: null, sealedInternal } as const
    await store.change(reference, complaint.version, { event })
  }

  /** A case as it is stored now. */
  async find(reference: string): Promise<Complaint> {
    const complaint = await (await this.store()).findByReference(reference)
    if (!complaint) throw new Error(`No case ${reference}`)
    return complaint
  }

  /** What whoever holds the query code can read of a case. */
  async residentIdentity(reference: string): Promise<string> {
    const { codeSalt } = await this.find(reference)
    return (await toResidentKey(this.#pepper, QUERY_CODE, codeSalt)).identity
  }

  async close(): Promise<void> {
    await this.#store?.close()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}

const ANSWERS: Answers = {
  place: { centreId: FULL_CENTRE.id },
  matter: 'fees',
  narrative: '退托不退费。\n老师说合同这样写。𠮷🙂',
  when: { year: 2026, month: 11, unknown: false },
  files: [],
  contact: { choice: 'contactable', name: '阿依古丽·买买提', phone: '0591-00000999' },
}

const META: FileMeta = {
  id: '',
  name: '收据.jpg',
  kind: 'image',
  bytes: 0,
  hasActiveContent: false,
}

const FILED = {
  at: FILED_AT,
  kind: 'filed',
  actor: 'complainant',
  state: 'received',
  outcome: null,
  sealedPublic: null,
  sealedInternal: null,
} as const

/** As much of a release as the desk reads. */
function publishRegion(
  dataDir: string,
  rules: Record<string, unknown>,
  centres: readonly Centre[],
): void {
  const release = join(dataDir, 'releases', 'one')
  mkdirSync(release, { recursive: true })
  const parts = {
    region: {},
    library: {},
    complaints: toRules(rules),
    snapshot: { centres, formerIds: {} },
  }
  for (const [name, content] of Object.entries(parts)) {
    writeFileSync(join(release, `${name}.json`), JSON.stringify(content))
  }
  symlinkSync(join('releases', 'one'), join(dataDir, 'current'))
}
