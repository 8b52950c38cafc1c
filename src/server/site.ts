import type { StaticFile } from '#src/publishing/read-static-files.ts'

/** One release as the server sees it. A request is answered by one `Site` from beginning to end. */
export type Site = {
  version: string
  files: ReadonlyMap<string, StaticFile>
  /** Addresses that moved for ever. */
  redirects: ReadonlyMap<string, string>
  /** Renders what depends on the moment or on the question; `caller` is the address of whoever asks. */
  render: (request: Request, caller: string) => Promise<Response>
  /** What `/healthz` tells; throws when the site cannot answer questions. */
  health: () => Promise<Record<string, unknown>>
}

/** Addresses that are rendered when asked for. */
export type LiveRoute = {
  address: RegExp
  methods: readonly ('GET' | 'POST')[]
  /** Longest body of a POST; 64 KiB when not given. */
  maxBodyBytes?: number
  /** True: counts against the rate limit of its caller. */
  limited?: boolean
}
