import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseRange } from '#src/server/byte-range.ts'
import { openTileFile, type TileFile } from '#src/server/tile-file.ts'
import { toPictureTiles } from '#tests/support/picture-tiles.ts'
import { type StartedServer, startServer } from '#tests/support/start-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'tile-file-'))
const whole = toPictureTiles()
const write = (name: string, content: Buffer | string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

let tiles: TileFile
let portal: StartedServer
beforeAll(async () => {
  tiles = await openTileFile(write('streets.pmtiles', whole))
  portal = await startServer({ tiles })
})
afterAll(async () => {
  portal.server.close()
  await tiles.file.close()
  rmSync(folder, { recursive: true })
})

const get = async (headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${portal.url}/map/tiles.pmtiles`, { method, headers })
  return { response, body: Buffer.from(await response.arrayBuffer()) }
}

test.each([
  ['bytes=0-6', 0, 7],
  ['bytes=10-19', 10, 20],
  [`bytes=${whole.length - 5}-`, whole.length - 5, whole.length],
  ['bytes=-3', whole.length - 3, whole.length],
  ['bytes=100-99999', 100, whole.length],
])('a map reads the part it needs: %s', async (range, from, to) => {
  const { response, body } = await get({ range })
  expect(response.status).toBe(206)
  expect(body).toEqual(whole.subarray(from, to))
  expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${whole.length}`)
})

test('the whole file is not compressed, and says that parts can be asked for', async () => {
  const { response, body } = await get({ 'accept-encoding': 'br, gzip' })
  expect(response.status).toBe(200)
  expect(body).toEqual(whole)
  expect(response.headers.get('accept-ranges')).toBe('bytes')
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(response.headers.get('etag')).toMatch(/^"[\w-]{22}"$/)
  const { response: unchanged } = await get({ 'if-none-match': tiles.etag })
  expect(unchanged.status).toBe(304)
})

test('what lies beyond the end is refused, what is no range gets the whole', async () => {
  const { response } = await get({ range: `bytes=${whole.length}-` })
  expect(response.status).toBe(416)
  expect(response.headers.get('content-range')).toBe(`bytes */${whole.length}`)
  for (const range of ['bytes=5-2', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=-', 'bytes=a-b']) {
    expect((await get({ range })).response.status, range).toBe(200)
  }
})

test('a part is given only of the same file', async () => {
  const range = 'bytes=0-6'
  expect((await get({ range, 'if-range': tiles.etag })).response.status).toBe(206)
  expect((await get({ range, 'if-range': '"another"' })).response.status).toBe(200)
  expect((await get({ range, 'if-range': `W/${tiles.etag}` })).response.status).toBe(200)
})

test('asked for its head alone, the server tells of the whole and sends no byte', async () => {
  const { response, body } = await get({ range: 'bytes=0-6' }, 'HEAD')
  expect([response.status, response.headers.get('content-length')]).toEqual([
    200,
    String(whole.length),
  ])
  expect(body).toHaveLength(0)
})

test('a range is read in one look, however long it is', () => {
  expect(parseRange(`bytes=${'9'.repeat(16)}-`, 100)).toBeUndefined()
  expect(parseRange('bytes=-0', 100)).toBe('beyond')
  expect(parseRange(undefined, 100)).toBeUndefined()
  expect(parseRange('Bytes=1-2', 100)).toEqual({ start: 1, end: 2 })
})

test.each([
  ['nothing-here.pmtiles', undefined, '读不了'],
  ['text.pmtiles', 'this is not a map', '不是 PMTiles'],
  ['vector.pmtiles', toPictureTiles(1), '不是图片'],
])('%s is refused at the start, in words', async (name, content, words) => {
  const path = content === undefined ? join(folder, name) : write(name, content)
  await expect(openTileFile(path)).rejects.toThrow(words)
})

test('without such a file there is no such address', async () => {
  const { server, url } = await startServer()
  expect((await fetch(`${url}/map/tiles.pmtiles`)).status).toBe(404)
  server.close()
})
