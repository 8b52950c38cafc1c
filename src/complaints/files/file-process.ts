import { buffer } from 'node:stream/consumers'
import type { ContentCheck } from '#src/complaints/files/checked-file.ts'

/** What the process is asked, once; the file itself comes through its standard input. */
export type FileQuestion = { type: 'image' | 'pdf'; keepsTime: boolean }

async function check({ type, keepsTime }: FileQuestion): Promise<ContentCheck> {
  const bytes = await buffer(process.stdin)
  try {
    if (type === 'pdf') {
      const { checkPdf } = await import('#src/complaints/files/check-pdf.ts')
      return await checkPdf(bytes)
    }
    const { checkImage } = await import('#src/complaints/files/check-image.ts')
    return await checkImage(bytes, keepsTime)
  } catch {
    return { outcome: 'wrong', code: 'fileUnreadable' }
  }
}

/** The process that `checkInProcess` starts: looks at the one file it is sent, answers and ends. */
process.once('message', async (question) => {
  const answer = await check(question as FileQuestion)
  process.send?.(answer, () => process.disconnect())
})
