import { expect, test } from 'vitest'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { ACTS, type ActId, findActs, findOthers } from '#src/desk/page/acts/acts.ts'
import {
  EMPTY,
  findProblem,
  hasBlank,
  toBegin,
  toDraftFor,
  toGiven,
} from '#src/desk/page/acts/filled.ts'
import { findUnits } from '#src/desk/page/acts/find-units.ts'
import { toShown, toTermLine } from '#src/desk/page/acts/form-words.ts'
import { toActWords } from '#src/desk/page/acts/to-act-words.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const ROW: CaseRow = {
  reference: '7KX4-M2PA',
  matter: 'sickness',
  centreId: null,
  placeTag: null,
  subdistrictCode: null,
  authority: 'health',
  copies: ['disease-control', 'market'],
  holder: 'health',
  listNumber: 1,
  assignedTo: null,
  mergedInto: null,
  onHold: false,
  urgent: false,
  toVerify: true,
  raised: false,
  noticeVersion: '2026-1',
  promises: [],
  state: 'received',
  outcome: null,
  filedAt: '2026-11-28T02:00:00.000Z',
  changedAt: '2026-11-28T02:00:00.000Z',
  version: 1,
}

const toName = (id: ActId, row: Partial<CaseRow>) => toActWords(id, { ...ROW, ...row }).name

const toActed = (row: Partial<CaseRow> = {}, placeNames = ['楼上的托管点']): ActedOn => ({
  row: { ...ROW, ...row },
  asked: null,
  news: { to: undefined, position: 2 },
  phone: undefined,
  publication: undefined,
  told: [],
  moments: [],
  made: [],
  placeNames,
  place: undefined,
  colleagues: [],
  similar: [],
  published: { now: '', isClockFixed: true, rules: toRules(), subdistricts: [], centres: [] },
  openers: { listed: new Set(['health', 'police']), above: [], own: new Set(['health']) },
  today: '2026-11-29',
})

const BLANK = { ...EMPTY, words: '' }

test('an extension says which term it moves, and to which day, before it is sent', () => {
  const clock = { id: 'done', label: '办结', days: 60, dayKind: 'calendar', basis: '六十日' }
  const rules = toRules({ clocks: [{ ...clock, extension: { days: 30, basis: '三十日' } }] })
  const promise = { id: 'done', label: '办结', on: '2026-12-30', estimated: false, basis: '' }
  const filed = { at: ROW.filedAt, kind: 'filed', actor: 'complainant', state: 'received' } as const
  const given = toActed({ promises: [promise] })
  const acted = { ...given, moments: [filed], published: { ...given.published, rules } }
  const toLine = (days: string) => toTermLine({ ...BLANK, days }, acted)
  expect(toLine('5')).toBe('办结：2026年12月30日改为2027年1月4日')
  expect(toLine('')).toBe('办结：2026年12月30日改为2027年1月29日')
  expect(toLine('500')).toBeUndefined()
})

test('only what the case allows is offered', () => {
  const offered = (row: Partial<CaseRow>) => findActs(toActed(row))
  expect(offered({ state: 'received' })).toEqual([
    'accept',
    'reply',
    'ask',
    'note',
    'route',
    'handOver',
    'close',
    'urgent',
    'correct',
    'copy',
    'hold',
  ])
  expect(offered({ state: 'closed' })).toEqual([
    'reply',
    'note',
    'route',
    'handOver',
    'reopen',
    'correct',
    'copy',
    'hold',
    'erase',
    'unfiled',
  ])
  expect(offered({ state: 'closed', onHold: true })).not.toContain('erase')
  expect(offered({ state: 'withdrawn' })).not.toContain('close')
})

test('a case never goes to whoever is complained about, nor to what belongs to it', () => {
  const acted = toActed({}, ['区卫生健康局'])
  const ids = findUnits(acted).map(({ id }) => id)
  expect(ids).not.toContain('health')
  expect(ids).not.toContain('disease-control')
  expect(ids).toContain('police')
  const given = toGiven({ ...BLANK, words: '属于该部门职责', unit: 'police' })
  const planned = ACTS.route.plan(given, acted)
  expect(planned).toMatchObject({
    outcome: 'act',
    act: { change: { authority: 'police', copies: ['market'], state: 'forwarded' } },
  })
  expect(ACTS.route.plan({ ...given, unit: 'disease-control' }, acted).outcome).toBe('refused')
  expect(ACTS.route.plan({ ...given, accused: ['公安分局'] }, toActed()).outcome).toBe('refused')
})

