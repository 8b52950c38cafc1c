import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/audit/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { toHeadText } from '#src/record/record-entry.ts'
import { toTimeText } from '#src/text/dates.ts'

const HASH_START = 8

/** The last entry of the record, to be kept elsewhere. */
export const showHead = toCommand({
  name: 'audit head',
  words: words.head,
  positionals: 0,
  options: { out: { type: 'string' } },
  run: async (desk, { out }) => {
    const head = await (await desk.source()).readRecordHead()
    if (!head) throw new DeskError(EXIT.notFound, words.head.none)
    const { seq, hash, at } = head
    const lines = [
      toHeadText(head),
      words.head.inWords(seq, hash.slice(0, HASH_START), toTimeText(new Date(at))),
    ]
    if (out) {
      const path = resolve(out)
      const text = `${JSON.stringify([head], null, 2)}\n`
      await writeFile(path, text, { flag: 'wx' }).catch((error) => {
        const { fileExists, cannotWrite } = deskWords.problems
        if (error.code === 'EEXIST') throw new DeskError(EXIT.conflict, fileExists(path))
        throw new DeskError(EXIT.wrong, cannotWrite(path))
      })
      lines.push(words.head.written(path))
    }
    return { text: lines.join('\n'), json: head }
  },
})
