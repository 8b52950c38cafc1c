import { randomBytes } from 'node:crypto'
import { connect } from '#search/engines/meilisearch/connect.ts'
import {
  type IndexNames,
  removeIndexes,
  toDraftNames,
  toIndexNames,
} from '#search/engines/meilisearch/index-tasks.ts'

const { MEILI_HOST: host, MEILI_KEY: key } = process.env

export type RealServer = { meiliHost: string; meiliKey: string | undefined }

/** The server that `MEILI_HOST` and `MEILI_KEY` name, if there is one. */
export const realServer: RealServer | undefined = host
  ? { meiliHost: host, meiliKey: key }
  : undefined

/** What a test against that server says when there is none: it is counted as skipped, by name. */
export const IF_THERE_IS_A_SERVER = 'with a real Meilisearch (skipped without MEILI_HOST)'

export const connectToRealServer = () => connect(realServer?.meiliHost ?? '', realServer?.meiliKey)

/** A version that nobody else uses, not even a test that runs at the same time. */
export const makeTestVersion = () => randomBytes(6).toString('hex')

export const makeTestNames = (): IndexNames => toIndexNames(`test${makeTestVersion()}`)

/** Removes the indexes of a version, finished or not. */
export async function removeTestVersion(version: string): Promise<void> {
  const names = [toIndexNames(version), toDraftNames(version)].flatMap((pair) =>
    Object.values(pair),
  )
  await removeIndexes(connectToRealServer(), names)
}
