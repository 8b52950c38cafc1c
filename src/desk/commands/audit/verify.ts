import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { toCommand } from '#src/desk/command.ts'
import { checkCases } from '#src/desk/commands/audit/check-cases.ts'
import { isSoundlySigned, type Signers } from '#src/desk/commands/audit/check-signature.ts'
import { readHeads } from '#src/desk/commands/audit/read-heads.ts'
import { hasEntry, type ToldGap, toToldGap } from '#src/desk/commands/audit/told-gaps.ts'
import { zhHans as words } from '#src/desk/commands/audit/words.ts'
import { EXIT } from '#src/desk/desk-error.ts'
import { readStatementOf } from '#src/desk/restored-statement.ts'
import { toTerminalLine } from '#src/desk/terminal-text.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { allKeys } from '#src/officers/officer-list.ts'
import type { CaseFinding } from '#src/record/check-case.ts'
import { type KeptEntry, type RecordedCase, replayEntry } from '#src/record/replay.ts'
import { type ChainFinding, type OutsideHead, verifyRecord } from '#src/record/verify-record.ts'

/** Whether the record holds together, agrees with heads kept elsewhere, and with the cases. */
export const verifyEntries = toCommand({
  name: 'audit verify',
  isHostOnly: true,
  words: words.verify,
  positionals: 0,
  options: { head: { type: 'string', multiple: true } },
  run: async (desk, { head: written = [] }) => {
    const heads = (await Promise.all(written.map(readHeads))).flat()
    const signers = { region: desk.settings.region, lists: await readTrustedLists(desk) }
    const found = await check(await desk.store(), heads, signers)
    const { chain, cases, entries, unsigned, gaps } = found
    const untold = await findUntold(desk.settings.dataDir, gaps)
    const wrong = chain.length + cases.findings.length + unsigned.length
    const lines = [
      ...chain.map((finding) => `✗ ${toChainLine(finding)}`),
      ...cases.findings.map((finding) => `✗ ${toCaseLine(finding)}`),
      ...unsigned.map(
        ({ seq, reference }) =>
          `✗ ${words.verify.unsigned(seq)}${words.about(toTerminalLine(reference))}`,
      ),
      ...gaps.map((gap) => `▲ ${toGapLine(gap, signers)}`),
      untold ? `▲ ${words.verify.untold(untold.after.seq)}` : '',
      wrong > 0 ? words.verify.findings(wrong) : words.verify.sound(entries, cases.cases),
      heads.length === 0 ? words.verify.insideOnly : '',
      heads.length > 0 && chain.length === 0 ? words.verify.agrees(heads.length) : '',
    ]
    return {
      text: lines.filter(Boolean).join('\n'),
      json: {
        sound: wrong === 0,
        head: found.head ?? null,
        seenOnlyFromInside: heads.length === 0,
        chain,
        cases: cases.findings,
        unsigned,
        gaps,
        untold: untold?.after ?? null,
      },
      exitCode: wrong > 0 ? EXIT.wrong : gaps.length > 0 || untold ? EXIT.gap : EXIT.ok,
    }
  },
})

/** Others may write meanwhile: what then seems wrong is looked at again. */
const TRIES = 3

async function check(store: ComplaintStore, heads: readonly OutsideHead[], signers: Signers) {
  for (let tried = 1; ; tried += 1) {
    const recorded = new Map<string, RecordedCase>()
    const unsigned: Pick<KeptEntry, 'seq' | 'reference'>[] = []
    const gaps: ToldGap[] = []
    let entries = 0
    async function* replayed(): AsyncIterable<KeptEntry> {
      for await (const entry of store.readRecord()) {
        replayEntry(recorded, entry)
        entries += 1
        const { seq, reference } = entry
        if (!isSoundlySigned(entry, signers)) unsigned.push({ seq, reference })
        const gap = toToldGap(entry, signers)
        if (gap) gaps.push(gap)
        yield entry
      }
    }
    const kept = await store.readRecordHead()
    const { head, findings } = await verifyRecord(
      { entries: replayed(), kept, readGaps: () => gaps },
      heads,
      toRecordHash,
    )
    // A statement about another record than this one explains nothing here.
    for (const { after, seq } of gaps)
      if (!(await hasEntry(store, after))) unsigned.push({ seq, reference: '' })
    const cases = await checkCases(store, recorded)
    const isMoving = (await store.readRecordHead())?.seq !== head?.seq
    if (tried === TRIES || cases.findings.length === 0 || !isMoving)
      return { head, chain: findings, cases, entries, unsigned, gaps }
  }
}

function toChainLine({ kind, seq, reference, agreesTo }: ChainFinding): string {
  const parts = [words.chain[kind](seq)]
  if (reference !== null) parts.push(words.about(toTerminalLine(reference)))
  if (agreesTo !== undefined) parts.push(words.agreesTo(agreesTo))
  return parts.join('')
}

const toCaseLine = ({ kind, seq, reference }: CaseFinding) =>
  words.ofCase(
    toTerminalLine(reference),
    seq > 0 ? words.about(words.entry(seq)) : '',
    words.cases[kind],
  )

/** Who signed, by post; a key that no list has is not there. */
function toGapLine({ after, lost, reason, signers: keys }: ToldGap, { lists }: Signers): string {
  const posts = new Map(
    lists.flatMap(allKeys).map(({ signingKey, post }) => [signingKey, post] as const),
  )
  const names = keys.map((key) => posts.get(key) ?? words.verify.someone)
  return toTerminalLine(words.verify.gap(after.seq + 1, lost.seq, names, reason))
}

/** That this store was put back, as `restore` left it, while no entry tells of it. */
async function findUntold(dataDir: string, gaps: readonly ToldGap[]) {
  const statement = await readStatementOf(dataDir)
  const isTold = gaps.some(({ after }) => after.seq === statement?.after.seq)
  return statement && !isTold ? statement : undefined
}
