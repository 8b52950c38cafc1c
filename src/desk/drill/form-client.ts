import { FIELDS } from '#src/complaints/fields.ts'
import { UNLISTED } from '#src/complaints/questions/centre/question.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'

/** What somebody answers. */
export type Filing = {
  place: { centreId: string } | { name: string; address: string }
  matter: string
  narrative: string
  contact?: { choice: string; name?: string; phone?: string; news?: string }
}

type Fields = Record<string, string>

const REFERENCE = /[2-9A-Z]{4}-[2-9A-Z]{4}/
const QUERY_CODE = /\d{4} \d{4} \d{4} \d{4}/

/** Goes through the public forms as a browser without JavaScript does: cookies, redirects, one page after the other. */
export class FormClient {
  readonly #url: string
  readonly #origin: string
  readonly #fetch: typeof fetch
  readonly #cookies = new Map<string, string>()

  /** `ask`: how a request is sent; somebody patient sends it again when the connection is lost. */
  constructor(url: string, ask: typeof fetch = fetch, origin: string = url) {
    this.#url = url
    this.#origin = origin
    this.#fetch = ask
  }

  /** As a browser sends them. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  protected async ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('origin', this.#origin)
    if (this.#cookies.size > 0) headers.set('cookie', this.cookies)
    const answer = await this.#fetch(this.#url + path, { ...init, headers, redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '' || value === 'deleted') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    return answer
  }

  get(path: string): Promise<Response> {
    return this.ask(path, {})
  }

  post(path: string, fields: Fields): Promise<Response> {
    return this.ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  }

  /** Posts one step and fails loudly where the next one does not follow. */
  async #step(step: string, fields: Fields): Promise<void> {
    const answer = await this.post(`/complaints/${step}/`, fields)
    await answer.text()
    if (answer.status !== 303) throw new Error(`${step} answered ${answer.status}`)
  }

  /**
   * Answers every question up to the page before handing in, and gives what that page asks to be sent back.
   * `addFiles`: adds what is to be added, where files are asked for.
   */
  async fillIn(
    { place, matter, narrative, contact = { choice: 'anonymous' } }: Filing,
    addFiles: () => Promise<void> = async () => {},
  ): Promise<Fields> {
    const { centre } = FIELDS
    await this.#step(
      'centre',
      'centreId' in place
        ? { [centre.place]: place.centreId }
        : {
            [centre.place]: UNLISTED,
            [centre.unlistedName]: place.name,
            [centre.unlistedAddress]: place.address,
          },
    )
    await this.#step('matter', { [FIELDS.matter.matter]: matter })
    await this.#step('narrative', { [FIELDS.narrative.narrative]: narrative })
    await this.#step('when', { [FIELDS.when.unknown]: TICKED })
    await addFiles()
    await this.#step('files', {})
    await this.#step('contact', contact)
    return this.readCheck()
  }

  /** What the page before handing in asks to be sent back. */
  async readCheck(): Promise<Fields> {
    const page = await (await this.get('/complaints/check/')).text()
    const [, hash] =
      new RegExp(`name="${FIELDS.check.contentHash}"[^>]*value="([^"]*)"`).exec(page) ?? []
    if (!hash) throw new Error('The page before handing in could not be read')
    return { [FIELDS.check.contentHash]: hash, [FIELDS.check.consent]: TICKED }
  }

  /** Hands in, and tells the status of the answer. */
  async submit(check: Fields): Promise<number> {
    const answer = await this.post('/complaints/check/', check)
    await answer.text()
    return answer.status
  }

  /** Number and code as the receipt shows them. */
  async readReceipt(): Promise<{ reference: string; queryCode: string }> {
    const answer = await this.get('/complaints/receipt/')
    const page = await answer.text()
    const text = page.slice(page.indexOf('<main'))
    const [reference] = REFERENCE.exec(text) ?? []
    const [queryCode] = QUERY_CODE.exec(text) ?? []
    if (answer.status !== 200 || !reference || !queryCode)
      throw new Error(`No receipt: ${answer.status}`)
    return { reference, queryCode }
  }

  /** Looks a case up; the page of the case when number and code belong together. */
  async lookUp(reference: string, code: string): Promise<string | undefined> {
    const { status } = FIELDS
    const answer = await this.post('/complaints/status/', {
      [status.reference]: reference,
      [status.code]: code,
    })
    await answer.text()
    if (!answer.headers.get('location')?.startsWith('/complaints/status/case/')) return undefined
    return (await this.get('/complaints/status/case/')).text()
  }
}
