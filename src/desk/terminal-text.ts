/**
 * Characters that command a terminal, turn the direction of writing or hide others. Allowed: the new line, and
 * the joiner inside an emoji.
 */
const UNSAFE = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const toEscape = (character: string) => {
  const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  return `\\u{${hex}}`
}

/** A text of somebody else for the terminal: every character that does not simply stand there is spelt out. */
export function toTerminalText(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(UNSAFE, toEscape)
}

/** The same in one line: for names and other short answers. */
export function toTerminalLine(text: string): string {
  return toTerminalText(text).replaceAll('\n', '\\n')
}

/** JSON that is safe to look at in a terminal as well; it means the same. */
export function toTerminalJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSAFE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
