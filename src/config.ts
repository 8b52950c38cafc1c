import { enableCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { MapTiles } from '#src/choosing/map/map-tiles.ts'
import { parseFingerprint } from '#src/officers/fingerprint.ts'
import { zhHans as words } from '#src/words.ts'

const optionalText = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional()

const settingsSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
    HOST: z.string().default('127.0.0.1'),
    REGION: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .default('gulou'),
    CONTENT_DIR: z.string().default('content'),
    DATA_DIR: z.string().default('.data'),
    SITE_URL: z
      .url({ protocol: /^https?$/ })
      .refine((url) => URL.parse(url)?.pathname === '/')
      .optional(),
    MEILI_HOST: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
    MEILI_KEY: optionalText,
    TIANDITU_KEY: optionalText,
    TIANDITU_BROWSER_KEY: optionalText.pipe(
      z
        .string()
        .regex(/^[0-9a-f]{32}$/i)
        .optional(),
    ),
    MAP_PMTILES: optionalText,
    MAP_ATTRIBUTION: optionalText.pipe(z.string().max(200).optional()),
    DATABASE_URL: optionalText.pipe(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
    TRUSTED_PROXY: optionalText,
    DESK_RECIPIENTS: optionalText,
    DESK_FIRST_LIST: optionalText
      .transform((text) => text && (parseFingerprint(text) ?? ''))
      .refine((text) => text !== ''),
    DESK_PORT: z.coerce.number().int().min(0).max(65_535).default(4322),
    DESK_HOST: z.string().default('127.0.0.1'),
    DESK_URL: optionalText.pipe(
      z
        .url({ protocol: /^https?$/ })
        .refine((url) => URL.parse(url)?.pathname === '/')
        .optional(),
    ),
    DESK_IDENTITY: optionalText,
    DESK_PASSPHRASE_FILE: optionalText,
    HAND_OVER_RECEIVERS: optionalText,
    NEWS_GATEWAY: optionalText,
    NOTIFY_FILE: optionalText,
    NOTIFY_WEBHOOK: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
    NOTIFY_WEBHOOK_SECRET: optionalText.pipe(
      z
        .string()
        .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)
        .optional(),
    ),
    NOTIFY_MAIL_TO: optionalText.pipe(z.email().optional()),
    NOTIFY_MAIL_FROM: optionalText.pipe(z.email().optional()),
    NOTIFY_SMTP: optionalText.pipe(z.url({ protocol: /^smtps?$/ }).optional()),
    CLOCK: z.iso.datetime({ offset: true }).optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine(({ TIANDITU_BROWSER_KEY, MAP_PMTILES }) => !(TIANDITU_BROWSER_KEY && MAP_PMTILES), {
    path: ['MAP_PMTILES'],
  })
  // What an office relies on is signed, and a mail needs a server and a sender.
  .refine(({ NOTIFY_WEBHOOK, NOTIFY_WEBHOOK_SECRET }) => !NOTIFY_WEBHOOK || NOTIFY_WEBHOOK_SECRET, {
    path: ['NOTIFY_WEBHOOK_SECRET'],
  })
  .refine(({ NOTIFY_MAIL_TO, NOTIFY_SMTP }) => !NOTIFY_MAIL_TO || NOTIFY_SMTP, {
    path: ['NOTIFY_SMTP'],
  })
  .refine(({ NOTIFY_MAIL_TO, NOTIFY_MAIL_FROM }) => !NOTIFY_MAIL_TO || NOTIFY_MAIL_FROM, {
    path: ['NOTIFY_MAIL_FROM'],
  })
  // Whose picture it is, and under which number it was approved, stands on every map.
  .refine(({ MAP_PMTILES, MAP_ATTRIBUTION }) => !MAP_PMTILES || MAP_ATTRIBUTION, {
    path: ['MAP_ATTRIBUTION'],
  })

/** Settings that may hold a secret: a message about them never repeats what was written. */
const SECRET = ['DATABASE_URL', 'NOTIFY_SMTP', 'NOTIFY_WEBHOOK', 'NOTIFY_WEBHOOK_SECRET']

/** All settings of the product, from the environment; the README's table describes each. */
export type Settings = ReturnType<typeof readSettings>

/** The environment cannot be used; the message says in Chinese which setting and what it should be. */
export class SettingsError extends Error {}

/** Reads and validates the environment. Throws a `SettingsError` that names every wrong setting. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env) {
  const parsed = settingsSchema.safeParse(environment)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]
    const lines = names.map((name) =>
      words.wrongSetting(
        name,
        SECRET.includes(name) ? words.hiddenValue : (environment[name] ?? ''),
        words.settingRules[name] ?? '',
      ),
    )
    throw new SettingsError(words.wrongSettings(lines))
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
    tiandituKey: rest.TIANDITU_KEY,
    mapTiles: toMapTiles(rest),
    mapPmtiles: rest.MAP_PMTILES && resolve(rest.MAP_PMTILES),
    databaseUrl: rest.DATABASE_URL,
    deskRecipients: rest.DESK_RECIPIENTS,
    deskFirstList: rest.DESK_FIRST_LIST,
    deskPort: rest.DESK_PORT,
    deskHost: rest.DESK_HOST,
    /** Scheme, host and port by which officers' devices know the desk. */
    deskUrl: rest.DESK_URL && new URL(rest.DESK_URL).origin,
    deskIdentity: rest.DESK_IDENTITY && resolve(rest.DESK_IDENTITY),
    deskPassphraseFile: rest.DESK_PASSPHRASE_FILE && resolve(rest.DESK_PASSPHRASE_FILE),
    /** File of where packages for other units are sent. */
    handOverReceivers: rest.HAND_OVER_RECEIVERS && resolve(rest.HAND_OVER_RECEIVERS),
    /** File of where an officer's device hands in short messages. */
    newsGateway: rest.NEWS_GATEWAY && resolve(rest.NEWS_GATEWAY),
    /** Where officers are told of terms, each only where it is set. */
    notify: {
      file: rest.NOTIFY_FILE && resolve(rest.NOTIFY_FILE),
      webhook: rest.NOTIFY_WEBHOOK,
      webhookSecret: rest.NOTIFY_WEBHOOK_SECRET,
      mailTo: rest.NOTIFY_MAIL_TO,
      mailFrom: rest.NOTIFY_MAIL_FROM,
      smtp: rest.NOTIFY_SMTP,
    },
    trustedProxy: rest.TRUSTED_PROXY,
    clock: rest.CLOCK,
    logLevel: rest.LOG_LEVEL,
  }
}

