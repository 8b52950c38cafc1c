/** The part that is used; the package brings no types, and those written elsewhere lack `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: { 'accept-encoding'?: string } })
    /** The coding a client likes best; of equal ones the one `preferred` first. */
    encoding(
      available: readonly string[],
      options: { preferred: readonly string[] },
    ): string | undefined
  }
}
