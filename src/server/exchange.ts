import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import type { Logger } from 'pino'
import type { Lease, SourceLimiter } from '#src/lib/source-limiter.ts'
import type { ProxyNotice } from '#src/server/client-address.ts'
import type { HttpLimits } from '#src/server/limits.ts'
import type { ReadingMode } from '#src/server/reading-mode.ts'
import type { LiveRoute, Site } from '#src/server/site.ts'
import type { TileFile } from '#src/server/tile-file.ts'

/** What answers need besides the request. */
export type AnswerContext = {
  site: () => Site
  live: readonly LiveRoute[]
  siteUrl: string
  securityHeaders: Readonly<Record<string, string>>
  limiter: SourceLimiter
  trustedProxies: BlockList
  proxyNotice: ProxyNotice
  isStopping: () => boolean
  limits: HttpLimits
  /** Pictures of streets for the map, where the operator has some. */
  tiles?: TileFile | undefined
  log: Logger
}

/** One request on its way to an answer; the release it sees does not change under it. */
export type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  /** On the site's own origin, whatever `Host` says. */
  url: URL
  release: Site
  /** Headers of every answer. */
  common: Readonly<Record<string, string>>
  context: AnswerContext
  /** The address of whoever asks. */
  caller: string
  /** How the visitor reads pages. */
  mode: ReadingMode
  /** What the request may use; files and health need none. */
  lease?: Lease
}
