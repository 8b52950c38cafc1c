import { askPosition } from '#src/assets/search/ask-position.ts'
import { LiveSearch } from '#src/assets/search/live-search.ts'
import { offerOrigins } from '#src/assets/search/offer-origins.ts'
import { isPlace, isTyped, ORIGIN, takeWordsBack } from '#src/assets/search/question.ts'

/** Keys pressed while an input method is composing: `isComposing`, and 229 for Safari. */
const isComposing = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229

/**
 * Unfinished words of an input method are no question; Safari before 16.4 does not say so in its input events. The
 * name of a place is one when it is whole.
 */
function listenToTyping(form: HTMLFormElement, live: LiveSearch) {
  let isUnfinished = false
  const onType = ({ target }: Event) => {
    if (!(target instanceof Element) || !isTyped(target)) return
    takeWordsBack(form, target)
    if (isPlace(target)) return
    if (isUnfinished) live.stop()
    else live.askSoon(target)
  }
  form.addEventListener('input', onType)
  form.addEventListener('compositionstart', ({ target }) => {
    isUnfinished = true
    if (target instanceof Element && !isPlace(target)) live.stop()
  })
  form.addEventListener('compositionend', (event) => {
    isUnfinished = false
    onType(event)
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
  })
}

function listenToChoices(form: HTMLFormElement, live: LiveSearch) {
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof Element) || isTyped(target) !== target.hasAttribute(ORIGIN)) return
    takeWordsBack(form, target)
    live.askForm()
  })
  // A place that is typed, or rubbed out, is asked for when its field is left: browsers differ in what a change is.
  form.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof Element) || !isTyped(target)) return
    if (!isPlace(target)) live.askRested(target)
    else if (target.value !== target.defaultValue) live.askForm()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // The answer, not the questions, is what is looked at next.
    form.querySelector('.asking')?.removeAttribute('open')
    live.askForm()
  })
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.closest('.my-position')) {
      askPosition(button, (lat, lng) => live.askFrom(lat, lng))
    }
    const panel = button?.closest<HTMLDetailsElement>('.filters')
    if (!panel || button?.type !== 'submit' || !form.checkValidity()) return
    panel.open = false
    live.focusResults()
  })
}

/** New tabs stay new tabs; links to other pages stay links, and so does the one that opens this page anew. */
function listenToLinks(page: Element, live: LiveSearch) {
  page.addEventListener('click', (event) => {
    const { metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.pathname !== '/centres/' || metaKey || ctrlKey || shiftKey || altKey) return
    if (link.closest('[role="alert"]')) return
    event.preventDefault()
    live.askLink(link)
  })
}

const page = document.querySelector('.search')
const form = page?.querySelector('form')
if (page && form) {
  const live = new LiveSearch(page, form)
  listenToTyping(form, live)
  listenToChoices(form, live)
  listenToLinks(page, live)
  offerOrigins(form.querySelector('#place'))
  addEventListener('popstate', () => {
    void live.ask(new URLSearchParams(location.search), 'none')
  })
  // For what was chosen before the script ran.
  if (live.isAskedAnew()) live.askForm('replace')
  document.documentElement.setAttribute('data-live', '')
}
