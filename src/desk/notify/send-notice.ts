import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { createTransport } from 'nodemailer'
import type { Settings } from '#src/config.ts'
import type { Notice } from '#src/desk/notify/notice.ts'
import { toNoticeText } from '#src/desk/notify/to-notice.ts'
import { zhHans as words } from '#src/desk/notify/words.ts'
import { toWebhookHeaders } from '#src/desk/webhook/to-webhook-headers.ts'

const TIMEOUT_MS = 10_000

export type Target = 'file' | 'webhook' | 'mail'
type NotifySettings = Settings['notify']

/** Sends a notice to wherever the settings say; tells what came of each. None are set: nothing. */
export async function sendNotice(
  settings: NotifySettings,
  notice: Notice,
  now: Date,
): Promise<{ target: Target; problem: string | undefined }[]> {
  const { file, webhook, webhookSecret = '', mailTo } = settings
  const sending: [Target, () => Promise<void>][] = [
    ...(file ? [['file', () => writeNotice(file, notice)] satisfies [Target, unknown]] : []),
    ...(webhook
      ? [['webhook', () => post(webhook, webhookSecret, notice, now)] satisfies [Target, unknown]]
      : []),
    ...(mailTo ? [['mail', () => mail(settings, notice)] satisfies [Target, unknown]] : []),
  ]
  return Promise.all(
    sending.map(async ([target, send]) => {
      const problem = await send().then(
        () => undefined,
        (error: Error) => error.message,
      )
      return { target, problem }
    }),
  )
}

/** Whoever reads the file finds a whole one. */
async function writeNotice(path: string, notice: Notice): Promise<void> {
  const draft = `${path}.new`
  await writeFile(draft, `${toNoticeText(notice)}\n`, { mode: 0o600 })
  await rename(draft, path)
}

async function post(url: string, secret: string, notice: Notice, now: Date): Promise<void> {
  const body = JSON.stringify({
    type: 'complaints.terms',
    timestamp: now.toISOString(),
    data: notice,
  })
  const headers = toWebhookHeaders([secret], `msg_${randomUUID()}`, now, body)
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

async function mail({ smtp = '', mailTo, mailFrom }: NotifySettings, notice: Notice) {
  const url = new URL(smtp)
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    // Over a network a password and a list of cases never go unencrypted.
    requireTLS: url.protocol === 'smtp:' && !LOOPBACK.includes(url.hostname),
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const overdue = notice.cases.filter(({ state }) => state === 'overdue').length
  try {
    await transport.sendMail({
      from: mailFrom,
      to: mailTo,
      subject: words.subject(notice.cases.length, overdue),
      text: toNoticeText(notice),
    })
  } finally {
    transport.close()
  }
}
