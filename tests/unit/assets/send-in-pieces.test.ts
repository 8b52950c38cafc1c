import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sendInPieces } from '#src/assets/complaint/send-files.ts'

const PIECE = 256 * 1024
const ID = 'a'.repeat(32)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Told = { text: string; isStuck: boolean }
/** What the server says to a path, and how often it was asked. */
type Says = (path: string, times: number) => Response | 'lost'

/** Sends a file of three pieces to a server that says so, without waiting for real. */
async function send(says: Says, file = new File([new Uint8Array(3 * PIECE)], '视频.mp4')) {
  const asked: string[] = []
  const told: Told[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const said = says(path, asked.filter((each) => each === path).length)
    if (said === 'lost') throw new TypeError('Failed to fetch')
    return said
  })
  const sent = sendInPieces(file, '', true, new URLSearchParams(), (text, isStuck = false) => {
    told.push({ text, isStuck })
  })
  let result: Awaited<typeof sent> | undefined
  sent.then((given) => {
    result = given
  })
  for (let turn = 0; !result && turn < 500; turn += 1) await vi.advanceTimersByTimeAsync(15_000)
  return { result, asked, told }
}

const answer = (value: object, status = 200) => new Response(JSON.stringify(value), { status })
const refuse = (status: number) => new Response('<p>busy</p>', { status })
const works: Says = (path) => {
  const at = /piece\/\w+\/(\d+)/.exec(path)?.[1]
  return answer(at === undefined ? { id: ID, received: 0 } : { received: Number(at) + PIECE })
}

test('a file is sent whole when all goes well', async () => {
  const { result, asked } = await send(works)
  expect(result?.problem).toBeUndefined()
  expect(result?.gaveUp).toBeUndefined()
  expect(asked).toHaveLength(5)
})

test('a line that comes back is gone on with, and nothing is given up', async () => {
  const { result, told } = await send((path, times) =>
    path.includes(`/${PIECE}/`) && times < 4 ? 'lost' : works(path, times),
  )
  expect(result?.gaveUp).toBeUndefined()
  expect(told.filter(({ isStuck }) => isStuck)).toHaveLength(3)
  expect(told.at(-1)?.isStuck).toBe(false)
})

test.each([[500], [503], [408], [429]])(
  'a server that says %i is tried again for some time, and then it is said which file did not go',
  async (status) => {
    vi.stubGlobal('navigator', { onLine: true })
    const { result, asked, told } = await send((path, times) =>
      path.includes('/piece/') ? refuse(status) : works(path, times),
    )
    expect(result?.gaveUp).toContain('视频.mp4')
    expect(result?.gaveUp).toContain('网站现在忙')
    expect(asked.length).toBeLessThan(20)
    const stuck = told.filter(({ isStuck }) => isStuck)
    expect(stuck.length).toBeGreaterThan(5)
    for (const { text } of stuck) {
      expect(text).toContain('网站现在忙')
      expect(text).not.toContain('网络断了')
    }
  },
)

test('a server that cannot be reached is given up later, and not called busy', async () => {
  const { result, asked } = await send((path, times) =>
    path.includes('/finish/') ? 'lost' : works(path, times),
  )
  expect(result?.gaveUp).toContain('连不上网站')
  expect(asked.length).toBeGreaterThan(30)
})

test('without a network it is waited for, and that is said', async () => {
  const device = { onLine: false }
  vi.stubGlobal('navigator', device)
  const { result, told } = await send((path, times) => {
    if (times > 100) device.onLine = true
    return path.includes(`/${PIECE}/`) && times <= 100 ? 'lost' : works(path, times)
  })
  expect(result?.gaveUp).toBeUndefined()
  const waiting = told.filter(({ text }) => text.includes('网络断了'))
  expect(waiting.length).toBe(100)
  expect(waiting.some(({ isStuck }) => isStuck)).toBe(false)
})

test('a file that cannot be read any more is not taken for a lost line', async () => {
  const file = new File([new Uint8Array(3 * PIECE)], '视频.mp4')
  const slice = file.slice.bind(file)
  file.slice = (start = 0, end) => {
    const piece = slice(start, end)
    if (start > 0)
      piece.stream = () =>
        new ReadableStream({ start: (reader) => reader.error(new Error('NotReadableError')) })
    return piece
  }
  const { result, asked } = await send(works, file)
  expect(result?.gaveUp).toContain('读不出来了')
  expect(asked).toHaveLength(2)
})
