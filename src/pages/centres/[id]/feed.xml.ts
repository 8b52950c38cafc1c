import { toCentreFile } from '#src/pages/changes/_files.ts'

export const GET = toCentreFile('feed.xml')