test('a form says what is missing', () => {
  const { problems } = words
  const problem = (act: ActId, filled: Partial<Parameters<typeof findProblem>[1]>) =>
    findProblem(act, { ...BLANK, ...filled }, toActed())
  expect(problem('reply', { words: '  \n' })).toBe(problems.noWords)
  expect(problem('accept', {})).toBeUndefined()
  expect(problem('close', { words: '经查' })).toBe(problems.noOutcome)
  expect(problem('close', { outcome: 'nothingFound' })).toBeUndefined()
  expect(problem('close', { outcome: 'notAccepted' })).toBe(problems.noWords)
  expect(problem('route', { words: '原因' })).toBe(problems.noUnit)
  expect(problem('route', { words: '原因', unit: 'police', accused: '公安分局，别的' })).toContain(
    '三十条',
  )
  expect(problem('reply', { words: '长'.repeat(20_001) })).toContain('20000')
})

test('every act has a key of its own, and every template a name of its own', () => {
  const keys = Object.values(ACTS).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const templates of Object.values(words.templates)) {
    const titles = templates.map(({ name }) => name)
    expect(new Set(titles).size).toBe(titles.length)
  }
  const texts = Object.values(words.templates).flatMap((templates) =>
    templates.map(({ text }) => text),
  )
  expect(texts.some(hasBlank)).toBe(true)
  expect(hasBlank('都填好了')).toBe(false)
})

test('what officers noted is not carried into what the complainant reads', () => {
  const noted = { act: 'note', words: '只给同事看' } as const
  const reply = toDraftFor('reply', noted)
  expect(reply.words).toBe('')
  expect(toDraftFor('urgent', noted).words).toBe('只给同事看')
  const close = toDraftFor('close', { ...reply, words: '经查属实' })
  expect(close.words).toBe('经查属实')
  expect(toDraftFor('note', close).words).toBe('只给同事看')
})

test('an urgent case is offered to be urgent no longer, and told so', () => {
  expect(toName('urgent', { urgent: true })).toBe(words.notUrgent)
  expect(toName('urgent', { onHold: true })).toBe(words.acts.urgent)
})

test('a case is erased only by whoever made sure who asks, and wrote its number once more', () => {
  const { problems } = words
  const problem = (filled: object) =>
    findProblem('erase', { ...BLANK, ...filled }, toActed({ state: 'closed' }))
  expect(problem({})).toBe(problems.notChecked)
  expect(problem({ checked: true, again: '7KX4-M2PB' })).toContain('7KX4-M2PA')
  expect(problem({ checked: true, again: '7kx4 m2pa' })).toBeUndefined()
  expect(toName('hold', { onHold: true })).toBe(words.notHeld)
})

test('a case is looked into together with whichever one is still open, and with no other', () => {
  const closed: CaseRow = { ...ROW, reference: '2222-2222', state: 'closed' }
  const merged: CaseRow = { ...ROW, reference: '3333-3333', mergedInto: '4444-4444' }
  const open: CaseRow = { ...ROW, reference: '4444-4444' }
  const acted = { ...toActed(), similar: [closed, merged, open] }
  expect(findActs(acted)).toContain('merge')
  expect(findOthers(acted).map(({ reference }) => reference)).toEqual(['4444-4444'])
  expect(findActs({ ...acted, similar: [closed, merged] })).not.toContain('merge')
})

test('what is added to a question that was answered is not called a first part', () => {
  expect(toName('reply', { matter: ENQUIRY, state: 'accepted' })).toBe('先答一部分')
  expect(toName('reply', { matter: ENQUIRY, state: 'closed' })).toBe('补一句')
})

test('of a question no act is offered that needs somebody accused, and none of its templates names one', () => {
  const acts = findActs(toActed({ matter: ENQUIRY, state: 'accepted', toVerify: false }))
  expect(acts).toEqual(['reply', 'ask', 'note', 'close', 'correct', 'copy', 'hold'])
  expect(findActs(toActed({ matter: ENQUIRY, urgent: true }))).toContain('urgent')
  for (const id of [...acts, 'urgent', 'reissue', 'erase'] as const) {
    const { hint, said, seen } = toActWords(id, { ...ROW, matter: ENQUIRY })
    expect([hint, said, seen].join()).not.toContain('投诉人')
  }
  const texts = Object.keys(ACTS).flatMap((id) =>
    toActWords(id as ActId, { ...ROW, matter: ENQUIRY }).templates.map(({ text }) => text),
  )
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.filter((text) => /属实|被投诉|现场|整改/.test(text))).toEqual([])
})

