import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import type { Centre } from '#src/centres/centre.ts'
import { toFormFields, toIdentity } from '#src/filings/confirm/form-fields.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'
import type { Region } from '#src/region/region.ts'

const { form } = words
/** In characters. */
const WIDTHS = [24, 30, 30, 40]

/** Writes a form for each centre: what is published of it, and room beside it. All cells are texts. */
export async function writeForms(
  folder: string,
  region: Region,
  centres: readonly Centre[],
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const centre of centres) {
    const path = join(folder, words.formFile(centre.id))
    // A form of before would keep the mode it has.
    await rm(path, { force: true })
    await writeFile(path, toForm(centre, region), { mode: 0o600 })
  }
}

function toForm(centre: Centre, region: Region): Uint8Array {
  const lines = [
    [form.title(region.name)],
    [form.note],
    [form.id, centre.id],
    ...toIdentity(centre, region).map((line) => [...line]),
    [form.filledOn, ''],
    [form.post, ''],
    [],
    [...form.head],
    ...toFormFields(centre).map(({ heading, now, how }) => [heading, now, '', how]),
  ]
  const sheet = utils.aoa_to_sheet(lines)
  sheet['!cols'] = WIDTHS.map((wch) => ({ wch }))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, form.sheet)
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}
