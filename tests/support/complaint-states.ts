import type { Answers } from '#src/complaints/answers.ts'
import type { ComplaintIntake, ReturnedForms } from '#src/complaints/complaint-intake.ts'
import type { FormState } from '#src/complaints/fields.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import type { DraftFile } from '#src/complaints/questions/files/question.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import { ANSWERS, CASE, HELD, PREVIEW, RECEIPT } from '#tests/support/complaint-intake-double.ts'

/** A page of the complaint channel in one of its states. */
export type ComplaintState = {
  name: string
  path: string
  /** What its title says: the state was really reached. */
  title: RegExp
  /** True: a form is sent there. */
  isPost: boolean
  parts: Partial<ComplaintIntake>
}

const OPEN = {
  open: async () => ({ outcome: 'open', answers: ANSWERS, returned: {}, ...HELD }) as const,
}
const READY = {
  ...OPEN,
  preview: async () =>
    ({ outcome: 'ready', preview: PREVIEW, unfinished: [], problems: [] }) as const,
  readReceipt: async () => ({ outcome: 'receipt', receipt: RECEIPT }) as const,
  readCase: async () => ({ outcome: 'case', view: CASE }) as const,
}
const AWAY = async () => ({ outcome: 'unavailable' }) as const
const DOWN = { open: AWAY, preview: AWAY, readReceipt: AWAY, readCase: AWAY }
const OVER = {
  open: async () => ({ outcome: 'submitted', reference: RECEIPT.reference }) as const,
  preview: async () => ({ outcome: 'submitted', reference: RECEIPT.reference }) as const,
}
const EXPIRED = { open: async () => ({ outcome: 'none', expired: true }) as const }

const wrong = (step: Step, problems: FormProblem[], typed: Typed = {}) => ({
  open: async () =>
    ({
      outcome: 'open',
      answers: ANSWERS,
      returned: { [step]: { problems, typed } },
      ...HELD,
    }) as const,
})

const shown = (
  name: string,
  path: string,
  title: RegExp,
  parts: Partial<ComplaintIntake> = {},
) => ({
  name,
  title,
  path: `/complaints/${path}`,
  isPost: false,
  parts,
})
const sent = (name: string, path: string, title: RegExp, parts: Partial<ComplaintIntake>) => ({
  ...shown(name, path, title, parts),
  isPost: true,
})

const PROOF = { puzzle: { challenge: 'abc', zeroBits: 8 }, waitSeconds: 10 }
const photo = ANSWERS.files[0]?.id

/** What comes with a browser that was given the key of a draft. */
const STATE = { draft: 'the-draft', version: 'the-version', centre: 'the-centre' }
const FORMS = Object.fromEntries(STEPS.map((step) => [step, STATE])) as Record<Step, FormState>
const LONG_NAME = 'Screenshot_20261103_182455_com.tencent.mm_家长群聊天记录.jpeg'
const VIDEO: DraftFile = {
  id: 'cc'.repeat(16),
  name: 'VID_20261103_180012.mp4',
  kind: 'video',
  bytes: 98_000_000,
  hasActiveContent: false,
  changes: { place: 'mayRemain' },
}
const REDUCED: DraftFile = {
  id: 'dd'.repeat(16),
  name: LONG_NAME,
  kind: 'image',
  bytes: 3_400_000,
  hasActiveContent: false,
  changes: { reduced: { from: [12_000, 9000], to: [4096, 3072] }, frames: 12, place: 'removed' },
}

/** A draft whose forms say what they are shown from. */
const held = (answers: Answers, returned: ReturnedForms = {}, wanted?: Typed) => ({
  open: async () =>
    ({ outcome: 'open', answers, returned, wanted, forms: FORMS, ...HELD }) as const,
})

