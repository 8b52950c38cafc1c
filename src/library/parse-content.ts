import type { z } from 'zod'
import { isFields } from '#src/lib/parse-objects.ts'
import type { ContentIssue, TellContent } from '#src/library/content-issue.ts'
import { findLine } from '#src/library/find-line.ts'
import type { ContentFile, ContentSource } from '#src/library/read-content-files.ts'
import { isMadeUp, listThings, toThingPath, withoutThings } from '#src/library/things.ts'
import { toProblemWordsOf, toTextPlace } from '#src/text/schema-problems.ts'

type Path = readonly PropertyKey[]

/** What a JSON file holds; tells where it is none. */
function readJson({ path, text }: ContentFile, tell: TellContent): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    tell({ code: 'badJson', file: path, detail: toTextPlace((error as SyntaxError).message) })
    return undefined
  }
}

/** Parses a JSON file; tells what is wrong and gives nothing when something is. */
export function parseJsonFile<S extends z.ZodType>(
  schema: S,
  file: ContentFile,
  tell: TellContent,
): z.output<S> | undefined {
  const { path, text } = file
  const read = readJson(file, tell)
  return read && parseContent(schema, read.value, path, tell, { text })
}

/**
 * Parses a JSON file of a region. Of its things, those that are wrong are left out, and those that are made up where the
 * region is real; both are told. Nothing where the file itself is wrong, or too few things are left.
 */
export function parseThings<S extends z.ZodType>(
  schema: S,
  { path: file, text }: ContentFile,
  { isSample }: Pick<ContentSource, 'isSample'>,
  tell: TellContent,
): z.output<S> | undefined {
  const read = readJson({ path: file, text }, tell)
  if (!read) return undefined
  const things = listThings(read.value)
  const itemAt = (path: Path | undefined) => {
    const found = things.find((one) => path && `${one.path}` === `${path}`)
    return found && toItem(Number(found.path.at(-1)), found.thing)
  }
  const samples = isSample ? [] : things.filter(({ thing }) => isMadeUp(thing))
  for (const { path, thing } of samples) tellMadeUp({ path: file, text }, path, thing, tell)
  const tellWrong = (issue: z.core.$ZodIssue, given: unknown) => {
    const item = itemAt(toThingPath(issue.path))
    tell(toWrongField(issue, given, { file, text, path: issue.path, item }))
  }

  const left = samples.map(({ path }) => path)
  const wrong = (schema.safeParse(read.value).error?.issues ?? []).filter(
    (issue) => !left.some((path) => `${path}` === `${toThingPath(issue.path)}`),
  )
  for (const issue of wrong) tellWrong(issue, read.value)
  for (const issue of wrong) {
    const path = toThingPath(issue.path)
    if (!path) return undefined
    left.push(path)
  }
  const given = withoutThings(read.value, left)
  const rest = schema.safeParse(given)
  for (const issue of rest.error?.issues ?? []) tellWrong(issue, given)
  return rest.data
}

/** Where in a file a thing stands: the text it is in, the path to it, and the lines in front of the text. */
export type ContentPlace = { text?: string; place?: Path; linesBefore?: number }

/** A thing of a list as the report calls it. */
function toItem(index: number, value: unknown) {
  const { slug, id, name } = isFields(value) ? value : {}
  return { position: index + 1, name: String(slug ?? id ?? name ?? '') }
}

type Place = {
  file: string
  text?: string | undefined
  path: Path
  linesBefore?: number
  item?: ContentIssue['item'] | undefined
}

const toLineAndItem = ({ text, path, linesBefore, item }: Place) => ({
  ...(text === undefined ? {} : { line: findLine(text, path, linesBefore) }),
  ...(item ? { item } : {}),
})

/** `given`: what the schema was given. */
function toWrongField(issue: z.core.$ZodIssue, given: unknown, place: Place): ContentIssue {
  const field = place.path.join('.')
  const where = { file: place.file, ...toLineAndItem(place), field }
  return { code: 'wrongField', ...where, value: field, detail: toProblemWordsOf(issue, given) }
}

/** Tells a thing that came with the portal to try it, in a region that is real. */
export function tellMadeUp(
  { path: file, text }: ContentFile,
  path: Path,
  thing: unknown,
  tell: TellContent,
): void {
  const item = toItem(Number(path.at(-1)), thing)
  tell({ code: 'madeUp', file, ...toLineAndItem({ file, text, path, item }) })
}

/** Parses one thing of a file; tells what is wrong, field by field, and gives nothing when something is. */
export function parseContent<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  tell: TellContent,
  { text, place = [], linesBefore = 0 }: ContentPlace = {},
): z.output<S> | undefined {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const item = typeof place[0] === 'number' ? toItem(place[0], value) : undefined
  for (const issue of parsed.error.issues) {
    const path = [...place, ...issue.path]
    tell(toWrongField(issue, value, { file, text, path, linesBefore, item }))
  }
  return undefined
}
