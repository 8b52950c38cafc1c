import { toSubdistrictFile } from '#src/pages/changes/_files.ts'

export const GET = toSubdistrictFile('calendar.ics')
