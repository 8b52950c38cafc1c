import type { z } from 'zod'
import {
  glossarySchema,
  type OpeningGuide,
  openingGuideSchema,
  type QuestionGroup,
  questionsSchema,
  type Term,
} from '#src/guidance/help.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseJsonFile } from '#src/library/parse-content.ts'
import { type ContentSource, readSharedFiles, toSlug } from '#src/library/read-content-files.ts'

/** As the report names it. */
export const QUESTIONS_FILE = 'help/questions.json'

/** One file of `help/`; nothing where the bureau withdrew it. */
async function loadHelpFile<S extends z.ZodType>(
  source: ContentSource,
  name: string,
  schema: S,
  tell: TellContent,
): Promise<z.output<S> | undefined> {
  const files = await readSharedFiles(source, 'help', '.json', tell)
  const file = files.find(({ path }) => toSlug(path) === name)
  return file && parseJsonFile(schema, file, tell)
}

/** Words explained. */
export async function loadTerms(source: ContentSource, tell: TellContent): Promise<Term[]> {
  return (await loadHelpFile(source, 'glossary', glossarySchema, tell))?.terms ?? []
}

/** Questions and answers that count in the region. */
export async function loadQuestions(
  source: ContentSource,
  tell: TellContent,
): Promise<QuestionGroup[]> {
  const groups = (await loadHelpFile(source, 'questions', questionsSchema, tell))?.groups ?? []
  return groups
    .map(({ title, questions }) => ({
      title,
      questions: questions.filter(({ regions }) => !regions || regions.includes(source.region)),
    }))
    .filter(({ questions }) => questions.length > 0)
}

/** How to open a centre. */
export const loadOpeningGuide = (
  source: ContentSource,
  tell: TellContent,
): Promise<OpeningGuide | undefined> =>
  loadHelpFile(source, 'opening-guide', openingGuideSchema, tell)
