/** What a clerk reads when region.json, columns.json or ids.json cannot be used. */

export const settingsNotFound = (path: string) =>
  `找不到 ${path}。\n  怎么办：确认地区目录名称没有写错，并把该文件放回原处。`

export const settingsNotJson = (path: string, detail: string) =>
  `${path} 不是完整的 JSON（${detail}）。\n  怎么办：检查是否多了或少了逗号、引号、括号。`

type SettingsProblem = {
  readonly path: readonly PropertyKey[]
  readonly code?: string | undefined
  readonly message: string
}

const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  invalid_type: '缺少，或类型不对',
  invalid_format: '格式不对',
  invalid_value: '不是允许的值',
  too_small: '太短、太小或没有内容',
  too_big: '太长或太大',
  unrecognized_keys: '有不认识的项目',
}

export const settingsWrong = (path: string, problems: readonly SettingsProblem[]) =>
  [
    `${path} 的内容有 ${problems.length} 处不对：`,
    ...problems.map(
      ({ path: at, code = '', message }) =>
        `  ${at.join('.') || '（最外层）'}：${PROBLEM_WORDS[code] ?? '不对'}（${message}）`,
    ),
    '  怎么办：对照其他地区的同名文件改正后再试。',
  ].join('\n')

export const badPattern = (pattern: string) => `“${pattern}”不是正确的正则表达式`
export const unknownHeading = (heading: string) => `“${heading}”不是数据字典里的列名`
