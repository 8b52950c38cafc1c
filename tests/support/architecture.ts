import {
  findCycles,
  type Import,
  type SourceFile,
  toImports,
  toOwnPath,
} from '#tests/support/imports.ts'

/**
 * Which layer a file belongs to; the first match counts. Who may import whom follows from the number:
 * 1 words of no domain, 2 pure and browser-safe, 3 jobs, 4 the web, 5 composition.
 */
const LAYERS: readonly (readonly [prefix: RegExp, layer: number])[] = [
  [/^src\/lib\//, 1],
  [/^src\/complaints\/questions\/.*\.astro$/, 4],
  [
    /^src\/(calendar|centres|region|guidance|children|geo|officers|origins|record|choosing|changes|statistics|text|languages)\//,
    2,
  ],
  [/^src\/(desk\/api\/|complaints\/states\.ts$)/, 2],
  [/^search\/(centre-(query|document)\.ts$|filters\/|analyser\/words\/)/, 2],
  [
    /^src\/(filings|library|complaints|reports|publishing|history|region-files|locks|kept|photos|share-picture)\//,
    3,
  ],
  [/^search\//, 3],
  [/^src\/(components|layouts|pages|styles|assets)\//, 4],
  [/^src\/(server|desk)\//, 5],
  [/^src\/(main|running-site|dev|config|words|env\.d)\.ts$/, 5],
]

/** Command lines compose; the settings are read there. */
const COMMAND_LINE = /(^|\/)cli\.ts$/

/** The files of a job that other jobs and the pages may import. */
const PUBLIC_FILES = new Set([
  'src/complaints/answers.ts',
  'src/complaints/complaint-intake.ts',
  'src/complaints/fields.ts',
  'src/complaints/clocks/case-clock.ts',
  'src/complaints/clocks/to-promises.ts',
  'src/complaints/channel/keys.ts',
  'src/complaints/problems.ts',
  'src/complaints/files/keep-media.ts',
  'src/complaints/files/to-file-type.ts',
  'src/complaints/store/complaint-store.ts',
  'src/complaints/store/kept-heads.ts',
  'src/complaints/store/open-complaint-store.ts',
  'src/reports/report-intake.ts',
  'src/reports/report-store.ts',
  'src/reports/topics.ts',
  'src/reports/values.ts',
  'src/reports/words.ts',
  'src/reports/store/make-tables.ts',
  'src/reports/store/tables.ts',
  'src/reports/store/to-report-store.ts',
  'src/filings/load-filings.ts',
  'src/filings/ids/keep-former-ids.ts',
  'src/filings/report/web/write-web-report.ts',
  'src/library/content-issue.ts',
  'src/history/add-changes.ts',
  'src/history/history-log.ts',
  'src/history/strike.ts',
  'src/kept/hash-of.ts',
  'src/locks/kernel-lock.ts',
  'src/photos/photo-file.ts',
  'src/library/load-library.ts',
  'src/library/recordings/read-recording.ts',
  'src/complaints/load-complaint-rules.ts',
  'src/region-files/read-region-file.ts',
  'src/publishing/addresses/listed-addresses.ts',
  'src/publishing/addresses/sitemaps.ts',
  'src/share-picture/share-pictures.ts',
  'search/engine.ts',
  'search/find-fitting.ts',
  'search/likeness/likeness.ts',
  'search/likeness/typed.ts',
  'search/page-document.ts',
  'search/page-parameters.ts',
  'search/initials.ts',
  'search/query-parameters.ts',
  'search/question-reader.ts',
  'search/relax.ts',
  'search/search-index.ts',
  'search/open-search.ts',
  'search/rebuild/rebuild.ts',
  'search/centre-document.ts',
  'search/centre-status.ts',
])

/** Libraries that what is pure may use. */
const PURE_LIBRARIES = /^(zod|gcoord|chinese-days|uqr|supercluster|@scure\/base)(\/|$)/

/** Words beside the feature they speak for. */
const WORDS = /(^|\/)_?words\.ts$/

/** Where Chinese may stand: in words, and where the columns of filing files are named. */
const CHINESE_ALLOWED: readonly RegExp[] = [
  WORDS,
  /^src\/text\//,
  /^src\/filings\/columns\.ts$/,
  /^search\/analyser\/(words|intents)\//,
]

/** Layer 4 files that may reach layer 3: pages, and the page parts of questions, which lie beside their question. */
const WEB_ENTRY = /^src\/(pages|complaints\/questions)\//

/** Parts of the desk that run in an officer's browser too. */
const BROWSER_PART = /^src\/desk\/(page\/(?!build\.ts)|api\/|acts\/|inbox\/)/

/** Folders of a job whose every file is public: each question of a complaint is one. */
const PUBLIC_FOLDERS = /^src\/complaints\/(questions|enquiry)\//

const CODE_FILE = /\.(ts|tsx|astro|mjs)$/
const STYLE_SHEET = /^src\/.*\.css$/

const isTest = ({ path }: SourceFile) => path.startsWith('tests/')

function toLayer(path: string): number | undefined {
  if (COMMAND_LINE.test(path)) return 5
  return LAYERS.find(([prefix]) => prefix.test(path))?.[1]
}

/** The job a layer-3 file belongs to: `search`, or a folder of `src`. */
function toJob(path: string): string | undefined {
  return path.startsWith('search/') ? 'search' : path.split('/')[1]
}

function checkImport(file: SourceFile, { target, typeOnly }: Import): string | undefined {
  if (/^\.\.?\//.test(target)) return `imports ${target}: write #src/… or #search/…`
  if (isTest(file)) return undefined
  if (target.startsWith('#tests/')) return `imports ${target}: the product knows no tests`
  const layer = toLayer(file.path) ?? 5
  if (layer <= 2 && /^node:/.test(target))
    return `imports ${target}, but layer ${layer} is browser-safe`
  if (BROWSER_PART.test(file.path) && /^node:/.test(target))
    return `imports ${target}, but the desk's page runs in a browser`
  if (layer <= 2 && !target.startsWith('#') && !PURE_LIBRARIES.test(target))
    return `imports ${target}, which is no library of pure files`
  const own = toOwnPath(target)
  const targetLayer = own ? toLayer(own) : undefined
  if (!own || targetLayer === undefined) return undefined
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

/** One file, whether product or test. */
const isTooLong = ({ text }: SourceFile) =>
  text.split('\n').length > 301 && 'has more than 300 lines'

/** Rules about a file of the product: what it must not contain. A rule returns what is wrong. */
const PRODUCT_RULES: readonly ((file: SourceFile) => string | false)[] = [
  ({ path }) => toLayer(path) === undefined && 'has no layer: add its folder to the table',
  ({ path, text }) =>
    !CHINESE_ALLOWED.some((allowed) => allowed.test(path)) &&
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
    !/^src\/(components\/(search|centre-card|map)|desk\/page)\//.test(path) &&
    'is React outside the search and the desk',
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

/** Imports of files that are not there, and style sheets that nothing asks for. */
function findLoose(files: readonly SourceFile[], code: readonly SourceFile[]): string[] {
  const there = new Set(files.map(({ path }) => path))
  const asked = new Set<string>()
  const missing = code.flatMap(({ path, text }) =>
    toImports(text).flatMap(({ target }) => {
      const own = toOwnPath(target)
      if (own) asked.add(own)
      return own && !there.has(own) ? `${path}: imports ${own}, which is not there` : []
    }),
  )
  const unused = files.filter(({ path }) => STYLE_SHEET.test(path) && !asked.has(path))
  return [...missing, ...unused.map(({ path }) => `${path}: is a style sheet nothing asks for`)]
}

/** Every broken rule of the files of product and tests, as `path: what is wrong`. */
export function checkArchitecture(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => CODE_FILE.test(path))
  const sheets = files.filter(({ path }) => STYLE_SHEET.test(path))
  const product = code.filter((file) => !isTest(file))
  const tell = ({ path }: SourceFile, wrong: string | false | undefined) =>
    wrong ? [`${path}: ${wrong}`] : []
  return [
    ...[...code, ...sheets].flatMap((file) => tell(file, isTooLong(file))),
    ...product.flatMap((file) => PRODUCT_RULES.flatMap((rule) => tell(file, rule(file)))),
    ...code.flatMap((file) =>
      toImports(file.text).flatMap((found) => tell(file, checkImport(file, found))),
    ),
    ...findLoose(files, code),
    ...findCycles(code).map((cycle) => `cycle: ${cycle}`),
  ]
}

/** Rows of the tables above that fit no file any more. */
export function findDeadRows(files: readonly SourceFile[]): string[] {
  const paths = files.map(({ path }) => path)
  const patterns = [
    ...LAYERS.map(([prefix]) => prefix),
    ...CHINESE_ALLOWED,
    COMMAND_LINE,
    WEB_ENTRY,
    PUBLIC_FOLDERS,
  ]
  return [
    ...patterns.filter((pattern) => !paths.some((path) => pattern.test(path))).map(String),
    ...[...PUBLIC_FILES].filter((path) => !paths.includes(path)),
  ]
}
