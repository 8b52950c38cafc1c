import { fetchAnswer } from '#src/assets/search/fetch-answer.ts'
import { morph } from '#src/assets/search/morph.ts'
import { readQuestion, resetFields } from '#src/assets/search/question.ts'

/** Long enough for a letter more, too short to be waited for. */
const TYPING_REST_IN_MILLISECONDS = 100

/** How a question gets into the history; whoever goes back finds it there already. */
type Entry = 'push' | 'replace' | 'none'

/** Answers the search page's form and links in place, at the addresses they have without script. */
export class LiveSearch {
  private request: AbortController | undefined
  private rest: ReturnType<typeof setTimeout> | undefined
  private readonly page: Element
  private readonly form: HTMLFormElement

  constructor(page: Element, form: HTMLFormElement) {
    this.page = page
    this.form = form
  }

  /** Asks what the form says. */
  askForm(entry: Entry = 'push', asker: Element | null = null): void {
    const search = readQuestion(this.form).toString()
    void this.ask(search && `?${search}`, entry, asker)
  }

  /** Asks what the form says when typing rests; an answer to fewer letters is no longer waited for. */
  askSoon(asker: Element): void {
    this.stop()
    this.rest = setTimeout(() => this.askForm('replace', asker), TYPING_REST_IN_MILLISECONDS)
  }

  /** Drops what was asked, or was about to be. */
  stop(): void {
    clearTimeout(this.rest)
    this.request?.abort()
    this.request = undefined
  }

  /** Asks now. `search` is the end of the page's address, from `?` on; `asker` the field or link that was used. */
  async ask(search: string, entry: Entry, asker: Element | null = null): Promise<void> {
    this.stop()
    const current = new AbortController()
    this.request = current
    const address = `/centres/${search}`
    this.enter(address, entry)
    this.say('')
    this.toResults().setAttribute('aria-busy', 'true')
    try {
      const answer = await fetchAnswer(search, current)
      if (this.request === current) this.show(answer, asker)
    } catch {
      if (this.request !== current) return
      this.toResults().removeAttribute('aria-busy')
      this.say(address)
    }
  }

  private enter(address: string, entry: Entry): void {
    const isSame = address === location.pathname + location.search
    if (entry === 'push' && !isSame) history.pushState(null, '', address)
    else if (entry !== 'none') history.replaceState(null, '', address)
  }

  private toResults(): Element {
    return this.page.querySelector('.results') ?? this.page
  }

  /** The answer's form and list; a question has one address, however it was asked. */
  private show(answer: Element, asker: Element | null): void {
    const address = answer.getAttribute('data-address') ?? '/centres/'
    history.replaceState(null, '', address)
    const before = this.page.getAttribute('data-page')
    try {
      morph(this.page, answer)
      resetFields(this.form, asker)
    } catch {
      location.replace(address)
    }
    // A link that took itself away, or led to another page of results, leaves the focus at the results.
    const isOtherPage = before !== this.page.getAttribute('data-page')
    const isLost = document.activeElement === document.body
    if (asker instanceof HTMLAnchorElement && (isOtherPage || isLost)) this.focusResults()
  }

  /** Puts the reader at the beginning of the list. */
  focusResults(): void {
    this.page.querySelector<HTMLElement>('#results')?.focus()
  }

  /** Says that the list is still the one before, with a plain link to try again; says nothing without an address. */
  private say(failedAddress: string): void {
    this.page.querySelector('.results__failed')?.remove()
    if (!failedAddress) return
    const notice = document.createElement('p')
    notice.className = 'results__failed notice caution'
    notice.setAttribute('role', 'alert')
    const link = document.createElement('a')
    link.href = failedAddress
    link.textContent = this.page.getAttribute('data-retry')
    notice.append(`${this.page.getAttribute('data-failed')} `, link)
    this.page.querySelector('.results__count')?.after(notice)
  }
}