test('a code is given anew to whoever left a telephone, with what was answered before and nothing twice', () => {
  expect(findActs(toActed())).not.toContain('reissue')
  const told = [
    { kind: 'filed', at: '2026-11-28T02:00:00.000Z', text: null },
    { kind: 'replied', at: '2026-11-28T03:00:00.000Z', text: '已经退费。' },
    { kind: 'codeReissued', at: '2026-11-28T04:00:00.000Z', text: '抄过：已经退费。' },
  ] as const
  const acted = { ...toActed(), phone: '0591-00000999', told }
  expect(findActs(acted)).toContain('reissue')
  const plan = (typed: string, given: ActedOn) =>
    ACTS.reissue.plan(toGiven({ ...BLANK, words: typed }), given)
  expect(plan('', acted)).toMatchObject({ outcome: 'refused', refusal: { code: 'notChecked' } })
  const planned = plan('打过电话', acted)
  const said = planned.outcome === 'act' ? planned.act : undefined
  expect(said).toMatchObject({ kind: 'codeReissued', toOfficers: '打过电话', change: {} })
  expect(said?.toComplainant?.match(/已经退费。/g)).toHaveLength(1)
  const long = { ...acted, told: [told[1], { ...told[1], text: '长'.repeat(29_000) }, told[1]] }
  const cut = plan('打过电话', { ...long, told: [...long.told, ...long.told] })
  const text = cut.outcome === 'act' ? (cut.act.toComplainant ?? '') : ''
  expect([text.length < 31_000, text.includes('可以要求查阅、复制')]).toEqual([true, true])
})

test('a decision is published with its number, who decided and when; an outcome with its appeal and its day', () => {
  const { problems } = words
  const unlisted = toActed({ state: 'closed', outcome: 'upheldCorrected' })
  const typed = {
    ...BLANK,
    ...{ words: '没有备案，责令停止收托。', name: '小花托管班', address: '北后街17号' },
    ...{ decision: '鼓卫罚〔2026〕8号', by: '区卫生健康局', on: '2026-11-10' },
    ...{ until: '2027-02-01', appeal: 'pending' as const },
  }
  expect(findProblem('unfiled', { ...typed, name: ' ' }, unlisted)).toBe(problems.noPlace)
  expect(findProblem('unfiled', { ...typed, on: '' }, unlisted)).toBe(problems.noDecision)
  expect(findProblem('unfiled', typed, unlisted)).toBeUndefined()
  expect(toShown('unfiled', typed, unlisted).split('\n')).toEqual([
    '小花托管班',
    '北后街17号',
    '没有备案，责令停止收托。',
    '区卫生健康局2026年11月10日决定，鼓卫罚〔2026〕8号，公示至2027年2月1日，正在复议或诉讼',
  ])
  const listed = { ...unlisted, row: { ...unlisted.row, centreId: 'one' } }
  expect(findActs(listed)).not.toContain('unfiled')
  const agreed = { ...listed, asked: '经查，已经退还。', moments: AGREED }
  const outcome = { ...BLANK, until: '2027-02-01', appeal: 'upheld' as const }
  expect(toShown('publish', outcome, agreed)).toMatch(
    /经查[\s\S]*没有收到机构的回复[\s\S]*公示至2027年2月1日，复议或诉讼后维持/,
  )
  expect(toShown('publish', { ...outcome, until: '2031-01-01' }, agreed)).toBe('')
})

const AGREED = [
  {
    kind: 'outcomeAgreed',
    at: '2026-11-28T04:00:00.000Z',
    actor: 'complainant',
    state: null,
  },
] as const

test('a form begins with the only unit that has something, and with the place that the complaint names', () => {
  const of = (id: string, receivedAt: string | null) => ({
    unit: { id, name: id, phone: '' },
    ...{ kind: 'sent', madeAt: '2026-11-28T02:00:00.000Z', receivedAt },
  })
  const begin = (made: object[], place?: ActedOn['place']) =>
    toBegin({ made: made as ActedOn['made'], place, publication: undefined })
  const signedAt = '2026-11-28T03:00:00.000Z'
  expect(begin([of('market', null)]).made).toBe('market')
  expect(begin([of('police', signedAt), of('market', null)]).made).toBe('market')
  expect(begin([of('police', null), of('market', null)]).made).toBe('')
  expect(begin([])).toEqual(EMPTY)
  const place = { name: '楼上的托管点', address: '示例路8号' }
  expect(begin([], place)).toMatchObject(place)
})

test('what is public already stands in the form as it is told now, so that nothing of it gets lost', () => {
  const said = { publishedOn: '2026-11-01', endsOn: '2027-11-01', reply: '已经改正' }
  const told = { id: '0'.repeat(32), ...said, sentence: '没有备案就收托婴幼儿' }
  const decision = { number: '示罚〔2026〕1号', authority: '区卫生健康局', on: '2026-10-20' }
  const at = { name: '楼上的托管点', address: '示例路8号' }
  const publication = { kind: 'unfiled' as const, ...told, ...at, decision }
  const { words } = toDraftFor('unfiled', undefined, publication)
  const given = toGiven({ ...toBegin({ made: [], place: undefined, publication }), words })
  const { sentence, endsOn: until, reply } = told
  expect(given).toMatchObject({ decision, until, reply, words: sentence, place: at })
  const outcome = { ...told, kind: 'outcome' as const, centreId: 'gl-1' }
  expect(toDraftFor('publish', undefined, outcome).words).toBe(reply)
})
