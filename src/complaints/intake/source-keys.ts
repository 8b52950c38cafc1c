import { createHmac, randomBytes } from 'node:crypto'
import { toChinaDate } from '#src/calendar/days.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import type { DayKey, GuessStore } from '#src/complaints/store/guesses.ts'
import { toCaller } from '#src/lib/rate-limit.ts'

/**
 * Names callers without keeping who they are: a keyed hash of the address under a random secret of the day. The
 * secret lies in the store, because all processes must give the same name: whoever steals the store during a day
 * can try addresses against the names of that day. It is removed for good when the day is over, so that older
 * names, of cases for instance, mean nothing to anybody. Names of different days cannot be compared.
 */
export class SourceKeys {
  readonly #store: GuessStore
  #today: { day: string; key: Promise<DayKey> } | undefined
  #own: (DayKey & { day: string }) | undefined

  constructor(store: GuessStore) {
    this.#store = store
  }

  /** `<id of the day's secret>.<hash>`; `now` in milliseconds. */
  async toKey(source: string, now: number): Promise<string> {
    const { id, secret } = await this.#readKey(toChinaDate(new Date(now)))
    const hash = createHmac('sha256', secret)
      .update(toCaller(source))
      .digest('base64url')
      .slice(0, 22)
    return `${id}.${hash}`
  }

  #readKey(day: string): Promise<DayKey> {
    if (this.#today?.day === day) return this.#today.key
    const today = { day, key: this.#store.readDayKey(day) }
    this.#today = today
    return today.key.catch((error) => {
      if (this.#today === today) this.#today = undefined
      if (!(error instanceof StoreUnavailableError)) throw error
      return this.#toOwn(day)
    })
  }

  /** While the store takes no secret, on a full disk for instance: one of this process, until it does. */
  #toOwn(day: string): DayKey {
    if (this.#own?.day !== day) {
      const id = randomBytes(4).toString('hex')
      this.#own = { day, id, secret: new Uint8Array(randomBytes(32)) }
    }
    return this.#own
  }
}
