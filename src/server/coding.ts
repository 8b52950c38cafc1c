import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)

/** Quick rather than small: somebody waits. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Opens what a release holds. */
export const inflate = promisify(brotliDecompress)

/** Codes an answer as a browser likes it. */
export const compressors = {
  br: (body: Buffer) => brotli(body, QUICK),
  gzip: promisify<Buffer, Buffer>(gzip),
  identity: async (body: Buffer) => body,
}

/** A tag by content; weak, as the same answer in another coding has the same. */
export const toTag = (body: Buffer): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
