import { PROBLEM_TYPE, toProblem } from '#src/lib/problem.ts'
import { linkPhones } from '#src/text/phones/link-phones.ts'
import { ERROR_PAGE_TEXT, ERROR_TEXT, FORM_ERROR_TEXT } from '#src/text/server.ts'

export type ErrorAnswer = { contentType: string; body: string }

const isForMachines = (path: string) => path.startsWith('/api/') || path === '/healthz'

function toPage(title: string, detail: string): string {
  return linkPhones(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><h1>${title}</h1><p>${detail}</p><p><a href="/">${ERROR_PAGE_TEXT.home}</a> <a href="/centres/">${ERROR_PAGE_TEXT.find}</a></p></html>`,
  )
}

/**
 * What the server says when something is wrong: a page with a way on, or a problem for programs. Whoever
 * handed something in (`method` POST) reads what became of it.
 */
export function toErrorAnswer(status: number, path: string, method = 'GET'): ErrorAnswer {
  const inForm = method === 'POST' ? FORM_ERROR_TEXT[status] : undefined
  const { title, detail } = inForm ?? ERROR_TEXT[status] ?? { title: String(status), detail: '' }
  return isForMachines(path)
    ? { contentType: PROBLEM_TYPE, body: JSON.stringify(toProblem(status, title, { detail })) }
    : { contentType: 'text/html; charset=utf-8', body: toPage(title, detail) }
}
