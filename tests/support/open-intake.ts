import { openChannel } from '#src/complaints/channel/open-complaints.ts'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toIntake } from '#src/complaints/to-intake.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { makeUnit, toList } from '#tests/support/officers.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'
import { makeDataDir, openStoreIn } from '#tests/support/temporary-store.ts'

const { region, snapshot } = makeSearchFixture()

/** Answers that can be handed in, by step. */
const GOOD: Readonly<Partial<Record<Step, Readonly<Record<string, string>>>>> = {
  centre: { [FIELDS.centre.place]: 'bear' },
  matter: { [FIELDS.matter.matter]: 'fees' },
  narrative: { [FIELDS.narrative.narrative]: '不退押金' },
  when: { [FIELDS.when.unknown]: TICKED },
  files: {},
  contact: { [FIELDS.contact.choice]: 'anonymous' },
}

/** A form as a browser sends it. */
export function toForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Answers every question of a draft, and gives its key. `place`: about another one than the good answers are. */
export async function answerAll(
  intake: ComplaintIntake,
  place: Readonly<Record<string, string>> = GOOD.centre ?? {},
): Promise<string> {
  let key: string | undefined
  for (const step of STEPS) {
    if (step === 'check') break
    const fields = step === 'centre' ? place : GOOD[step]
    const saved = await intake.save(step, key, toForm(fields ?? {}), '192.0.2.1')
    if (saved.outcome !== 'saved') throw new Error(`${step} was ${saved.outcome}`)
    key = saved.key
  }
  if (!key) throw new Error('No draft was made')
  return key
}

/** The page before handing in, as its form sends it. */
export async function readCheck(intake: ComplaintIntake, key: string): Promise<FormData> {
  const found = await intake.preview(key)
  if (found.outcome !== 'ready') throw new Error(`The preview is ${found.outcome}`)
  const { contentHash, consent } = FIELDS.check
  return toForm({ [contentHash]: found.preview.contentHash, [consent]: TICKED })
}

/**
 * A channel on a new SQLite store; `wait` moves its clock. `openAnother`: as another process with the same keys has
 * it on the same store.
 */
export async function openIntake() {
  const dataDir = makeDataDir()
  const store = openStoreIn(dataDir, { mayCreate: true })
  const units = await Promise.all(['health', 'city'].map((id) => makeUnit(id)))
  let list: OfficerList | undefined = await toList(units.flat())
  const toChannel = (opened: ComplaintStore) =>
    openChannel({
      store: opened,
      pepper: new Uint8Array(32),
      pepperVersion: 1,
      officers: async () => list && { list, fingerprint: await toListFingerprint(list) },
      log: { error: () => {} },
    })
  const channel = toChannel(store)
  let now = SEARCH_NOW.getTime()
  const clock = () => new Date(now)
  const withRules = (rules: ComplaintRules) => toIntake(channel, { rules, region, snapshot, clock })
  return {
    store,
    listCases: () => store.list({ limit: 10, offset: 0 }),
    intake: withRules(EXAMPLE_RULES),
    withRules,
    openAnother: () =>
      toIntake(toChannel(openStoreIn(dataDir)), { rules: EXAMPLE_RULES, region, snapshot, clock }),
    wait: (ms: number) => {
      now += ms
    },
    units,
    /** From now on this list counts, or none. */
    follow: (next: OfficerList | undefined) => {
      list = next
    },
  }
}
