import type { MapAnswer, MapSetup } from '#src/choosing/map/map-answers.ts'

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}

export const readPoints = async (address: string) => (await readJson(address)) as MapAnswer

/** The region hardly changes while a page is open. */
let setup: Promise<MapSetup> | undefined

export function readSetup(): Promise<MapSetup> {
  const reading = setup ?? (readJson('/map.json') as Promise<MapSetup>)
  setup = reading
  reading.catch(() => {
    setup = undefined
  })
  return reading
}
