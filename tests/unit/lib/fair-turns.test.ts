import { expect, test } from 'vitest'
import { FairTurns } from '#src/lib/fair-turns.ts'

test('no more than two tasks run at once, all run in order, and one that fails makes room too', async () => {
  const turns = new FairTurns({ ofSource: 2, ofAll: 2 })
  const run = <T>(task: () => Promise<T>) => turns.run('', task)
  const begun: number[] = []
  let running = 0
  let most = 0
  const tasks = Array.from({ length: 12 }, (_, index) =>
    run(async () => {
      begun.push(index)
      running += 1
      most = Math.max(most, running)
      await new Promise(setImmediate)
      running -= 1
      if (index % 3 === 0) throw new Error('failed')
      return index
    }),
  )
  const results = await Promise.allSettled(tasks)
  expect(most).toBe(2)
  expect(begun).toEqual([...begun].sort((one, other) => one - other))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
  expect(await run(async () => 'later')).toBe('later')
})
