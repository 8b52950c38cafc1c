import { zhHans as words } from '#src/desk/serve/words.ts'

/** A page for whoever came to an address where nothing is: nothing of what he asked for stands in it. */
export function toLostPage(why: keyof typeof words, origin: string): Buffer {
  const { title, text, why: reason } = words[why]
  return Buffer.from(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${text}<a href="${origin}/">${origin}/</a></p>
<p>${reason}</p>
</body>
</html>
`)
}
