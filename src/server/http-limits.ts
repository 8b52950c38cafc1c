/** What one connection may cost, in milliseconds, bytes and numbers. */
export type HttpLimits = {
  headerBytes: number
  /** Until the headers are there. */
  headersMs: number
  /** Until a form is there. */
  formMs: number
  /** Until a body that is read as it arrives is there. */
  streamMs: number
  /** Without any byte while a body is on its way. */
  silentMs: number
  /** Between two requests; longer than the idle time of proxies in front, or they send into a closing connection. */
  keepAliveMs: number
  /** Connections at once, shared between sources; further ones are closed at once, so that descriptors remain for files and database. */
  connections: number
}

/** 10 MiB at 12 kB/s take a quarter of an hour; the text of a form is small even on a bad line. */
export const HTTP_LIMITS: HttpLimits = {
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  formMs: 120_000,
  streamMs: 900_000,
  silentMs: 60_000,
  keepAliveMs: 75_000,
  connections: 4000,
}
