import type { ParseArgsOptionsConfig } from 'node:util'
import { toChinaDate } from '#src/calendar/days.ts'
import { sealText } from '#src/complaints/seal/case.ts'
import { type ActRefusal, type CaseAct, type Planned, sealAct } from '#src/desk/acts/act.ts'
import { ofMatter } from '#src/desk/acts/enquiry.ts'
import type { At } from '#src/desk/acts/extend.ts'
import { toRefusalText, zhHans as words } from '#src/desk/acts/words.ts'
import { type Answer, type Command, toCommand } from '#src/desk/command.ts'
import type { Desk, DeskSite } from '#src/desk/desk.ts'
import { changeAtDesk, findCaseAsSeen, VERSION_OPTION } from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { toNewsTeller } from '#src/desk/news/tell-news.ts'
import { needGivenText, readGivenText } from '#src/desk/read-given-text.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** What an act of a command is planned from. */
export type Given = {
  desk: Desk
  complaint: DeskCase
  site: DeskSite
  /** What was written, by `--text`, `--reason` or `--file`. */
  text: string | null
  /** The value of an option of the command. */
  option: (name: string) => string | undefined
  isSet: (name: string) => boolean
  /** Every value of an option that may be given more than once. */
  options: (name: string) => string[]
  /** What was typed after the reference. */
  more: readonly string[]
}

type Definition = {
  name: string
  words: { summary: string; usage: readonly [line: string, ...more: string[]] }
  options?: ParseArgsOptionsConfig
  /** How many words are typed after the reference. */
  more?: number
  /** `--text` is read by the complainant, the others by officers; `none`: the act has no words. */
  text: 'text' | 'reason' | 'checked' | 'none'
  /** Ends without words, saying this. */
  missing?: string
  plan: (given: Given) => Planned | Promise<Planned>
  /** What is said when it is done, and what JSON holds besides reference and version. */
  tell: (act: CaseAct, given: Given) => { text: string; json?: object }
}

/** A command that does one thing with one case; `--dry-run` says what it would do. */
export function toActCommand(definition: Definition): Command {
  const { name, words: said, options = {}, more = 0, text: textOption } = definition
  const textOptions = textOption === 'none' ? {} : { [textOption]: STRING, file: STRING }
  return toCommand({
    name,
    words: said,
    positionals: 1 + more,
    options: { ...options, ...textOptions, ...VERSION_OPTION, 'dry-run': { type: 'boolean' } },
    run: async (desk, values: Record<string, unknown>, [typed = '', ...rest]) => {
      const option = (name: string) => toText(values[name])
      const options = (name: string) => toTexts(values[name])
      const isSet = (name: string) => values[name] === true
      const text = await readWords(definition, option)
      const complaint = await findCaseAsSeen(desk, typed, { 'if-version': option('if-version') })
      const given = {
        desk,
        complaint,
        site: await desk.site(),
        text,
        option,
        options,
        isSet,
        more: rest,
      }
      const act = toPlannedAct(ofMatter(complaint, await definition.plan(given)), given.site)
      return answer(given, act, definition.tell(act, given), isSet('dry-run'))
    },
  })
}

const STRING = { type: 'string' } as const
const toTexts = (value: unknown) =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
const toText = (value: unknown) => (typeof value === 'string' ? value : undefined)

async function readWords(
  { text: name, missing }: Definition,
  option: Given['option'],
): Promise<string | null> {
  if (name === 'none') return null
  const written = { text: option(name), file: option('file') }
  return missing ? await needGivenText(written, missing) : ((await readGivenText(written)) ?? null)
}

/** The rules of now; without them nothing can be reckoned. Throws a `DeskError`. */
export function toAt({ rules, clock }: DeskSite): At {
  if (!rules) throw new DeskError(EXIT.wrong, deskWords.problems.noRules)
  return { rules, today: toChinaDate(clock()) }
}

/** Refusals that are wrong whatever the case is. */
const USAGE: readonly ActRefusal['code'][] = [
  'onlyComplainant',
  'outcomeMissing',
  'outcomeWithoutClosing',
  'wordsMissing',
  'tooLong',
  'notChecked',
]

/** What is to be done. Throws a `DeskError` that says why it cannot. */
export function toPlannedAct(planned: Planned, site: DeskSite): CaseAct {
  if (planned.outcome === 'act') return planned.act
  const { refusal } = planned
  const exitCode = USAGE.includes(refusal.code) ? EXIT.usage : EXIT.conflict
  throw new DeskError(
    exitCode,
    toRefusalText(refusal, (id) => toAuthorityName(site, id)),
  )
}

async function answer(
  { desk, complaint, site }: Given,
  act: CaseAct,
  { text, json }: { text: string; json?: object },
  isDryRun: boolean,
): Promise<Answer> {
  const { reference, version } = complaint
  if (isDryRun)
    return { text: words.dryRun(text), json: { reference, version, ...json, dryRun: true } }
  const tellNews = await toNewsTeller(desk, complaint, act)
  const { event, ...change } = await sealAct(complaint, act, site.clock(), sealText)
  const changed = await changeAtDesk(desk, complaint, event, change, act)
  const news = await tellNews()
  return {
    text: news ? `${text}\n${news.text}` : text,
    json: { reference, version: changed, ...json, ...(news && { news: news.outcome }) },
  }
}
