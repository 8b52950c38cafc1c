import type { IncomingMessage } from 'node:http'
import type { ComplaintIntake, FileAdded, Upload } from '#src/complaints/complaint-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { readCookie } from '#src/complaints/files/read-cookie.ts'
import { readUpload } from '#src/complaints/files/read-upload.ts'
import { Room } from '#src/complaints/files/room.ts'

type Add = (key: string, upload: Upload, keepsTime: boolean) => Promise<FileAdded>

type UploadTarget = {
  /** Of the page that shows what became of the file. */
  page: string
  /** The cookie that says whose draft or case it is. */
  cookie: string
  add: Add
}

/** The region has no complaint channel now. */
const UNAVAILABLE: FileAdded = { outcome: 'unavailable' }

async function* once(bytes: Uint8Array) {
  yield bytes
}

/** What became of a file; nothing when it was added, or when the page itself knows (over, handed in). */
async function addUpload(
  request: IncomingMessage,
  { cookie, add }: UploadTarget,
  room: Room,
): Promise<string | undefined> {
  const key = readCookie(request.headers.cookie, cookie)
  if (request.method !== 'POST' || key === undefined) return undefined
  const read = await readUpload(request, room)
  if (read.outcome === 'wrong') return read.code
  try {
    const { name, bytes, keepsTime } = read
    const added = await add(key, { name, content: once(bytes) }, keepsTime)
    if (added.outcome === 'wrong') return added.problem.code
    return added.outcome === 'unavailable' ? 'fileNotUploaded' : undefined
  } finally {
    read.release()
  }
}

/** Leads back to the page whatever happened: a browser never stays at the address that takes files. */
function toTaker(target: UploadTarget, room: Room) {
  return async (request: IncomingMessage): Promise<Response> => {
    const problem = await addUpload(request, target, room)
    const location = problem ? `${target.page}?problem=${problem}` : target.page
    return new Response(null, { status: 303, headers: { location } })
  }
}

/**
 * The two addresses that take files: for a draft and for a case. They read the form as it arrives and answer
 * 303 to the page, with `?problem=<ProblemCode>` when the file was not added.
 */
export function toUploadRoutes(
  current: () => Pick<ComplaintIntake, 'addFile' | 'addCaseFile'> | undefined,
) {
  const room = new Room(FILE_LIMITS.bytesInHand)
  const draft: UploadTarget = {
    page: '/complaints/files/',
    cookie: 'draft',
    add: async (...file) => (await current()?.addFile(...file)) ?? UNAVAILABLE,
  }
  const filed: UploadTarget = {
    page: '/complaints/status/case/',
    cookie: 'case',
    add: async (...file) => (await current()?.addCaseFile(...file)) ?? UNAVAILABLE,
  }
  const route = (address: RegExp, target: UploadTarget) => ({
    address,
    methods: ['GET', 'POST'] as const,
    isPrivate: true,
    take: toTaker(target, room),
  })
  return [
    route(/^\/complaints\/files\/add\/$/, draft),
    route(/^\/complaints\/status\/case\/file\/$/, filed),
  ]
}
