export type Encoding = 'br' | 'gzip' | 'identity'

/** Whether an `Accept-Encoding` header takes a coding, that is names it without `q=0`. */
function takes(header: string, coding: string): boolean {
  const at = header.indexOf(coding)
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(header.slice(at + coding.length))
}

/** The best coding a browser takes. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  if (takes(header, 'br')) return 'br'
  return takes(header, 'gzip') ? 'gzip' : 'identity'
}
