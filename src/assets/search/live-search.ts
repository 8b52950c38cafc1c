import { tellListChanged } from '#src/assets/list-changed.ts'
import { fetchAnswer } from '#src/assets/search/fetch-answer.ts'
import { morph } from '#src/assets/search/morph.ts'
import { isSame, takeStep } from '#src/assets/search/next-question.ts'
import {
  type FieldValues,
  findPlaceBeingWritten,
  readQuestion,
  resetFields,
  startFrom,
  toBox,
  toFieldValues,
  withOnePlace,
} from '#src/assets/search/question.ts'

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
  /** What was asked last, or is answered. */
  private question: URLSearchParams
  /** What the form asked then. */
  private formThen: URLSearchParams
  private valuesThen: FieldValues
  /** Whether the question is answered, or an answer is on its way. */
  private stands = true

  constructor(page: Element, form: HTMLFormElement) {
    this.page = page
    this.form = form
    this.question = this.toAnswered()
    this.formThen = this.question
    this.valuesThen = toFieldValues(form)
  }

  /** Whether the form asks something else than what the page answers, on whatever page. */
  isAskedAnew(): boolean {
    const known = this.toAnswered()
    known.delete('page')
    return !isSame(known, readQuestion(this.form))
  }

  /** Asks what the form says; what stands already is not asked again. */
  askForm(entry: Entry = 'push', asker: Element | null = null): void {
    const next = this.toCurrent()
    if (!this.stands || !isSame(next, this.question)) void this.ask(next, entry, asker)
  }

  /** Asks what the form says when typing rests; an answer to fewer letters is no longer waited for. */
  askSoon(asker: Element): void {
    this.stop()
    this.rest = setTimeout(() => this.askForm('replace', asker), TYPING_REST_IN_MILLISECONDS)
  }

  /** Typing rests when its field is left. */
  askRested(asker: Element): void {
    if (this.rest) this.askForm('replace', asker)
  }

  /** Asks what a link asks, with whatever was changed since the page was answered. */
  askLink(link: HTMLAnchorElement): void {
    const to = new URLSearchParams(link.search)
    const next = link.search ? takeStep(this.toCurrent(), this.toAnswered(), to) : to
    const box = toBox(this.form)
    if (box) box.value = next.get('q') ?? ''
    void this.ask(next, 'push', link)
  }

  /** Asks for what is near a position of the device. */
  askFrom(lat: number, lng: number): void {
    void this.ask(startFrom(this.toCurrent(), lat, lng), 'push')
  }

  /** Drops what was asked, or was about to be. */
  stop(): void {
    clearTimeout(this.rest)
    this.rest = undefined
    this.request?.abort()
    this.request = undefined
    this.stands = false
    this.toResults().removeAttribute('aria-busy')
  }

  /** Asks now; `asker` is the field or link that was used. */
  async ask(question: URLSearchParams, entry: Entry, asker: Element | null = null): Promise<void> {
    this.stop()
    const current = new AbortController()
    this.request = current
    this.remember(question, readQuestion(this.form))
    this.valuesThen = toFieldValues(this.form)
    const search = question.toString() && `?${question}`
    const address = `/centres/${search}`
    this.enter(address, entry)
    this.say('')
    this.toResults().setAttribute('aria-busy', 'true')
    try {
      const answer = await fetchAnswer(search, current)
      if (this.request === current) this.show(answer, asker)
    } catch {
      if (this.request !== current) return
      this.stop()
      this.say(address)
    }
  }

  private remember(question: URLSearchParams, formThen: URLSearchParams): void {
    this.question = question
    this.formThen = formThen
    this.stands = true
  }

  /** What the page answers. */
  private toAnswered(): URLSearchParams {
    const address = this.page.getAttribute('data-address') ?? ''
    return new URLSearchParams(address.split('?')[1])
  }

  /** What was asked last, with what was changed in the form since. */
  private toCurrent(): URLSearchParams {
    return withOnePlace(takeStep(this.question, this.formThen, readQuestion(this.form)))
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
    this.showTitle(answer)
    const before = this.page.getAttribute('data-page')
    try {
      morph(this.page, answer, findPlaceBeingWritten(this.form, this.valuesThen))
      resetFields(this.form, this.valuesThen, asker)
      tellListChanged()
    } catch {
      location.replace(address)
    }
    this.remember(this.toAnswered(), this.toAnswered())
    // A link that took itself away, or led to another page of results, leaves the focus at the results.
    const isOtherPage = before !== this.page.getAttribute('data-page')
    const isLost = document.activeElement === document.body
    if (asker instanceof HTMLAnchorElement && (isOtherPage || isLost)) this.focusResults()
  }

  /** The title of the tab tells what was asked; the site's name stands after it. */
  private showTitle(answer: Element): void {
    const before = this.page.getAttribute('data-title') ?? ''
    const after = answer.getAttribute('data-title') ?? before
    document.title = after + document.title.slice(before.length)
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
