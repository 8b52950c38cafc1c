import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadFiles } from '#tests/support/content-folder.ts'

const shipped = (name: string) => JSON.parse(readFileSync(`content/reference/${name}.json`, 'utf8'))
const toFile = (name: string, changes: object) => ({
  [`reference/${name}.json`]: JSON.stringify({ ...shipped(name), ...changes }),
})

test('a table of the bureau takes the place of the shipped one, the others stay', async () => {
  const { library, issues } = await loadFiles(toFile('subsidy', { yuanPerYear: 4800 }), {
    ...toFile('subsidy', {}),
    ...toFile('leave', {}),
  })
  expect(issues).toEqual([])
  expect(library.reference.subsidy?.yuanPerYear).toBe(4800)
  expect(library.reference.leave?.provinces).toHaveLength(2)
  expect(library.reference.growth).toBeUndefined()
})

test('a wrong table is left out and told, field by field; nothing else is lost', async () => {
  const { library, issues } = await loadFiles({
    ...toFile('subsidy', { yuanPerYear: '三千六' }),
    ...toFile('leave', {}),
  })
  expect(library.reference.subsidy).toBeUndefined()
  expect(library.reference.leave).toBeDefined()
  expect(issues).toMatchObject([
    { code: 'wrongField', file: 'reference/subsidy.json', field: 'yuanPerYear' },
  ])
})

test('a table past its last day is published with a line in the report: pages show the banner', async () => {
  const { library, issues } = await loadFiles(toFile('subsidy', { validTo: '2026-01-31' }))
  expect(library.reference.subsidy).toBeDefined()
  expect(issues).toMatchObject([{ code: 'expiredTable', field: 'validTo', value: '2026-01-31' }])
})

test('a table that no page uses is a hint', async () => {
  const { issues } = await loadFiles({ 'reference/dogs.json': '{}' })
  expect(issues).toMatchObject([{ code: 'unknownTable', value: 'dogs' }])
})
