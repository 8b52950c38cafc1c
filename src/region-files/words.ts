import { type SchemaProblem, toProblemWords } from '#src/text/schema-problems.ts'

type FileProblem = SchemaProblem & { readonly path: readonly PropertyKey[] }

/** What a clerk reads when a JSON file of the region cannot be used. */
export const zhHans = {
  notFound: (path: string) =>
    `找不到 ${path}。\n  怎么办：确认 REGION 写的是 regions/ 里的文件夹名（不写就是 gulou），并把该文件放回原处。`,
  notReadable: (path: string, code: string) =>
    `${path} 读不了（${code}）。\n  怎么办：确认它是一个文件，并且运行程序的账户有权读它。`,
  notJson: (path: string, place: string) =>
    `${path} 不是完整的 JSON（${place}）。\n  怎么办：检查是否多了或少了逗号、引号、括号。`,
  wrong: (path: string, problems: readonly FileProblem[]) =>
    [
      `${path} 的内容有 ${problems.length} 处不对：`,
      ...problems.map(
        (problem) => `  ${problem.path.join('.') || '（最外层）'}：${toProblemWords(problem)}`,
      ),
      '  怎么办：对照其他地区的同名文件改正后再试。',
    ].join('\n'),
} as const
