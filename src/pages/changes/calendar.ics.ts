import { toRegionFile } from '#src/pages/changes/_files.ts'

export const GET = toRegionFile('calendar.ics')
