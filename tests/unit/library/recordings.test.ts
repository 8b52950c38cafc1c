import { expect, test } from 'vitest'
import { toRecordingsOf } from '#src/guidance/recording.ts'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { readRecording } from '#src/library/recordings/read-recording.ts'
import { loadFiles, makeFolder, toArticleText } from '#tests/support/content-folder.ts'
import { toM4a, toMp3 } from '#tests/support/sound-files.ts'

const NOTE = {
  file: 'fever.mp3',
  page: 'guidance/fever',
  language: 'dongxiang',
  recordedOn: '2026-11-01',
  recordedBy: '县妇幼保健院儿保科',
  transcript: '孩子发烧了，先看人，再看体温计上的数。',
}
const FOLDER = 'regions/testing/recordings'

/** Loads an article with notes on recordings, and these files beside them. */
async function load(notes: readonly object[], sounds: Readonly<Record<string, Buffer>>) {
  const { library, issues } = await loadFiles({
    'guidance/health/fever.md': toArticleText(),
    [`${FOLDER}/notes.json`]: JSON.stringify(notes),
    ...Object.fromEntries(
      Object.entries(sounds).map(([name, bytes]) => [`${FOLDER}/${name}`, bytes]),
    ),
  })
  return { library, issues, codes: issues.map(({ code }) => code) }
}

test('a recording is published with its page, its language, its day and its words', async () => {
  const { library, issues } = await load([NOTE], { 'fever.mp3': toMp3(75) })
  expect(issues).toEqual([])
  const [recording] = toRecordingsOf(library.recordings, '/guidance/fever/')
  expect(recording).toMatchObject({ ...NOTE, seconds: 75 })
  expect(recording?.address).toMatch(/^\/recordings\/[0-9a-f]{16}\.mp3$/)
  expect(toRecordingsOf(library.recordings, '/guidance/fever-2/')).toEqual([])
})

test('what a telephone or a program wrote beside the sound is taken out', async () => {
  const folder = makeFolder({ 'a.mp3': toMp3(20, 'Somebody'), 'b.m4a': toM4a(30) })
  for (const [file, seconds] of [
    ['a.mp3', 20],
    ['b.m4a', 30],
  ] as const) {
    const read = await readRecording(folder, file)
    if (typeof read === 'string') throw new Error(read)
    expect(read.seconds).toBe(seconds)
    expect(read.bytes.toString('latin1')).not.toMatch(/Somebody|26\.08/)
    expect(await readRecording(folder, file)).toEqual(read)
  }
})

test.each([
  ['no file', NOTE, {}, 'recordingMissing'],
  [
    'a text with the name of a recording',
    NOTE,
    { 'fever.mp3': Buffer.from('没有声音') },
    'recordingNotSound',
  ],
  ['an hour', NOTE, { 'fever.mp3': toMp3(601) }, 'recordingTooLong'],
  ['a large file', NOTE, { 'fever.mp3': Buffer.alloc(9_000_000) }, 'recordingTooBig'],
  [
    'a person who spoke',
    { ...NOTE, recordedBy: '马秀兰' },
    { 'fever.mp3': toMp3(9) },
    'recordingByWhom',
  ],
  [
    'a mobile in its words',
    { ...NOTE, transcript: '有事打电话 13800138000 找我们。' },
    { 'fever.mp3': toMp3(9) },
    'recordingNamesSomebody',
  ],
])('%s is told and not published', async (_what, note, sounds, code) => {
  const { library, codes, issues } = await load([note], sounds)
  expect(library.recordings).toEqual([])
  expect(codes).toEqual([code])
  const { what, fix } = toContentIssueText(issues[0] ?? { code: 'unexpected', file: '' })
  expect(`${what}${fix}`).not.toMatch(/\{|undefined/)
})

test.each([
  ['words', 'transcript'],
  ['a language', 'language'],
  ['a day', 'recordedOn'],
])('a note without %s is told by its field, and the file with it', async (_what, field) => {
  const { library, issues } = await load([{ ...NOTE, [field]: undefined }], {
    'fever.mp3': toMp3(9),
  })
  expect(library.recordings).toEqual([])
  expect(issues.some((issue) => issue.field?.includes(field))).toBe(true)
})

test('a file that nobody described, and one for a page that is not there, are told', async () => {
  const { codes, library } = await load([{ ...NOTE, page: 'guidance/fewer' }], {
    'fever.mp3': toMp3(9),
    'cold.m4a': toM4a(9),
  })
  expect(codes.sort()).toEqual(['recordingPage', 'recordingUnlisted'])
  expect(library.recordings).toHaveLength(1)
})
