import { readFile, rename, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toOfficeBytes } from '#src/desk/api/office-act.ts'
import { toCommand } from '#src/desk/command.ts'
import { readHeads } from '#src/desk/commands/audit/read-heads.ts'
import { hasEntry, toToldGap } from '#src/desk/commands/audit/told-gaps.ts'
import { zhHans as words } from '#src/desk/commands/audit/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { needSigners, readListInForce } from '#src/desk/office-entry.ts'
import {
  findStatementSigners,
  isFilledIn,
  QUORUM,
  type SignedStatement,
  type Statement,
  statementSchema,
  toSignedPart,
  toStatementEntry,
} from '#src/desk/restored-statement.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import type { OutsideHead } from '#src/record/verify-record.ts'

const { restored: said } = words

/**
 * After a backup was put back: two officers sign, on their own devices, which entry was the last that was published and why
 * the store was put back; the host then takes it into the record.
 */
export const tellOfRestore = toCommand({
  name: 'audit restored',
  words: said,
  positionals: 1,
  options: {
    lost: { type: 'string', multiple: true, default: [] },
    reason: { type: 'string' },
    adopt: { type: 'boolean' },
  },
  run: async (desk, { lost, reason, adopt = false }, [file = '']) => {
    const path = resolve(file)
    const statement = await readStatement(path)
    if (adopt) return await adoptStatement(desk, statement)
    const heads = (await Promise.all(lost.map(readHeads))).flat()
    const signed = await sign(desk, fillIn(statement, heads, reason))
    await replaceFile(path, signed)
    const left = QUORUM - signed.signatures.length
    const text = [said.says(signed), left > 0 ? said.oneMore(path) : said.complete(path)]
    return { text: text.join('\n'), json: signed }
  },
})

/** Throws a `DeskError` for what is no statement. */
async function readStatement(path: string): Promise<Statement> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.unreadableText(path))
  })
  try {
    return statementSchema.parse(JSON.parse(text))
  } catch {
    throw new DeskError(EXIT.wrong, said.notAStatement(path))
  }
}

/** The first officer says what was lost; nobody changes what another one signed. */
function fillIn(
  statement: Statement,
  heads: readonly OutsideHead[],
  reason: string | undefined,
): Statement {
  if (statement.signatures.length > 0) {
    if (heads.length > 0 || reason) throw new DeskError(EXIT.conflict, said.signedBefore)
    return statement
  }
  const last = heads.toSorted((one, other) => one.seq - other.seq).at(-1)
  if (!last || !reason?.trim()) throw new DeskError(EXIT.usage, said.missing)
  const { after } = statement
  const { seq, hash } = last.seq > after.seq ? last : after
  if (last.seq === after.seq && last.hash !== after.hash)
    throw new DeskError(EXIT.conflict, said.otherBackup(after.seq))
  return { ...statement, lost: { seq, hash }, reason: reason.trim().slice(0, 200) }
}

async function sign(desk: Desk, filled: Statement): Promise<SignedStatement> {
  const { signers, list } = await needSigners(desk)
  const statement = { ...filled, list: filled.list ?? list.number }
  if (!isFilledIn(statement)) throw new DeskError(EXIT.usage, said.missing)
  if (statement.region !== desk.settings.region || statement.list !== list.number)
    throw new DeskError(EXIT.conflict, said.otherList)
  const message = toOfficeBytes(statement.region, toSignedPart(statement))
  const own = signers
    .filter(({ signingKey }) => !statement.signatures.some(({ by }) => by === signingKey))
    .map(({ signingKey, sign: signWith }) => ({ by: signingKey, signature: signWith(message) }))
  // A demonstration has the keys of two officers in one file: each run of it signs for one.
  const [next] = own
  if (!next) throw new DeskError(EXIT.conflict, said.notListed)
  return { ...statement, signatures: [...statement.signatures, next] }
}

async function replaceFile(path: string, statement: Statement): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, `${JSON.stringify(statement, null, 2)}\n`)
    await rename(draft, path)
  } catch {
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
  }
}

async function adoptStatement(desk: Desk, statement: Statement) {
  if (!isFilledIn(statement)) throw new DeskError(EXIT.conflict, said.notSigned)
  const list = await readListInForce(desk)
  const isOwn = statement.region === desk.settings.region && statement.list === list.number
  if (!isOwn) throw new DeskError(EXIT.conflict, said.otherList)
  const signers = findStatementSigners(statement, list)
  if (signers.length < QUORUM || signers.length < statement.signatures.length)
    throw new DeskError(EXIT.conflict, said.notSigned)
  const store = await desk.store()
  const { seq } = statement.after
  if (!(await hasEntry(store, statement.after)))
    throw new DeskError(EXIT.conflict, said.otherRecord(seq))
  if (await isTold(desk, store, seq)) throw new DeskError(EXIT.conflict, said.toldBefore)
  const { clock } = await desk.site()
  await store.tellOfOffice(toStatementEntry(statement, clock().toISOString()))
  return { text: [said.says(statement), said.adopted].join('\n'), json: statement }
}

async function isTold(desk: Desk, store: ComplaintStore, after: number): Promise<boolean> {
  const signers = { region: desk.settings.region, lists: await readTrustedLists(desk) }
  const entries = await store.readRestored()
  return entries.some((entry) => toToldGap(entry, signers)?.after.seq === after)
}
