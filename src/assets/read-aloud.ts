/**
 * Reads an article aloud, one paragraph after the other, the one being read marked. Only a voice of the device
 * itself is used: others send the text away. Where there is none, the buttons stay hidden.
 */
const panel = document.querySelector<HTMLElement>('.read-aloud')
const [toggle, slower] = Array.from(panel?.querySelectorAll('button') ?? [])
const speech: SpeechSynthesis | undefined = window.speechSynthesis
const PARAGRAPHS = ['h1', 'h2', 'h3', 'p', 'li', 'th', 'td']
const paragraphs = Array.from(
  document.querySelectorAll<HTMLElement>(
    PARAGRAPHS.map((name) => `[data-read-aloud] ${name}`).join(),
  ),
).filter((element) => !element.querySelector(PARAGRAPHS.join()))

let at = 0
let rate = 1
let state: 'start' | 'pause' | 'resume' = 'start'

const findVoice = () =>
  speech
    ?.getVoices()
    .find(({ lang, localService }) => localService && /^(zh|cmn)\b(?!.*(HK|TW))/i.test(lang))

function show(next: typeof state) {
  state = next
  if (toggle) toggle.textContent = toggle.dataset[next] ?? ''
}

function mark(position: number) {
  paragraphs.forEach((element, index) => {
    element.classList.toggle('is-read', index === position)
  })
}

function stop() {
  speech?.cancel()
  mark(-1)
}

function readFrom(position: number) {
  stop()
  at = position
  const element = paragraphs[position]
  const voice = findVoice()
  if (!element || !voice) {
    at = 0
    return show('start')
  }
  const utterance = new SpeechSynthesisUtterance(element.textContent ?? '')
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = rate
  utterance.onend = () => {
    if (state === 'pause' && at === position) readFrom(position + 1)
  }
  mark(position)
  speech?.speak(utterance)
  show('pause')
}

// Pausing a voice does not work everywhere: stopping, and going on from the same paragraph, does.
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
speech?.addEventListener('voiceschanged', reveal)
addEventListener('pagehide', stop)
