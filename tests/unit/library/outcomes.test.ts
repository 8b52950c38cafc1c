import { expect, test } from 'vitest'
import { loadFiles } from '#tests/support/content-folder.ts'
import { OUTCOME, UNFILED } from '#tests/support/outcomes.ts'

const load = async (...published: readonly object[]) => {
  const text = JSON.stringify({ asOf: '2026-11-20', published })
  const { library, issues } = await loadFiles({ 'regions/testing/outcomes.json': text })
  const told = issues.filter(({ file }) => file === 'regions/testing/outcomes.json')
  return { outcomes: library.outcomes, told: told.map(({ field, detail }) => `${field} ${detail}`) }
}

test('outcomes of complaints are read as the desk wrote them', async () => {
  const { outcomes, told } = await load(OUTCOME, UNFILED)
  expect([outcomes?.published, told]).toEqual([[OUTCOME, UNFILED], []])
})

test.each([
  ['a name', { ...OUTCOME, sentence: '经查，负责人：李小红，已经改正。' }, 'sentence'],
  ['a telephone', { ...OUTCOME, reply: '请打13800138000。' }, 'reply'],
  ['a number of a paper', { ...UNFILED, sentence: '证件号110101199003074514。' }, 'sentence'],
])(
  'an outcome that holds %s is refused, and the clerk is told what to do',
  async (_, one, field) => {
    const { outcomes, told } = await load(OUTCOME, one)
    expect(outcomes).toBeUndefined()
    expect(told).toEqual([
      expect.stringMatching(
        new RegExp(`^published\\.1\\.${field} 像是有姓名、电话或号码.*outcome withdraw`),
      ),
    ])
    expect(told.join()).not.toMatch(/李小红|13800138000|110101/)
  },
)

test.each([
  ['that ends before it begins', { ...OUTCOME, endsOn: '2026-09-17' }, 'endsOn 不能早于'],
  ['that is told for ever', { ...OUTCOME, endsOn: '2036-09-18' }, '三年'],
  ['without a sentence', { ...OUTCOME, sentence: undefined }, '缺少'],
  ['of two lines', { ...OUTCOME, sentence: '经查属实。\n已经改正。' }, '不换行'],
  ['whose decision was revoked', { ...UNFILED, appeal: 'revoked' }, '可以写'],
  ['of a place without a decision', { ...UNFILED, decision: undefined }, '缺少'],
  ['that says who complained', { ...OUTCOME, reference: 'T47M-FR8E' }, '不认识的项目 reference'],
])('an outcome %s is refused in Chinese', async (_, one, words) => {
  const { outcomes, told } = await load(one)
  expect(outcomes).toBeUndefined()
  expect(told).toEqual([expect.stringContaining(words)])
})
