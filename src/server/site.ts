import type { IncomingMessage } from 'node:http'
import type { Lease } from '#src/lib/source-limiter.ts'
import type { StaticFile } from '#src/publishing/release/open-release.ts'

/** One release as the server sees it. A request is answered by one `Site` from beginning to end. */
export type Site = {
  version: string
  files: ReadonlyMap<string, StaticFile>
  /** Addresses that moved for ever. */
  redirects: ReadonlyMap<string, string>
  /** Renders what depends on the moment or on the question; `caller` is the address of whoever asks. */
  render: (request: Request, caller: string) => Promise<Response>
  /** What `/healthz` tells; throws when the site cannot answer questions. */
  health: () => Promise<Health>
}

/** `isDegraded`: questions are answered, but something else is not as it should be; `parts` say what. */
export type Health = { parts: Record<string, unknown>; isDegraded: boolean }

/**
 * Answers a request whose body is read as it arrives. It may stop reading at any point; it must not destroy
 * the request, or the visitor gets no answer.
 */
export type Take = (request: IncomingMessage, by: AskedBy) => Promise<Response>

/** Who sends a body: the caller's address, and the memory and work that this request may use. */
export type AskedBy = { caller: string; lease: Lease }

/** Addresses that are rendered when asked for. */
export type LiveRoute = {
  address: Pick<RegExp, 'test'>
  methods: readonly ('GET' | 'POST')[]
  /** Longest body of a POST; 4 KiB when not given. */
  maxBodyBytes?: number
  /**
   * Asked before a body is read: how many bytes of it the page wants from this visitor, at most. It is
   * rendered without a longer one.
   */
  toMaxBodyBytes?: (request: IncomingMessage) => Promise<number>
  /** True: the answer is for this visitor only; nobody may keep it. */
  isPrivate?: boolean
  /** Answers instead of a page, for bodies that must not lie in memory whole. */
  take?: Take
}