/** Every page of the complaint channel, as found and as it comes back. */
export const COMPLAINT_STATES: readonly ComplaintState[] = [
  shown('the page before the questions', '', /^投诉托育机构/),
  shown('the notice on personal information', 'notice/', /^个人信息处理说明/),
  shown('which centre', 'centre/', /^要投诉哪家/),
  shown('centres found', 'centre/?q=%E6%A3%95%E7%86%8A', /^要投诉哪家/),
  shown('no centre found', 'centre/?q=zzz', /^要投诉哪家/),
  shown('a centre chosen before', 'centre/?centre=bear', /^要投诉哪家/),
  shown('a place in no list', 'centre/?place=unlisted', /^要投诉哪家/),
  shown('what it is about', 'matter/', /^主要是什么事/, OPEN),
  shown('what happened', 'narrative/', /^发生了什么/, OPEN),
  shown('when', 'when/', /^大概是什么时候/, OPEN),
  shown('files, one refused', 'files/?problem=fileIsHeic', /^错误：添加照片/, OPEN),
  shown(
    'files, some refused by name',
    'files/?returned=1',
    /^错误：添加照片/,
    held(ANSWERS, {
      files: {
        typed: {},
        problems: [
          { field: 'file', code: 'fileType', file: LONG_NAME },
          { field: 'file', code: 'fileTooLarge', file: '录像.mov' },
        ],
      },
    }),
  ),
  shown('files, a video and one sent in part', 'files/', /^添加照片/, {
    ...held({ ...ANSWERS, files: [...ANSWERS.files, VIDEO, REDUCED] }),
    readPartlySent: async () => [
      { id: 'a', name: LONG_NAME, bytes: 98_000_000, received: 45_000_000 },
    ],
  }),
  shown(
    'files of a page of another draft',
    'files/?problem=otherDraft',
    /^刚才那一页/,
    held(ANSWERS),
  ),
  shown(
    'another place while words are written',
    'another/',
    /^还有一份/,
    held(
      ANSWERS,
      {},
      {
        place: 'unlisted',
        unlistedName: '小黄鸭托育（阳光城三期架空层，没有招牌的那一家）',
        unlistedAddress: '阳光城三期5号楼',
      },
    ),
  ),
  shown(
    'two texts side by side',
    'narrative/',
    /^错误：发生了什么/,
    held(ANSWERS, {
      narrative: {
        typed: { narrative: '9月8日去退，前台说一分不退。' },
        problems: [{ field: 'narrative', code: 'changedElsewhere' }],
        others: [{ narrative: ANSWERS.narrative ?? '' }],
      },
    }),
  ),
  shown('no cookies are kept', 'matter/?started=1', /^浏览器没有保存Cookie/),
  sent('words of a page of another draft', 'narrative/', /^这一页是另一份/, {
    ...held(ANSWERS),
    save: async () => ({ outcome: 'otherDraft', typed: { narrative: '说的是另一家' } }),
  }),
  shown('a file to be removed', `files/remove/?file=${photo}`, /^删除这个文件/, OPEN),
  shown('contact', 'contact/', /^要不要留/, OPEN),
  shown('everything before handing in', 'check/', /^提交前看一遍/, READY),
  shown('something is missing', 'check/', /^提交前看一遍/, {
    preview: async () => ({ outcome: 'missing', missing: ['narrative', 'contact'] }),
  }),
  shown('the receipt', 'receipt/', /^已收到/, READY),
  shown('looking up', 'status/?noted=1', /^查进度/),
  shown('a case', 'status/case/', /^投诉 7K3M/, READY),
  shown('files refused for a case', 'status/case/?returned=1', /^错误：投诉 7K3M/, {
    ...READY,
    readCaseFileProblems: async () => [
      { field: 'file', code: 'fileType', file: LONG_NAME },
      { field: 'file', code: 'fileTooLarge', file: '录像.mov' },
    ],
  }),
  shown(
    'files of a page of another case',
    'status/case/?problem=otherCase',
    /^现在打开的是另一件/,
    READY,
  ),
  shown('a note on a case', 'status/case/note/', /^补充说明/, READY),
  shown('withdrawing a case', 'status/case/withdraw/', /^撤回/, READY),
  shown('agreeing that a sentence is published', 'status/case/agree/', /^同意公开/, READY),
  shown('not agreeing to it', 'status/case/refuse/', /^不同意公开/, READY),
  shown('leaving quickly', 'leave/', /^快速离开/),
  shown('a draft that cannot be opened now', 'matter/', /^暂时打不开/, DOWN),
  shown('a case that cannot be opened now', 'status/case/', /^查进度/, DOWN),
  shown('a draft that was handed in', 'matter/', /^已经提交/, OVER),
  shown('a draft that is over', 'matter/', /^填写已超过/, EXPIRED),
  shown('no draft at all', 'matter/', /^这里没有/),
  shown(
    'a place without name and address',
    'centre/?place=unlisted&returned=1',
    /^错误：要投诉/,
    wrong('centre', [
      { field: 'unlistedName', code: 'unlistedNameMissing' },
      { field: 'unlistedAddress', code: 'unlistedAddressMissing' },
    ]),
  ),
  sent('a note that comes too late', 'status/case/note/', /^查询已经超过15分钟/, {
    addNote: async () => ({ outcome: 'sessionOver', typed: { note: '又看见一次' } }),
  }),
  shown(
    'no matter chosen',
    'matter/?returned=1',
    /^错误：主要/,
    wrong('matter', [{ field: 'matter', code: 'matterMissing' }]),
  ),
  shown(
    'an account that is too long',
    'narrative/?returned=1',
    /^错误：发生/,
    wrong('narrative', [{ field: 'narrative', code: 'tooLong', count: 12 }], {
      narrative: '长'.repeat(4012),
    }),
  ),
  shown(
    'a day that is in no calendar',
    'when/?returned=1',
    /^错误：大概/,
    wrong('when', [{ field: 'year', code: 'whenImpossible' }], { year: '2026', month: '13' }),
  ),
  shown(
    'a telephone number nobody can read',
    'contact/?returned=1',
    /^错误：要不要/,
    wrong('contact', [{ field: 'phone', code: 'phoneUnreadable' }], {
      choice: 'contactable',
      phone: '12',
    }),
  ),
  sent('an account that could not be kept', 'narrative/', /^暂时无法提交/, {
    ...OPEN,
    save: async () => ({ outcome: 'unavailable', typed: { narrative: '写了很久' } }),
  }),
  sent('a complaint where very many are begun', 'centre/', /^请稍等一下/, {
    save: async () => ({ outcome: 'prove', proof: PROOF }),
  }),
  sent('another complaint where very many are begun', 'another/', /^请稍等一下/, {
    decide: async () => ({ outcome: 'prove', proof: PROOF }),
  }),
  sent('an account that came without any key', 'narrative/', /^这里没有正在填写/, {
    save: async () => ({ outcome: 'expired', typed: { narrative: '写了很久' } }),
  }),
  shown('no consent', 'check/?returned=1', /^错误：提交前/, {
    preview: async () => ({
      outcome: 'ready',
      preview: PREVIEW,
      unfinished: [],
      problems: [{ field: 'consent', code: 'consentMissing' }],
    }),
  }),
  sent('two tabs that differ', 'check/', /^这件投诉已经提交/, {
    submit: async () => ({ outcome: 'conflict' }),
  }),
  sent('a number or code that does not fit', 'status/', /^查进度/, {
    lookUp: async () => ({ outcome: 'notFound', typed: { reference: '7K3M', code: '1234' } }),
  }),
  sent('too many tries', 'status/', /^查进度/, {
    lookUp: async () => ({
      outcome: 'prove',
      puzzle: { challenge: 'abc', zeroBits: 8 },
      waitMinutes: 60,
      typed: { reference: '7K3M', code: '1234' },
    }),
  }),
]
