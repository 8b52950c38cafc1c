import { z } from 'zod'

/** Part of an address: lower-case letters, digits and hyphens. It never changes once published. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const slugSchema = z.string().regex(SLUG_PATTERN)
