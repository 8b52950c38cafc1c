/** The look of a report; it stands in the page, which is one file. */
const STYLE = `
:root { color-scheme: light dark; --line: #dcd7cb; --bad: #f7ebe2; --value: #f4dfa6; --hint: #eaf0ea; }
@media (prefers-color-scheme: dark) { :root { --line: #444; --bad: #54301f; --value: #55461c; --hint: #223229; } }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
.sheet { overflow: auto; max-height: 80vh; }
.sheet td { min-width: 4.5rem; max-width: 20rem; overflow-wrap: anywhere; }
tr.head td { font-weight: bold; }
tr.bad, td.row, li.row > b { background: var(--bad); }
td.value, li.value > b { background: var(--value); }
td.hint, li.hint > b { background: var(--hint); }
td.blank { opacity: 0.6; font-style: italic; }
tr:target, li:target { outline: 3px solid #1a5d50; }
ol li { margin-bottom: 0.5rem; }
a { color: #1a5d50; }
@media (prefers-color-scheme: dark) { a { color: #8fd3c0; } }
@media print { .sheet { max-height: none; overflow: visible; } }
`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML shows it, without what commands. */
export const toHtml = (text: string) =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')

/** An element of a report; its content is HTML already. */
export const tag = (name: string, content: string, attributes = '') =>
  `<${name}${attributes}>${content}</${name}>`

/** A report as one page that needs nothing else and runs nothing, for the browser of whoever ran the check. */
export const toReportPage = (title: string, made: string, sections: readonly string[]) =>
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${toHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${toHtml(title)}</h1>
<p>${toHtml(made)}</p>
${sections.join('\n')}
</main>
</body>
</html>
`
