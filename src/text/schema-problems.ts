/** What a schema found wrong with a value, as zod tells it. */
export type SchemaProblem = {
  readonly code?: string | undefined
  readonly message: string
  readonly expected?: string | undefined
  readonly format?: string | undefined
  readonly keys?: readonly string[] | undefined
  readonly values?: readonly unknown[] | undefined
  readonly maximum?: number | bigint | undefined
  readonly minimum?: number | bigint | undefined
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '方括号里的一组',
  object: '花括号里的一组',
  record: '花括号里的一组',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '日期要写成 2026-11-02 的样子，而且真有这一天',
  datetime: '日期和时间要写成 2026-12-05T09:30:00+08:00 的样子，末尾的 +08:00 是北京时间',
  url: '网址要写全，以 https:// 开头',
}

const list = (values: readonly unknown[] = []) => values.map(String).join('、')

const PROBLEMS: Readonly<Record<string, (problem: SchemaProblem) => string>> = {
  invalid_type: ({ expected = '' }) => `缺少，或类型不对，应为 ${TYPES[expected] ?? '别的类型'}`,
  invalid_format: ({ format = '' }) => FORMATS[format] ?? '格式不对',
  invalid_key: () => '这一项的名字不对',
  invalid_value: ({ values }) => `不是允许的值，可以写 ${list(values)}`,
  too_small: ({ minimum }) => `太短、太小或没有内容，至少 ${minimum}`,
  too_big: ({ maximum }) => `太长或太大，最多 ${maximum}`,
  unrecognized_keys: ({ keys }) => `有不认识的项目 ${list(keys)}`,
}

const CHINESE = /\p{Script=Han}/u
/** How the library begins what it says itself, also of a key or a value that is Chinese. */
const OF_LIBRARY = /^(?:Invalid|Unrecognized|Too (?:big|small))\b/

/** Whether a number, `true` or `false` was written as text: only the quotation marks are too many. */
function isQuoted({ code, expected = '' }: SchemaProblem, written: unknown): boolean {
  if (code !== 'invalid_type' || typeof written !== 'string') return false
  if (expected === 'boolean') return /^(?:true|false)$/.test(written)
  return (expected === 'number' || expected === 'int') && /^-?\d+(?:\.\d+)?$/.test(written)
}

/** The same where the value is at hand that the schema was given. */
export function toProblemWordsOf(
  problem: SchemaProblem & { readonly path: readonly PropertyKey[] },
  given: unknown,
): string {
  const written = problem.path.reduce<unknown>(
    (value, key) => (Object(value) as Record<PropertyKey, unknown>)[key],
    given,
  )
  return isQuoted(problem, written) ? `去掉引号，写成 ${written}` : toProblemWords(problem)
}

/** What is wrong, in the words of a clerk: those of the schema where it has any, none of the library. */
export function toProblemWords(problem: SchemaProblem): string {
  const { message } = problem
  if (CHINESE.test(message) && !OF_LIBRARY.test(message)) return message
  return PROBLEMS[problem.code ?? '']?.(problem) ?? '写法不对'
}

/**
 * Where a text stops being JSON or YAML; its parser says it in English, with a line where it does not just end.
 * `linesBefore`: of the file, in front of the text.
 */
export function toTextPlace(message: string, linesBefore = 0): string {
  const [, line, column] = /line (\d+),? column (\d+)/.exec(message) ?? []
  if (!line || !column) return '没有写完，后面缺了一截'
  return `第 ${Number(line) + linesBefore} 行第 ${column} 个字符附近写错了`
}
