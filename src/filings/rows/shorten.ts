/** A cell for the report: on one line, without control characters, not longer than a clerk needs to find it. */
export function shorten(text: string, length = 60): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a report must not carry them to a terminal
  const line = text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}
