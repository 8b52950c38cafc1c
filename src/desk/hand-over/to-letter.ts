import { LETTER_STYLE } from '#src/desk/hand-over/letter-style.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'
import { toInstantText } from '#src/desk/to-summary.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Whatever a resident wrote stays text. */
const toHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '')

/** What a letter says, line by line: whoever makes it sees the same before it goes. */
export function toLetterRows(content: CasePackage): [label: string, text: string][] {
  const { reference, filedAt, matter, place, when, narrative, contact, files, due } = content
  return [
    [words.reference, reference],
    [words.filedAt, toInstantText(filedAt)],
    [words.matter, matter],
    [words.place, place],
    [words.when, when],
    [words.contact, contact ? words.contactOf(contact.name, contact.phone) : words.noContact],
    [words.narrative, narrative],
    [
      words.files,
      files.map(({ name, sha256 }) => words.file(name, sha256)).join('\n') || words.noFiles,
    ],
    [
      words.due,
      due.map(({ label, on, estimated }) => words.promise(label, on, estimated)).join('\n'),
    ],
  ]
}

/** A letter to be printed and signed for: it needs no other file and asks nobody for anything. */
export function toLetter(content: CasePackage): string {
  const { reference, to, from } = content
  const rows = toLetterRows(content)
  const table = rows
    .map(
      ([label, text]) => `<tr><th scope="row">${toHtml(label)}</th><td>${toHtml(text)}</td></tr>`,
    )
    .join('\n')
  const blanks = words.blanks.map((label) => `<p>${toHtml(label)}：<span class="blank"></span></p>`)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${toHtml(words.title(reference))}</title>
<style>${LETTER_STYLE}
</style>
</head>
<body class="letter">
<h1>${toHtml(words.title(reference))}</h1>
<p>${toHtml(words.to(to))}</p>
<p>${toHtml(words.lead)}</p>
<table>
${table}
</table>
<p class="from">${toHtml(from)}</p>
<div class="receipt">
<h2>${toHtml(words.receipt)}</h2>
${blanks.join('\n')}
</div>
</body>
</html>
`
}
