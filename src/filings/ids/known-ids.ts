import { z } from 'zod'
import { KEY_KINDS } from '#src/filings/ids/row-keys.ts'

const keySchema = z.templateLiteral([z.enum(KEY_KINDS), ':', z.string()])

/** `ids.json`: every key a centre was ever recognised by → the id it keeps for ever. */
export const knownIdsSchema = z.record(keySchema, z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/))
export type KnownIds = z.infer<typeof knownIdsSchema>
