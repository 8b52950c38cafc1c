import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { toAac, toAmr, toMovie, toMp3, toTrack } from '#tests/support/media-files.ts'

const office = new DeskOffice()
afterAll(() => office.close())

const JPEG = Buffer.from('\xff\xd8\xff the picture', 'latin1')
let known: string
let urgent: string

beforeAll(async () => {
  known = await office.file({
    files: [
      {
        meta: { name: '../../收据.exe\u202egpj.jpg', takenAt: '2026-11-18T09:00:00' },
        content: JPEG,
      },
      {
        meta: { name: '合同.pdf', kind: 'pdf', hasActiveContent: true },
        content: Buffer.from('%PDF-1.7'),
      },
    ],
  })
  urgent = await office.file({
    open: {
      urgent: true,
      toVerify: true,
      centreId: null,
      matter: 'harm',
      authority: 'police',
      copies: [],
      filedAt: '2026-11-20T01:00:00.000Z',
    },
    answers: {
      place: { unlisted: { name: '阳光小屋', address: '鼓东路12号3楼' } },
      when: { unknown: true },
      contact: { choice: 'anonymous' },
    },
  })
})

test('the list shows what lies open of each case, and nothing that a resident wrote', async () => {
  const { exitCode, out } = await office.run('list')
  expect(exitCode).toBe(0)
  expect(out).toContain(
    `${known}  2026-11-19 09:30  已收到  区市场监管局  收费  示例彩虹托育服务有限公司`,
  )
  expect(out).toContain(
    `${urgent}  2026-11-20 09:00  已收到  测试公安分局  伤害  名单外的机构  【紧急】【待核实】`,
  )
  expect(out).toContain('共 2 件')
  expect(out).not.toMatch(/阳光小屋|退托|阿依古丽/)
})

test.each([
  ['--urgent', () => [urgent]],
  ['--to-verify', () => [urgent]],
  ['--authority=区市场监管局', () => [known]],
  ['--authority=police', () => [urgent]],
  ['--centre=full', () => [known]],
  ['--since=2026-11-20', () => [urgent]],
  ['--state=已收到', () => [known, urgent]],
  ['--state=closed', () => []],
])('with %s only cases that fit are listed', async (option, expected) => {
  const { out } = await office.run('list', option, '--json')
  const { complaints } = JSON.parse(out)
  const references = complaints.map(({ reference }: { reference: string }) => reference)
  expect(references.sort()).toEqual(expected().sort())
})

test('a short list says that there is more', async () => {
  const { out } = await office.run('list', '--limit', '1')
  expect(out).toContain('只列了前 1 件，还有更多')
})

test.each([
  [['list', '--state', '办完'], '没有“办完”这种状态'],
  [['list', '--authority', '城管'], '没有“城管”这个部门。可以写：区卫生健康局（health）'],
  [['list', '--since', '2026-13-01'], '不是日期'],
  [['list', '--since', '昨天'], '不是日期'],
  [['list', '--limit', '0'], '1 到 1000'],
  [['list', '--colour'], '用法：npm run desk -- list'],
  [['show'], '用法：npm run desk -- show'],
  [['show', 'a', 'b'], '用法：npm run desk -- show'],
  [['constructor'], '没有“constructor”这个命令。全部命令：npm run desk -- help'],
])('%j is answered with how it is written', async (written, said) => {
  const { exitCode, out, err } = await office.run(...written)
  expect(exitCode).toBe(2)
  expect(err).toContain(said)
  expect(out).toBe('')
})

test('an officer reads the whole case, however the reference is typed', async () => {
  const { exitCode, out } = await office.run('show', known.replace('-', ' ').toLowerCase())
  expect(exitCode).toBe(0)
  for (const said of [
    `投诉 ${known}（版本 1）`,
    '进度：已收到',
    '同时告诉：区卫生健康局',
    '期限：答复：2026-11-30',
    '对象：示例彩虹托育服务有限公司（full）',
    '时间：2026-11',
    '可以联系、阿依古丽·买买提、0591-00000999',
    '   退托不退费。\n   老师说合同这样写。𠮷🙂',
    '合同.pdf',
    '含脚本或附件，不要在办公电脑上直接打开',
    '拍摄于 2026-11-18 09:00:00',
  ]) {
    expect(out).toContain(said)
  }
})

test('an anonymous case about an unlisted place says so', async () => {
  const { out } = await office.run('show', urgent)
  expect(out).toContain('提示：紧急、待核实')
  expect(out).toContain('名单外的机构：阳光小屋，鼓东路12号3楼')
  expect(out).toContain('时间：记不清')
  expect(out).toContain('联系：匿名\n')
  expect(out).toContain('没有材料')
})

test('the same for programs', async () => {
  const { out } = await office.run('show', known, '--json')
  expect(JSON.parse(out)).toMatchObject({
    reference: known,
    state: 'received',
    authority: { id: 'market', name: '区市场监管局' },
    answers: { narrative: '退托不退费。\n老师说合同这样写。𠮷🙂' },
    events: [{ kind: 'filed', actor: 'complainant' }],
    files: [
      { kind: 'image', isDamaged: false },
      { kind: 'pdf', hasActiveContent: true },
    ],
    version: 1,
  })
})

