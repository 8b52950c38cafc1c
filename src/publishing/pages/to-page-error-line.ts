const FRAME = /^\s+at /
/** As pino writes `error`. */
const ERROR_LEVEL = 50

/**
 * A log line (JSON) for an error that a page met while somebody waited for it, from its stack: kind and
 * places, without the message, which quotes what it complains of, and that may be what somebody typed.
 */
export function toPageErrorLine(stack: string, now: Date): string {
  const [type = 'Error'] = /^\w*(?:Error|Exception)\b/.exec(stack) ?? []
  const at = stack.split('\n').filter((line) => FRAME.test(line))
  return JSON.stringify({
    level: ERROR_LEVEL,
    time: now.toISOString(),
    err: { type, at: at.map((line) => line.trim()) },
    msg: 'page failed',
  })
}
