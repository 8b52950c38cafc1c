import { execFile } from 'node:child_process'
import { backup, DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The secret of a day unmixes addresses: it is gone the morning after, and no backup may keep it. */
const SECRET_OF_DAY = 'complaint_day_keys'

/** A copy of a SQLite store while the portal writes to it, without the secret of the day. */
export async function copySqlite(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true })
  try {
    await backup(source, to)
  } finally {
    source.close()
  }
  const copy = new DatabaseSync(to)
  copy.exec(`pragma secure_delete = on; delete from ${SECRET_OF_DAY}; vacuum`)
  copy.exec('pragma journal_mode = delete')
  copy.close()
}

/** Where PostgreSQL is, for its own programs: a password in their parameters could be read by everybody on the machine. */
function toPostgresEnvironment(databaseUrl: string): NodeJS.ProcessEnv {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseUrl)
  const given = {
    PGHOST: searchParams.get('host') ?? hostname,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  }
  const set = Object.entries(given).filter(([, value]) => value !== '')
  return { PATH: PATHS.join(':'), ...Object.fromEntries(set) }
}

/** Where Debian and others put the programs of PostgreSQL. */
const PATHS = [
  '/usr/bin',
  '/bin',
  '/usr/local/bin',
  ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`),
]

/** A dump of a PostgreSQL store, without the secret of the day. */
export async function dumpPostgres(databaseUrl: string, to: string): Promise<void> {
  const options = [
    '--format=custom',
    `--exclude-table-data=${SECRET_OF_DAY}`,
    '--no-owner',
    '--file',
  ]
  await run('pg_dump', [...options, to], { env: toPostgresEnvironment(databaseUrl) })
}

/** Fills an empty database; all of it or nothing. */
export async function restorePostgres(databaseUrl: string, from: string): Promise<void> {
  const env = toPostgresEnvironment(databaseUrl)
  const options = ['--single-transaction', '--exit-on-error', '--no-owner']
  await run('pg_restore', [...options, '--dbname', env['PGDATABASE'] ?? '', from], { env })
}
