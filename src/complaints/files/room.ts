/** Memory set aside for files on their way: what does not fit is refused before it fills the machine. */
export class Room {
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  /** False: there is no room left, and nothing was taken. */
  take(bytes: number): boolean {
    if (bytes > this.#left) return false
    this.#left -= bytes
    return true
  }

  give(bytes: number): void {
    this.#left += bytes
  }
}
