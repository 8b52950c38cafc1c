import fc from 'fast-check'
import { FIELDS } from '#src/complaints/fields.ts'
import { FIELDS as REPORT_FIELDS } from '#src/reports/values.ts'

/** What runs when it is not escaped; no answer may hold it as it is. */
export const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</textarea><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '=cmd|"/c calc"!A0',
  '\u001B[2J\u001B]0;owned\u0007',
  '𠮷𬭸👩‍👩‍👧‍👦\u202Etxt.exe',
] as const

/** Pieces of those that a browser would run. */
export const RUNNING = ['<script>alert', '<img src=x', '<svg onload'] as const

const ADDRESSES = [
  'centre/',
  'matter/',
  'narrative/',
  'when/',
  'files/',
  'files/add/',
  'files/remove/',
  'contact/',
  'check/',
  'receipt/',
  'leave/',
  'status/',
  'status/case/',
  'status/case/file/',
  'status/case/note/',
  'status/case/review/',
  'status/case/withdraw/',
  'status/case/agree/',
  'status/case/refuse/',
  'status/leave/',
  '',
  'notice/',
  '../complaints/check/',
  '../centres/gl-2022-003/report/',
  '../centres/gl-2022-003/check/',
  '../needs/',
  'check',
  '%2e%2e/',
] as const

const DESK_FIELDS = [...Object.values(REPORT_FIELDS), 'doorName', 'doorFees', 'consent', 'age']
const KNOWN_FIELDS = [
  ...new Set(Object.values(FIELDS).flatMap((form) => Object.values(form))),
  ...DESK_FIELDS,
]
const ODD_FIELDS = ['__proto__', 'constructor', 'state', 'status', 'reference[]', 'a[b][c]', '']
const KNOWN_VALUES = [
  'unlisted',
  'yes',
  'harm',
  'phone',
  'unclear',
  'anonymous',
  'contactable',
  '2026',
  '11',
]

const value = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom(...KNOWN_VALUES),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => text.repeat(80)),
)
/** Fields in any order and number, the same one twice among them. */
const fields = fc.array(fc.tuple(fc.constantFrom(...KNOWN_FIELDS, ...ODD_FIELDS), value), {
  maxLength: 8,
})

const TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=----x',
  'multipart/form-data',
  'text/plain',
  'application/json',
  'application/x-www-form-urlencoded; charset=gb18030',
  'image/svg+xml',
] as const

function toMultipart(pairs: readonly (readonly [string, string])[]): string {
  const parts = pairs.map(
    ([name, text], index) =>
      `------x\r\nContent-Disposition: form-data; name="${name}"${index === 0 ? '; filename="../../a.jpg"' : ''}\r\n\r\n${text}\r\n`,
  )
  return `${parts.join('')}------x--\r\n`
}

const body = fc
  .tuple(fields, fc.constantFrom('form', 'multipart', 'cut', 'json', 'raw'))
  .map(([pairs, shape]) => {
    if (shape === 'form') return new URLSearchParams(pairs.map(([a, b]) => [a, b])).toString()
    if (shape === 'multipart') return toMultipart(pairs)
    if (shape === 'cut') return toMultipart(pairs).slice(0, -20)
    if (shape === 'json') return JSON.stringify(Object.fromEntries(pairs))
    return pairs.map(([, text]) => text).join('')
  })

/** One post to the complaint channel as nobody's browser sends it. */
export type HostilePost = {
  address: string
  type: string
  body: string
  cookie: 'none' | 'broken' | 'own'
}

/** Posts of every kind; most claim the type that their body has. */
export const hostilePost: fc.Arbitrary<HostilePost> = fc.record({
  address: fc.constantFrom(...ADDRESSES),
  type: fc.oneof(
    { weight: 4, arbitrary: fc.constant(TYPES[0]) },
    { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
  ),
  body,
  cookie: fc.constantFrom('none', 'broken', 'own', 'own', 'own'),
})
