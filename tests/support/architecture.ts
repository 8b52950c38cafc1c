/** A source file as the rules see it: path from the root of the repository, and text. */
export type SourceFile = { path: string; text: string }

/**
 * Which layer a file belongs to; the first match counts. Who may import whom follows from the number:
 * 1 words of no domain, 2 pure and browser-safe, 3 jobs, 4 the web, 5 composition.
 */
const LAYERS: readonly (readonly [prefix: RegExp, layer: number])[] = [
  [/^src\/lib\//, 1],
  [/^src\/complaints\/questions\/.*\.astro$/, 4],
  [/^src\/(calendar|centres|region|guidance|children|geo|text)\//, 2],
  [/^search\/(centre-(query|document)\.ts$|filters\/|analyser\/words\/)/, 2],
  [/^src\/(filings|library|complaints|publishing|region-files|locks)\//, 3],
  [/^search\//, 3],
  [/^src\/(components|islands|layouts|pages|styles|assets)\//, 4],
  [/^src\/(server|desk)\//, 5],
  [/^src\/(main|running-site|dev|config|env\.d)\.ts$/, 5],
]

/** Command lines compose; the settings are read there. */
const COMMAND_LINE = /(^|\/)cli\.ts$/

/** The files of a job that other jobs and the pages may import. */
const PUBLIC_FILES = new Set([
  'src/complaints/answers.ts',
  'src/complaints/complaint-intake.ts',
  'src/complaints/fields.ts',
  'src/complaints/channel/keys.ts',
  'src/complaints/problems.ts',
  'src/complaints/open-intake.ts',
  'src/complaints/states.ts',
  'src/complaints/store/complaint-store.ts',
  'src/complaints/store/open-complaint-store.ts',
  'src/filings/load-filings.ts',
  'src/library/content-issue.ts',
  'src/locks/kernel-lock.ts',
  'src/library/load-library.ts',
  'src/complaints/load-complaint-rules.ts',
  'src/region-files/read-region-file.ts',
  'search/article-parameters.ts',
  'search/engine.ts',
  'search/query-parameters.ts',
  'search/relax.ts',
  'search/search-index.ts',
  'search/open-search.ts',
  'search/rebuild/rebuild.ts',
  'search/centre-document.ts',
])

const CHINESE_ALLOWED =
  /(^|\/)_?words\.ts$|^(src\/text\/|src\/filings\/columns\.ts$|search\/analyser\/words\/)/

/** Layer 4 files that may reach layer 3: pages, and the page parts of questions, which lie beside their question. */
const WEB_ENTRY = /^src\/(pages|complaints\/questions)\//

/** Folders of a job whose every file is public: each question of a complaint is one. */
const PUBLIC_FOLDERS = /^src\/complaints\/questions\//

const CODE_FILE = /\.(ts|tsx|astro|mjs)$/
const NAMES = String.raw`(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)`
const IMPORT = new RegExp(
  String.raw`\b(?:import|export)(\s+type)?\s+${NAMES}\s+from\s+['"]([^'"]+)['"]` +
    String.raw`|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]`,
  'g',
)

export type Import = { target: string; typeOnly: boolean }

/** The imports of a file, as written. */
export function toImports(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    target: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }))
}

function toLayer(path: string): number | undefined {
  if (COMMAND_LINE.test(path)) return 5
  return LAYERS.find(([prefix]) => prefix.test(path))?.[1]
}

/** The job a layer-3 file belongs to: `search`, or a folder of `src`. */
function toJob(path: string): string | undefined {
  return path.startsWith('search/') ? 'search' : path.split('/')[1]
}

function toOwnPath(target: string): string | undefined {
  return /^#(src|search)\//.test(target) ? target.slice(1) : undefined
}

function checkImport(file: SourceFile, { target, typeOnly }: Import): string | undefined {
  if (/^\.\.?\//.test(target)) return `imports ${target}: write #src/… or #search/…`
  const layer = toLayer(file.path) ?? 5
  if (layer <= 2 && /^node:/.test(target))
    return `imports ${target}, but layer ${layer} is browser-safe`
  const own = toOwnPath(target)
  const targetLayer = own ? toLayer(own) : undefined
  if (!own || targetLayer === undefined || /\.css$/.test(own)) return undefined
  if (targetLayer > layer) return `(layer ${layer}) imports ${own} (layer ${targetLayer})`
  if (own === 'src/main.ts' && file.path !== 'src/dev.ts') {
    return `imports ${own}: nobody imports what composes`
  }
  if (targetLayer !== 3 || layer === 5) return undefined
  if (layer === 3 && toJob(own) === toJob(file.path)) return undefined
  if (!PUBLIC_FILES.has(own) && !PUBLIC_FOLDERS.test(own))
    return `imports ${own}, which is not the public file of its job`
  const reaches = layer === 3 || WEB_ENTRY.test(file.path) || typeOnly
  return reaches ? undefined : `imports ${own}: only pages reach layer 3`
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1')

/** Rules about one file: what it must not contain. A rule returns what is wrong. */
const FILE_RULES: readonly ((file: SourceFile) => string | false)[] = [
  ({ path }) => toLayer(path) === undefined && 'has no layer: add its folder to the table',
  ({ text }) => text.split('\n').length > 301 && 'has more than 300 lines',
  ({ path, text }) =>
    !CHINESE_ALLOWED.test(path) &&
    /\p{Script=Han}/u.test(withoutComments(text)) &&
    'has Chinese text outside src/text and words.ts',
  ({ path, text }) =>
    path !== 'src/config.ts' &&
    /process\.env|import\.meta\.env/.test(text) &&
    'reads the environment',
  ({ path, text }) =>
    !path.startsWith('src/pages/') && /\sclient:\w+/.test(text) && 'starts an island',
  ({ text }) =>
    /export const prerender/.test(text) && 'sets prerender: the publisher lists addresses',
  ({ path }) =>
    /\.tsx$/.test(path) &&
    !/^src\/(islands|components\/centre-card)\//.test(path) &&
    'is React outside islands',
  ({ text }) => /style=\{\{/.test(text) && 'has an inline style, which the CSP forbids',
  ({ path }) => /(utils|helpers|common|misc)/.test(path) && 'has a name that says nothing',
  ({ path, text }) =>
    path.endsWith('.ts') &&
    text.trim() !== '' &&
    withoutComments(text)
      .replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s*from\s*['"][^'"]+['"];?/g, '')
      .trim() === '' &&
    'only re-exports',
]

/** Cycles of run-time imports, each as `a → b → a`. */
function findCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map(({ path, text }) => [
      path,
      toImports(text).flatMap(({ target, typeOnly }) =>
        typeOnly ? [] : (toOwnPath(target) ?? []),
      ),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}

/** Every broken rule of a set of files, as `path: what is wrong`. */
export function checkArchitecture(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => CODE_FILE.test(path))
  return [
    ...code.flatMap((file) =>
      FILE_RULES.map((rule) => rule(file)).flatMap((wrong) =>
        wrong ? `${file.path}: ${wrong}` : [],
      ),
    ),
    ...code.flatMap((file) =>
      toImports(file.text).flatMap((found) => {
        const wrong = checkImport(file, found)
        return wrong ? `${file.path}: ${wrong}` : []
      }),
    ),
    ...findCycles(code).map((cycle) => `cycle: ${cycle}`),
  ]
}
