import { toSpoken, toSpokenDigits } from '#src/text/to-spoken.ts'

/**
 * Reads what is marked for it aloud, one piece after the other, the one being read marked. Only a voice of the device
 * itself is used: others send the text away. Where there is none, the buttons stay hidden.
 */
const panel = document.querySelector<HTMLElement>('.read-aloud')
const [toggle, slower] = Array.from(panel?.querySelectorAll('button') ?? [])
const speech: SpeechSynthesis | undefined = window.speechSynthesis
/** Said in one breath: a heading, a paragraph, a point of a list, a row of a table, a label with what it names. */
const PIECES = ['h1', 'h2', 'h3', 'p', 'li', 'tr', 'dl > div']
const pieces = Array.from(
  document.querySelectorAll<HTMLElement>(PIECES.map((name) => `[data-read-aloud] ${name}`).join()),
).filter((element) => !element.querySelector(PIECES.join()))

/** What stands beside something else: a pause comes after it. */
const BESIDE = /^(T[HD]|D[TD]|BR|SPAN|STRONG)$/
const UNHEARD = '[hidden],[aria-hidden="true"],.print-only,svg'

/** The words of an element as they are said; numbers to ring digit by digit. */
const toWords = (element: Element): string =>
  Array.from(element.childNodes, (node): string => {
    if (node instanceof Text) return toSpoken(node.data)
    if (!(node instanceof Element) || node.matches(UNHEARD)) return ''
    const words = node.matches('[href^="tel:"]')
      ? toSpokenDigits(node.textContent ?? '')
      : toWords(node)
    return BESIDE.test(node.tagName) && node.nextElementSibling ? `${words}，` : words
  }).join('')

let at = 0
let rate = 1
let state: 'start' | 'pause' | 'resume' = 'start'
/** What is being said; one that was cut off ends too in some browsers. */
let spoken: SpeechSynthesisUtterance | undefined

const findVoice = () =>
  speech
    ?.getVoices()
    .find(({ lang, localService }) => localService && /^(zh|cmn)\b(?!.*(HK|TW))/i.test(lang))

function show(next: typeof state) {
  state = next
  if (toggle) toggle.textContent = toggle.dataset[next] ?? ''
}

function mark(position: number) {
  pieces.forEach((element, index) => {
    element.classList.toggle('is-read', index === position)
  })
}

function stop() {
  spoken = undefined
  speech?.cancel()
  mark(-1)
}

function readFrom(position: number) {
  stop()
  at = position
  const element = pieces[position]
  const voice = findVoice()
  if (!element || !voice) {
    at = 0
    return show('start')
  }
  const utterance = new SpeechSynthesisUtterance(toWords(element))
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = rate
  utterance.onend = () => {
    if (spoken === utterance) readFrom(position + 1)
  }
  spoken = utterance
  mark(position)
  speech?.speak(utterance)
  show('pause')
}

// Pausing a voice does not work everywhere: stopping, and going on from the same piece, does.
toggle?.addEventListener('click', () => {
  if (state !== 'pause') return readFrom(at)
  show('resume')
  stop()
})

slower?.addEventListener('click', () => {
  rate = rate === 1 ? 0.75 : 1
  slower.setAttribute('aria-pressed', String(rate !== 1))
  if (state === 'pause') readFrom(at)
})

function reveal() {
  if (panel && findVoice()) panel.hidden = false
}

reveal()
// Safari below 16 tells its voices at once, and takes no listeners.
speech?.addEventListener?.('voiceschanged', reveal)
addEventListener('pagehide', stop)
