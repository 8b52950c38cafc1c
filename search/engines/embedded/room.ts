/**
 * Room for as many numbers as one question needs, used again for the next: an engine answers each without a pause, and
 * fresh zeros for 100,000 centres would cost more than a filter does. What is in it holds until it is asked for again.
 */
export function makeRoom<Numbers extends { length: number }>(
  make: (count: number) => Numbers,
): (count: number) => Numbers {
  let room = make(0)
  return (count) => {
    if (room.length < count) room = make(count)
    return room
  }
}
