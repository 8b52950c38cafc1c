import { resolve } from 'node:path'
import { z } from 'zod'

const optionalText = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional()

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  HOST: z.string().default('127.0.0.1'),
  REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('gulou'),
  CONTENT_DIR: z.string().default('content'),
  DATA_DIR: z.string().default('.data'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_HOST: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
  MEILI_KEY: optionalText,
  TRUSTED_PROXY: optionalText,
  CLOCK: z.iso.datetime({ offset: true }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/** All settings of the product, from the environment; the README's table describes each. */
export type Settings = ReturnType<typeof readSettings>

/** Reads and validates the environment. Throws an `Error` that names every wrong setting. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env) {
  const parsed = settingsSchema.safeParse(environment)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Settings cannot be used:\n${lines.join('\n')}`)
  }
  const { PORT, HOST, REGION, CONTENT_DIR, DATA_DIR, SITE_URL, ...rest } = parsed.data
  return {
    port: PORT,
    host: HOST,
    region: REGION,
    contentDir: resolve(CONTENT_DIR),
    dataDir: resolve(DATA_DIR),
    siteUrl: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/$/, ''),
    meiliHost: rest.MEILI_HOST,
    meiliKey: rest.MEILI_KEY,
    trustedProxy: rest.TRUSTED_PROXY,
    clock: rest.CLOCK,
    logLevel: rest.LOG_LEVEL,
  }
}
