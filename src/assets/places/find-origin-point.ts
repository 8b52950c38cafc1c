import type { Point } from '#src/geo/locate.ts'

type Points = Readonly<Record<string, readonly [lat: number, lng: number]>>

let points: Promise<Points> | undefined

async function readPoints(): Promise<Points> {
  const response = await fetch('/origin-points.json')
  if (!response.ok) throw new Error('No points of places')
  return response.json()
}

/** Where a named place lies. All of them are asked for, so that nobody is told which; throws when nobody answers. */
export async function findOriginPoint(id: string): Promise<Point | undefined> {
  points ??= readPoints()
  try {
    const found = (await points)[id]
    return found && { lat: found[0], lng: found[1] }
  } catch (error) {
    points = undefined
    throw error
  }
}
