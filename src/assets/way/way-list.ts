import { tellListChanged } from '#src/assets/list-changed.ts'
import { readPlaces } from '#src/assets/place-store.ts'
import { button, fill, h, need } from '#src/assets/tools/page.ts'
import { readWeekday } from '#src/assets/way/settings-form.ts'
import { toWayCard } from '#src/assets/way/way-card.ts'
import { zhHans as words } from '#src/assets/way/words.ts'
import { rankByDetour } from '#src/choosing/detour.ts'
import type { WayAnswer } from '#src/choosing/way-answer.ts'
import type { WaySettings } from '#src/choosing/way-settings.ts'

const PAGE_SIZE = 20

/** The list of centres by what they add to the way, some at a time. */
export class WayList {
  private shown = PAGE_SIZE
  private answer: WayAnswer | undefined
  private settings: WaySettings

  constructor(settings: WaySettings) {
    this.settings = settings
  }

  /** Another question begins at the top of its list. */
  answerWith(answer: WayAnswer): void {
    this.answer = answer
    this.shown = PAGE_SIZE
    this.show()
  }

  travelWith(settings: WaySettings): void {
    this.settings = settings
    this.show()
  }

  /** Nothing to list, and why. */
  clear(...told: (Node | string)[]): void {
    this.answer = undefined
    fill(need('way-status'), ...told)
    this.fillList()
  }

  show(): void {
    if (!this.answer) return
    const { centres, hours } = this.answer
    const places = readPlaces()
    const { from: fromName, to: toName } = this.settings
    const [from, to] = [places[fromName], places[toName]]
    if (!from || !to) {
      const missing = [fromName, toName].filter((name) => !places[name])
      fill(need('way-status'), words.missing(missing))
      this.fillList()
      return
    }
    const ranked = rankByDetour(centres, { from, to }, this.settings.streetFactor)
    const daily = { settings: this.settings, from, weekday: readWeekday() }
    const cards = ranked
      .slice(0, this.shown)
      .map((one) => h('li', {}, toWayCard(one, hours[one.stop.hours] ?? [], daily)))
    fill(need('way-status'), ranked.length > 0 ? words.count(ranked.length) : words.none)
    this.fillList(toNotes(this.answer), cards, ranked.length - this.shown)
  }

  private fillList(notes: readonly Node[] = [], cards: readonly Node[] = [], rest = 0): void {
    fill(need('way-notes'), ...notes)
    fill(need('way-list'), ...cards)
    const more = button(words.more(Math.min(rest, PAGE_SIZE)), () => this.showMore())
    fill(need('way-more'), ...(rest > 0 ? [more] : []))
    tellListChanged()
  }

  /** The reader goes on at the first of the new ones. */
  private showMore(): void {
    const first = this.shown
    this.shown += PAGE_SIZE
    this.show()
    need('way-list').children[first]?.querySelector('a')?.focus()
  }
}

/** What one should know of the list. */
function toNotes({ asked, asOf, leftOut, unplaced, closed }: WayAnswer): Node[] {
  const toLink = () => h('a', { href: `/centres/${location.search}` }, words.unplacedLink)
  return [
    h('p', { class: 'print-only' }, words.asked(asked)),
    ...(leftOut > 0 ? [h('p', {}, words.leftOut(leftOut))] : []),
    ...(unplaced > 0 ? [h('p', {}, words.unplaced(unplaced), toLink())] : []),
    ...(closed > 0 ? [h('p', {}, words.closed(closed), toLink())] : []),
    ...(asOf ? [h('p', {}, words.asOf(asOf))] : []),
  ]
}
