import type { MapAnswer, MapSetup } from '#src/choosing/map/map-answers.ts'

/** Nobody waits longer for a map. */
const LONGEST_WAIT_IN_MS = 12_000

async function readJson(address: string): Promise<unknown> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), LONGEST_WAIT_IN_MS)
  try {
    const headers = { accept: 'application/json' }
    const response = await fetch(address, { headers, signal: control.signal })
    if (!response.ok) throw new Error(`${response.status}`)
    return await response.json()
  } finally {
    clearTimeout(timer)
  }
}

const isPoint = (point: unknown) =>
  Array.isArray(point) && Number.isFinite(point[2]) && Number.isFinite(point[3])

/** Throws where what came is no answer of ours: something between may answer with what it likes. */
export async function readPoints(address: string): Promise<MapAnswer> {
  const answer = (await readJson(address)) as Partial<MapAnswer> | null
  if (!Array.isArray(answer?.points) || !answer.points.every(isPoint)) throw new Error('points')
  return answer as MapAnswer
}

async function readNewSetup(): Promise<MapSetup> {
  const answer = (await readJson('/map.json')) as Partial<MapSetup> | null
  if (!answer?.box || !Array.isArray(answer.names)) throw new Error('setup')
  return answer as MapSetup
}

/** The region hardly changes while a page is open. */
let setup: Promise<MapSetup> | undefined

export function readSetup(): Promise<MapSetup> {
  const reading = setup ?? readNewSetup()
  setup = reading
  reading.catch(() => {
    setup = undefined
  })
  return reading
}
