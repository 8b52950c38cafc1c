import type { ContentCheck } from '#src/complaints/files/checked-file.ts'

/** What the process is asked, once. */
export type Question = { type: 'image' | 'pdf'; bytes: Uint8Array; keepsTime: boolean }

async function check({ type, bytes, keepsTime }: Question): Promise<ContentCheck> {
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
  const answer = await check(question as Question)
  process.send?.(answer, () => process.disconnect())
})
