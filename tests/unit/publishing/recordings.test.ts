import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publish } from '#src/publishing/publish.ts'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { toMp3 } from '#tests/support/sound-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-recordings-'))
  mkdirSync(join(folder, 'content/regions/testing/recordings'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: Buffer | string) =>
  writeFileSync(join(folder, 'content/regions/testing/recordings', name), content)

async function publishOnce() {
  const settings = {
    contentDir: join(folder, 'content'),
    shippedDir: join(folder, 'content'),
    region: 'testing',
    dataDir: join(folder, 'data'),
    bundleDir: 'tests/fixtures/bundle',
    siteUrl: 'http://portal.example',
    clock: '2026-11-20T10:00:00+08:00',
    meiliHost: undefined,
    meiliKey: undefined,
    force: false,
  }
  const release = await publish(settings, () => {})
  return openRelease(settings.dataDir, release?.version ?? '', {})
}

test('a recording of a centre is in the release as sound, and gone from the next when it is taken back', async () => {
  writeFilingsFolder(join(folder, 'content'), toListRows(3))
  const [centre] = (await publishOnce()).snapshot.centres
  const note = {
    file: 'a.mp3',
    page: `centres/${centre?.id}`,
    language: 'fuzhou',
    recordedOn: '2026-11-01',
    recordedBy: '托育科值班员',
    transcript: '这家机构在东街，周一到周五开门。',
  }
  write('a.mp3', toMp3(12))
  write('notes.json', JSON.stringify([note]))
  const { files, library } = await publishOnce()
  const [recording] = library.recordings
  const file = files.get(recording?.address ?? '')
  expect(file?.headers['content-type']).toBe('audio/mpeg')
  expect(file && 'plain' in file && file.plain.length).toBe(toMp3(12).length)

  write('notes.json', '[]')
  const sounds = [...(await publishOnce()).files.keys()].filter((address) =>
    address.startsWith('/recordings/'),
  )
  expect(sounds).toEqual([])
})
