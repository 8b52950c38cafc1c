/** How many names are worth reading. */
const MOST = 3
/** More letters than this wrong, and it was another word that was meant. */
const FAR = 2

/** The names that are most like what was typed, the nearest first; a part of a name is as good as all of it. */
export function findNearest(typed: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({
      name,
      far: Math.min(...[name, ...name.split(' ')].map((one) => toDistance(typed, one))),
    }))
    .filter(({ name, far }) => far <= FAR && far < name.length / 2)
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST)
    .map(({ name }) => name)
}

/** How many letters are to be put in, left out or changed to make one word of another. */
function toDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1]
    for (const [at, wanted] of [...other].entries()) {
      const changed = (above[at] ?? 0) + (letter === wanted ? 0 : 1)
      line.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1))
    }
    above = line
  }
  return above.at(-1) ?? 0
}
