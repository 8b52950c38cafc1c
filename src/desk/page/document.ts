import { zhHans as words } from '#src/desk/page/words.ts'

const list = (lines: readonly string[]) => lines.map((line) => `<li>${line}</li>`).join('')
const say = ({ title, text }: { title: string; text: string }, name: string) =>
  `<section class="${name}"><h1>${title}</h1><p>${text}</p></section>`

/**
 * The page as it is sent, the same for everybody: until a script has found out that the desk can work here, it says
 * what keeps it from working and which commands do the same.
 */
export const toDocument = (): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script src="/floor.js"></script>
<script src="/desk.js" defer></script>
</head>
<body>
<div id="desk"></div>
<main class="cannot">
<noscript>${say(words.cannot.noScript, 'no-script')}</noscript>
${say(words.cannot.old, 'old')}
${say(words.cannot.unsafe, 'unsafe')}
<h2>${words.cannot.commands}</h2>
<ul>${list(words.cannot.commandLines.map(([line, does]) => `<code>${line}</code> ${does}`))}</ul>
</main>
</body>
</html>
`
