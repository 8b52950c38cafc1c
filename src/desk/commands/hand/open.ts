import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { PACKAGE_BYTES } from '#src/desk/api/hand-over-view.ts'
import { toCommand } from '#src/desk/command.ts'
import { checkPacker } from '#src/desk/commands/hand/check-packer.ts'
import { findReceived, openReceived, openWhole } from '#src/desk/commands/hand/received.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { writePackage } from '#src/desk/commands/hand/write-package.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'

/** Opens what another unit handed over, from the desk or from a file, and writes it into a folder. */
export const openOver = toCommand({
  name: 'hand open',
  words: words.open,
  positionals: 1,
  options: { out: { type: 'string' } },
  run: async (desk, { out }, [typed = '']) => {
    if (!out) throw new DeskError(EXIT.usage, words.open.noFolder)
    const folder = resolve(out)
    const received = typed.endsWith('.age') ? undefined : await findReceived(desk, typed)
    const opened = received
      ? await openReceived(desk, received)
      : await openWhole(desk, await readSealed(resolve(typed)))
    const packer = await checkPacker(desk, opened, received?.fromUnit)
    const { content, files } = opened
    const packed = files.map(({ name, content: bytes }) => ({
      name,
      read: async function* () {
        yield bytes
      },
    }))
    await writePackage(folder, content, packed)
    const { reference } = content
    const done = received ? words.open.done : words.open.doneOfFile
    const text = `${done(reference, folder)}\n${packer.text}`
    return { text, json: { folder, ...content, packer: packer.json } }
  },
})

async function readSealed(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined)
  const bytes =
    found && found.size <= PACKAGE_BYTES && (await readFile(path).catch(() => undefined))
  if (!bytes) throw new DeskError(EXIT.wrong, words.open.unreadable(path))
  return bytes
}
