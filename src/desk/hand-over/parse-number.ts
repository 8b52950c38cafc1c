/** The number under which another unit keeps a case, as somebody typed it; nothing where it cannot be one. */
export function parseNumber(typed: string): string | undefined {
  const number = typed.normalize('NFKC').trim()
  return /^[^\p{C}\p{Zl}\p{Zp}]{1,60}$/u.test(number) ? number : undefined
}
