import { z } from 'zod'
import { codesOf } from '#src/lib/coded.ts'
import * as labels from '#src/text/guidance-codes.ts'

/** What an article is about; also its folder and a part of addresses. */
export const topicSchema = z.enum(codesOf(labels.TOPIC_LABELS))
export type Topic = z.infer<typeof topicSchema>

/** 发展领域: sides of a child's development. */
export const domainSchema = z.enum(codesOf(labels.DOMAIN_LABELS))

export const placeKindSchema = z.enum(codesOf(labels.PLACE_KIND_LABELS))
