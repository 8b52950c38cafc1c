import { expect, test } from 'vitest'
import type { Publication } from '#src/publishing/publications.ts'
import { toTakenBackAt } from '#src/publishing/taken-back.ts'

/** `publish b`: readers see b from then on; each line is written a minute after the one before. */
function toLog(...acts: string[]): Publication[] {
  const seen = acts.map((text) => text.split(' ')[1] ?? '')
  return acts.map((text, at) => {
    const [act, version] = text.split(' ') as [Publication['act'], string]
    return { at: `2026-11-30T00:0${at}:00.000Z`, act, version, from: seen[at - 1] }
  })
}

/** The lines that say they were taken back, with the line that did it. */
const findTakenBack = (...acts: string[]) => {
  const log = toLog(...acts)
  return [...toTakenBackAt(log)].map(([line, at]) => [
    acts[log.indexOf(line)],
    acts[log.findIndex((one) => one.at === at)],
  ])
}

test('what was published and taken back says so', () => {
  expect(findTakenBack('publish a', 'publish b', 'rollback a')).toEqual([
    ['publish b', 'rollback a'],
  ])
})

test('the line with post and reason says so too after midnights made it anew', () => {
  const log = ['publish a', 'publish b', 'renew b2', 'renew b3', 'rollback a'] as const
  expect(findTakenBack(...log)).toEqual(
    ['publish b', 'renew b2', 'renew b3'].map((line) => [line, 'rollback a']),
  )
})

test('so does the first part of a large region, of which the whole was taken back', () => {
  expect(findTakenBack('publish a', 'publish b', 'complete b2', 'rollback a')).toEqual([
    ['publish b', 'rollback a'],
    ['complete b2', 'rollback a'],
  ])
})

test('what was gone back to, made anew and taken back itself says so', () => {
  const log = ['publish a', 'publish b', 'publish c', 'rollback b', 'renew b2', 'rollback a']
  expect(findTakenBack(...log)).toEqual([
    ['publish c', 'rollback b'],
    ['publish b', 'rollback a'],
    ['renew b2', 'rollback a'],
  ])
})

test('of what was published twice, the second time alone was taken back', () => {
  const log = toLog('publish b', 'publish a', 'publish b', 'rollback a')
  expect([...toTakenBackAt(log).keys()]).toEqual([log[2]])
})
