/** Text of a file: UTF-8 with or without a byte-order mark, else GB18030; `undefined` when it is neither. */
export function toText(bytes: Uint8Array): string | undefined {
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