test('files are saved under our own names, for the officer only, and never over another file', async () => {
  const folder = join(office.dataDir, 'saved', 'here')
  const { exitCode, out } = await office.run('show', known, '--files', folder)
  expect(exitCode).toBe(0)
  const names = readdirSync(folder)
  const picture = names.find((name) => name.endsWith('.jpg')) ?? ''
  expect(names).toHaveLength(2)
  for (const name of names) {
    expect(name).toMatch(new RegExp(`^${known}-[0-9a-f]{8}\\.(jpg|pdf)$`))
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(out).toContain(`已存为 ${join(folder, name)}`)
  }
  expect(readFileSync(join(folder, picture)).equals(JPEG)).toBe(true)

  // One of them is in the way: nothing is overwritten, and nothing is left behind.
  rmSync(join(folder, picture))
  const [kept = ''] = readdirSync(folder)
  writeFileSync(join(folder, kept), 'mine')
  const again = await office.run('show', known, '--files', folder)
  expect(again.exitCode).toBe(4)
  expect(again.err).toContain('已经存在')
  expect(readdirSync(folder)).toEqual([kept])
  expect(readFileSync(join(folder, kept), 'utf8')).toBe('mine')
})

test('each file says what of it is not as it was sent', async () => {
  const content = JPEG
  const reference = await office.file({
    files: [
      {
        meta: {
          name: '大图.jpg',
          changes: { reduced: { from: [12_000, 9000], to: [4096, 3072] }, place: 'removed' },
        },
        content,
      },
      { meta: { name: '会动.webp', changes: { frames: 12 } }, content },
      { meta: { name: '视频.mov', kind: 'video', changes: { place: 'mayRemain' } }, content },
      { meta: { name: '原样.jpg' }, content },
    ],
  })
  const { exitCode, out } = await office.run('show', reference)
  expect(exitCode).toBe(0)
  const toLine = (name: string) => out.split('\n').find((line) => line.includes(name)) ?? ''
  expect(toLine('大图.jpg')).toMatch(/12000×9000.*4096×3072.*拍摄地点已删掉/)
  expect(toLine('会动.webp')).toMatch(/12帧.*只保存第一帧/)
  expect(toLine('视频.mov')).toContain('可能还带着拍摄地点')
  expect(toLine('原样.jpg')).toMatch(/^4\. 原样\.jpg（1 KB）$/)
})

test('films and recordings are saved under the ending of what they are, whatever they were called', async () => {
  const recordings = {
    mp4: toMovie(),
    mov: toMovie({ brand: 'qt  ' }),
    '3gp': toMovie({ brand: '3gp5' }),
    m4a: toMovie({ brand: 'M4A ', tracks: [toTrack('soun')] }),
    mp3: toMp3(),
    aac: toAac(),
    amr: toAmr(),
    bin: Buffer.from('MZ a program'),
  }
  const reference = await office.file({
    files: Object.values(recordings).map((content) => ({ meta: { name: '录像.exe' }, content })),
  })
  const folder = join(office.dataDir, 'recordings')
  const { exitCode, out } = await office.run('show', reference, '--files', folder)
  expect(exitCode).toBe(0)
  const saved = [...out.matchAll(/已存为 (\S+)/g)].map(([, path = '']) => path)
  expect(saved.map((path) => path.replace(/.*\./, ''))).toEqual(Object.keys(recordings))
  const contents = Object.values(recordings)
  for (const [index, path] of saved.entries())
    expect(readFileSync(path).equals(contents[index] ?? Buffer.alloc(0)), path).toBe(true)
})

test('a file in the way of the folder is told in words', async () => {
  const path = join(office.dataDir, 'a-file')
  writeFileSync(path, '')
  const { exitCode, err } = await office.run('show', known, '--files', path)
  expect(exitCode).toBe(1)
  expect(err).toContain('写不了')
  expect(existsSync(path)).toBe(true)
})

test.each(['2345-6789', 'OOOO', '投诉', ''])(
  '%j is no reference, and that is said',
  async (typed) => {
    const { exitCode, err } = await office.run('show', typed)
    expect(exitCode).toBe(3)
    expect(err).toContain('没有这样的受理编号')
  },
)

test('a reference nobody was given is unknown', async () => {
  const { exitCode, err } = await office.run('reply', '2222-222K', '--text', '您好', '--json')
  expect([exitCode, JSON.parse(err).exitCode]).toEqual([3, 3])
})

test('without the right key a case stays closed', async () => {
  const other = join(office.dataDir, 'other.key')
  await office.writeKey(other)
  const { exitCode, out, err } = await office.runWith({ DESK_IDENTITY: other }, 'show', known)
  expect(exitCode).toBe(1)
  expect(err).toContain('打不开这件投诉')
  expect(out).toBe('')
  chmodSync(other, 0o644)
  const open = await office.runWith({ DESK_IDENTITY: other }, 'show', known)
  expect(open.err).toContain('chmod 600')
  const absent = await office.runWith({ DESK_IDENTITY: `${other}.absent` }, 'show', known)
  expect(absent.err).toContain('读不到办理人员的私钥文件')
  expect([open.exitCode, absent.exitCode]).toEqual([1, 1])
})
