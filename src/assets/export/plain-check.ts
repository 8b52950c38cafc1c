import { loadIndex } from '#src/assets/export/load-index.ts'
import { zhHans as words } from '#src/assets/export/words.ts'
import { h, need, readToday } from '#src/assets/tools/page.ts'
import { checkPlain, type PlainAnswer, type PlainVerdict } from '#src/choosing/plain-check.ts'
import { toTone } from '#src/components/check/found-place.ts'
import { zhHans as checkWords } from '#src/components/check/words.ts'

/** The question whether a place is filed, in an export: asked by the address of the page, answered from its files. */

/** More nobody compares; another word tells them apart. */
const MOST_SHOWN = 8
const answer = need('plain-check-answer')

function toItem(
  { verdict, name, address = '', id, foundBy, isFormer }: PlainVerdict,
  isNear: boolean,
): HTMLElement {
  const state = h(
    'strong',
    { class: `state state--${toTone(verdict, !isNear)}` },
    checkWords.verdicts[verdict],
  )
  const named = id ? h('a', { class: 'tap', href: `/centres/${id}/` }, name) : h('strong', {}, name)
  const item = h('li', {}, named, h('span', {}, state, ' ', address))
  if (isNear) item.append(h('strong', {}, checkWords.differs(foundBy).join(typed.trim())))
  if (isFormer) item.append(h('span', {}, checkWords.former(foundBy, name)))
  return item
}

function show({ found, isNear, isVague }: PlainAnswer) {
  const basis = h(
    'p',
    { class: 'small' },
    `${answer.dataset['basis']}${checkWords.checkedOn(readToday())}`,
  )
  answer.textContent = ''
  if (isVague)
    answer.append(
      h('p', {}, h('strong', {}, checkWords.vague), words.separator, checkWords.vagueHelp),
    )
  else if (found.length === 0)
    answer.append(
      h('p', {}, h('strong', {}, checkWords.none), words.separator, checkWords.noneWhy),
      basis,
    )
  if (found.length === 0) return
  const title = isNear ? checkWords.nearSeveral : checkWords.several
  answer.append(h('p', {}, h('strong', {}, title(found.length))))
  const shown = found.slice(0, MOST_SHOWN).map((place) => toItem(place, isNear))
  answer.append(h('ul', { class: 'registered' }, ...shown))
  if (found.length > MOST_SHOWN)
    answer.append(h('p', {}, checkWords.more(found.length - MOST_SHOWN)))
  answer.append(basis)
}

need('plain-check').hidden = false
const typed = new URLSearchParams(location.search).get('q') ?? ''
if (typed.trim()) {
  need<HTMLInputElement>('check-text').value = typed
  loadIndex().then(
    (index) => show(checkPlain(index, typed, readToday())),
    () => {
      answer.textContent = words.failedCheck
    },
  )
}
