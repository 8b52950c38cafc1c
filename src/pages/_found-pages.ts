import { z } from 'zod'
import { type GivenPage, type PageDocument, pageDocumentSchema } from '#search/page-document.ts'

/** What pages are made from. */
export type PageSource = Pick<App.Locals, 'complaintRules' | 'library' | 'region' | 'snapshot'>

/** Says what the pages of a folder, and parts of them with an address of their own, are found by. */
export type ToPages = (source: PageSource) => GivenPage[]

/** A page is found by what a `_found.ts` beside it says: no list has to be kept. */
const BESIDE_PAGES = import.meta.glob<{ toPages: ToPages }>('./**/_found.ts', { eager: true })

/** Every page that can be looked for, but those of single centres, which have a search of their own. */
export const toFoundPages = (source: PageSource): PageDocument[] =>
  z
    .array(pageDocumentSchema)
    .parse(Object.values(BESIDE_PAGES).flatMap(({ toPages }) => toPages(source)))
