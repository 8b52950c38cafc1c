import { z } from 'zod'
import { highlightSchema, searchFrameSchema } from '#src/pages/api/_answer-schemas.ts'

/** `GET /api/articles`. */
export const articlesAnswerSchema = searchFrameSchema.extend({
  release: z.string(),
  hits: z.array(
    z.strictObject({
      /** The article is at `/guidance/<slug>/`. */
      slug: z.string(),
      title: highlightSchema,
      summary: highlightSchema,
      topic: z.string(),
      /** True: it should have been reviewed by now. */
      pastReview: z.boolean(),
    }),
  ),
})
export type ArticlesAnswer = z.infer<typeof articlesAnswerSchema>
