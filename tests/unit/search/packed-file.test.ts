import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDocuments, toDocuments, writeDocuments } from '#search/stored/documents.ts'
import { openPackedFile, writePackedFile } from '#search/stored/packed-file.ts'

const CONTENT = {
  meta: { lists: [['托育'], []] },
  arrays: {
    bytes: Uint8Array.of(1, 2, 255),
    places: Uint16Array.of(7),
    wide: Float64Array.of(Math.PI, Number.NaN),
    days: Int32Array.of(-1, 20_000),
    none: new Uint32Array(),
  },
}

describe('a file of numbers', () => {
  let folder: string
  let path: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packed-file-'))
    path = join(folder, 'numbers.bin')
    await writePackedFile(path, 3, CONTENT)
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('gives back what was written, as numbers of the same kind', async () => {
    expect(await openPackedFile(path, 3)).toEqual(CONTENT)
  })

  it('writes a part of a longer list as that part', async () => {
    const arrays = { part: Uint16Array.of(1, 2, 3, 4).subarray(1, 3), text: Buffer.from('托') }
    await writePackedFile(path, 3, { meta: {}, arrays })
    const opened = await openPackedFile(path, 3)
    expect(opened.arrays['part']).toEqual(Uint16Array.of(2, 3))
    expect(Buffer.from(opened.arrays['text'] as Uint8Array).toString()).toBe('托')
  })

  it.each([0, 5, 16, 40, 100])('is refused when only %i bytes of it are left', async (length) => {
    await truncate(path, length)
    await expect(openPackedFile(path, 3)).rejects.toThrow(path)
  })

  it('is refused when one byte of it was changed, wherever', async () => {
    const whole = await readFile(path)
    for (const at of [0, 4, 9, 13, 20, whole.length - 9]) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      await writeFile(path, changed)
      await expect(openPackedFile(path, 3), `byte ${at}`).rejects.toThrow(path)
    }
  })

  it('says so when it is of another form', async () => {
    await expect(openPackedFile(path, 4)).rejects.toThrow('is of form 3, not 4: publish again')
  })

  it('holds documents, each read when it is asked for', async () => {
    await writeDocuments(folder, toDocuments([{ name: '小太阳' }, { name: '' }]))
    const documents = await openDocuments(folder)
    expect(documents.count).toBe(2)
    expect([documents.at(1), documents.at(0)]).toEqual([{ name: '' }, { name: '小太阳' }])
    for (const place of [2, -1, Number.NaN]) expect(() => documents.at(place)).toThrow(RangeError)
  })

  it('holds documents that are refused when they were cut, each when it was changed', async () => {
    await writeDocuments(folder, toDocuments([{ name: '小太阳' }, { name: '大月亮' }]))
    const lines = join(folder, 'documents.jsonl')
    const whole = await readFile(lines, 'utf8')
    await writeFile(lines, whole.replace('大', '小'))
    const documents = await openDocuments(folder)
    expect(documents.at(0)).toEqual({ name: '小太阳' })
    expect(() => documents.at(1)).toThrow('damaged')
    await truncate(lines, 10)
    await expect(openDocuments(folder)).rejects.toThrow('not whole')
  })

  it('keeps documents open when the folder of their release is removed', async () => {
    await writeDocuments(folder, toDocuments([{ name: '小太阳' }]))
    const documents = await openDocuments(folder)
    await rm(join(folder, 'documents.jsonl'))
    expect(documents.at(0)).toEqual({ name: '小太阳' })
  })
})
