import { hex } from '@scure/base'

/**
 * A name for what is published of a case, 128 random bits. Its hash stands in the record for good; without the name nobody
 * can try what it was once it is taken back.
 */
export const makePublicationId = (): string =>
  hex.encode(crypto.getRandomValues(new Uint8Array(16)))