type TileSettings = Pick<
  z.infer<typeof settingsSchema>,
  'TIANDITU_BROWSER_KEY' | 'MAP_PMTILES' | 'MAP_ATTRIBUTION'
>

/** Where pictures of streets come from, as pages and maps are told. */
function toMapTiles(settings: TileSettings): MapTiles | undefined {
  const { TIANDITU_BROWSER_KEY: key, MAP_PMTILES, MAP_ATTRIBUTION: credit = '' } = settings
  if (key) return { kind: 'tianditu', key, attribution: `${words.tianditu} ${credit}`.trim() }
  return MAP_PMTILES ? { kind: 'pmtiles', attribution: credit } : undefined
}

/** Node's `--watch` has every child process report to its parent; those of ours have other things to say. */
export function forgetWatcher(): void {
  delete process.env['WATCH_REPORT_DEPENDENCIES']
}

/**
 * Keeps what Node compiles, for this process and those it starts: they begin in half the time. Whoever starts it may
 * name another folder, one for many data folders.
 */
export function keepCompiledCode({ dataDir }: Pick<Settings, 'dataDir'>): void {
  process.env['NODE_COMPILE_CACHE'] ??= join(dataDir, 'kept', 'code')
  enableCompileCache(process.env['NODE_COMPILE_CACHE'])
}
