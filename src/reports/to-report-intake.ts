import { createHash } from 'node:crypto'
import { type Clock, toChinaDate } from '#src/calendar/days.ts'
import { serviceTypeSchema } from '#src/centres/codes.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { RateLimit } from '#src/lib/rate-limit.ts'
import type { Region } from '#src/region/region.ts'
import type { Counted, Reported, ReportIntake } from '#src/reports/report-intake.ts'
import type { Need, NewReport, ReportStore } from '#src/reports/report-store.ts'
import {
  type Checked,
  DIFFERS,
  DOOR_ANSWERS,
  DOOR_QUESTIONS,
  type DoorQuestion,
  MATCHES,
  type Topic,
} from '#src/reports/topics.ts'
import { parseValue } from '#src/reports/values.ts'

/** What lives as long as the process. */
export type ReportDesk = {
  store: ReportStore
  /** The name of a source for this day; nobody can tell the address from it when the day is over. */
  toSourceKey: (source: string, now: number) => Promise<string>
  /** Milliseconds of real time: the portal's clock may stand still. */
  elapsed: () => number
  log: { error: (details: object, event: string) => void }
}

/** A visit to a few centres, or a group that walks a street behind one address; then one in ten minutes. */
const PACE = { burst: 60, perSecond: 1 / 600 }
/** One count for a source, a day and a cell; a few cells, for a family that looks around. */
const NEED_OF_CELL = { burst: 1, perSecond: 1 / 86_400 }
const NEEDS_OF_SOURCE = { burst: 10, perSecond: 10 / 86_400 }

const OLDEST_ASKED_FOR = 36

const hash = (...parts: unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** The cell that a form says; a part that names nothing of ours is not asked for. */
function toNeed(form: FormData, region: Region, on: string): Need {
  const textOf = (name: string) => String(form.get(name) ?? '')
  const age = /^\d{1,2}$/.test(textOf('age')) ? Number(textOf('age')) : Number.NaN
  const service = serviceTypeSchema.safeParse(textOf('service'))
  const code = textOf('subdistrict')
  return {
    month: on.slice(0, 7),
    subdistrictCode: region.subdistricts.some((one) => one.code === code) ? code : 'any',
    ageInMonths: age <= OLDEST_ASKED_FOR ? String(age) : 'any',
    serviceType: service.success ? service.data : 'any',
  }
}

/** The mismatches of a door and that there are some, or that there are none; nothing when nothing was seen. */
function toDoorReports(centreId: string, form: FormData): NewReport[] {
  const answerTo = (question: DoorQuestion) =>
    DOOR_ANSWERS.find((answer) => answer === form.get(question))
  const toReport = (topic: DoorQuestion | Checked): NewReport => ({
    centreId,
    kind: 'doorCheck',
    topic,
    value: null,
  })
  const wrong = DOOR_QUESTIONS.filter((question) => answerTo(question) === 'no')
  if (wrong.length > 0) return [...wrong.map(toReport), toReport(DIFFERS)]
  return DOOR_QUESTIONS.some((question) => answerTo(question) === 'yes') ? [toReport(MATCHES)] : []
}

/** The data desk as the pages of one release use it. `desk` counts across releases. */
export function toReportIntake(
  desk: ReportDesk & ReturnType<typeof openCounts>,
  { region, clock }: { region: Region; clock: Clock },
): ReportIntake {
  const { store, elapsed, log } = desk
  const toKey = (source: string) => desk.toSourceKey(source, elapsed())

  async function whenStored<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
      log.error({ reason: error.message }, 'data desk unavailable')
      return otherwise
    }
  }

  /** One form a day from a source about a centre and a subject. */
  const add = (reports: readonly NewReport[], subject: string, source: string) =>
    whenStored<Reported>(
      async () => {
        const key = await toKey(source)
        if (desk.pace.take(key, elapsed()) > 0) return { outcome: 'tooMany' }
        const turn = {
          id: hash(key, reports[0]?.centreId, subject),
          content: hash(key, reports),
          day: toChinaDate(new Date(elapsed())),
        }
        return { outcome: await store.addReports(reports, toChinaDate(clock()), turn) }
      },
      { outcome: 'unavailable' },
    )

  return {
    reportError: async (centreId, topic: Topic, form, source) => {
      const parsed = parseValue(topic, form, toChinaDate(clock()))
      if ('problem' in parsed) return { outcome: 'wrong', problem: parsed.problem }
      const report = { centreId, kind: 'error', topic, value: parsed.value } as const
      return add([report], topic, source)
    },
    checkDoor: async (centreId, form, source) => {
      const reports = toDoorReports(centreId, form)
      if (reports.length === 0) return { outcome: 'wrong', problem: 'nothingSeen' }
      return add(reports, 'doorCheck', source)
    },
    countNeed: (form, source) =>
      whenStored<Counted>(async () => {
        const need = toNeed(form, region, toChinaDate(clock()))
        const key = await toKey(source)
        const isNew = desk.needsOfCell.take(hash(key, need), elapsed()) === 0
        if (!isNew || desk.needsOfSource.take(key, elapsed()) > 0) return 'notCounted'
        await store.addNeed(need)
        return 'counted'
      }, 'unavailable'),
  }
}

/** What is counted of sources, in memory only. */
export const openCounts = () => ({
  pace: new RateLimit(PACE),
  needsOfCell: new RateLimit(NEED_OF_CELL),
  needsOfSource: new RateLimit(NEEDS_OF_SOURCE),
})
