import { parseForm } from '#src/lib/parse-form.ts'

const FORM = /^application\/x-www-form-urlencoded\b/i

/** The form a request brings; empty when it brings none that can be read, so that the page says what is missing. */
export async function readForm(request: Request): Promise<FormData> {
  const isForm = FORM.test(request.headers.get('content-type') ?? '')
  return isForm ? parseForm(await request.text()) : new FormData()
}
