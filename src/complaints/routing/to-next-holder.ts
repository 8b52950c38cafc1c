/** Which units open cases, which of them are above the lead, and for which an officer works. */
export type Openers = {
  listed: ReadonlySet<string>
  above: readonly string[]
  own: ReadonlySet<string>
}

/**
 * To whose officers a case is sealed anew when one of its unit's gives it to another unit: to that unit's, if it has any;
 * nothing where it stays with the one it has. What a level above opens is about the lead, and goes no further down.
 */
export function toNextHolder(
  holder: string | null,
  to: string,
  { listed, above, own }: Openers,
): string | undefined {
  if (holder === null || holder === to || !own.has(holder) || !listed.has(to)) return undefined
  const goesDown = above.includes(holder) && !above.includes(to)
  return goesDown ? undefined : to
}
