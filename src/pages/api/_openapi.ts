import { z } from 'zod'
import { articleParametersSchema, pageParametersSchema } from '#search/page-parameters.ts'
import { PARAMETER_WORDS, queryParametersSchema } from '#search/query-parameters.ts'
import { problemSchema } from '#src/lib/problem.ts'
import {
  articlesAnswerSchema,
  centreAnswerSchema,
  pagesAnswerSchema,
  searchAnswerSchema,
} from '#src/pages/api/_answer-schemas.ts'
import { zhHans as words } from '#src/pages/api/_words.ts'
import type { Region } from '#src/region/region.ts'

/** Of the interface, not of its data: raised by hand when what is here no longer fits a program made from it. */
const INTERFACE_VERSION = '1.5.0'

const toJsonSchema = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })

/** What a value must be; where it is computed from what was typed, what may be typed. */
function toParameterSchema(schema: z.ZodType) {
  const { $schema: _, ...output } = toJsonSchema(schema, 'output')
  if (Object.keys(output).length > 0) return output
  const { $schema: __, ...input } = toJsonSchema(schema, 'input')
  return input
}

function toComponent(schema: z.ZodType) {
  const { $schema: _, ...component } = toJsonSchema(schema, 'output')
  return component
}

/** The query parameters of one search. */
const toParameters = (shape: z.ZodRawShape, describe: (name: string) => string | undefined) =>
  Object.entries(shape as Record<string, z.ZodOptional<z.ZodType>>).map(([name, schema]) => ({
    name,
    in: 'query',
    allowEmptyValue: true,
    description: describe(name),
    schema: toParameterSchema(schema.unwrap()),
  }))

const PAGE_WORDS: Readonly<Record<string, string>> = words.pageParameters

const toContent = (type: string, name: string) => ({
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
})
const problem = (description: string) => ({
  description,
  ...toContent('application/problem+json', 'Problem'),
})
const found = (description: string, name: string) => ({
  description,
  headers: {
    'Portal-Release': { schema: { type: 'string' } },
    ETag: { schema: { type: 'string' } },
  },
  ...toContent('application/json', name),
})

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: words.id,
  // Control characters are in no address.
  schema: { type: 'string', minLength: 1, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
}

/** A search for pages: of all kinds, or of one. */
const toPageSearch = (
  operation: { operationId: string; summary: string },
  shape: z.ZodRawShape,
  answer: string,
) => ({
  get: {
    ...operation,
    parameters: toParameters(shape, (name) => PAGE_WORDS[name]),
    responses: {
      200: found(words.found, answer),
      304: { description: words.unchanged },
      400: problem(words.badParameters),
      429: problem(words.limited),
    },
  },
})

/** The description of the interface (OpenAPI 3.1), made from the schemas that check it. */
export function toOpenApi(region: Region, siteUrl: string, release: string) {
  const limited = problem(words.limited)
  return {
    openapi: '3.1.0',
    info: {
      title: words.title(region.siteName),
      description: words.description,
      version: INTERFACE_VERSION,
      'x-release': release,
      license: { name: region.dataLicence },
    },
    servers: [{ url: siteUrl }],
    paths: {
      '/api/centres': {
        get: {
          operationId: 'searchCentres',
          summary: words.search,
          description: words.searchDescription,
          parameters: toParameters(
            queryParametersSchema.shape,
            (name) => PARAMETER_WORDS[name]?.description,
          ),
          responses: {
            200: found(words.found, 'SearchAnswer'),
            304: { description: words.unchanged },
            400: problem(words.badParameters),
            429: limited,
          },
        },
      },
      '/api/centres/{id}': {
        get: {
          operationId: 'readCentre',
          summary: words.centre,
          parameters: [idParameter],
          responses: {
            200: found(words.centreFound, 'CentreAnswer'),
            301: { description: words.moved },
            304: { description: words.unchanged },
            400: problem(words.badAddress),
            404: problem(words.notFound),
            429: limited,
          },
        },
      },
      '/api/articles': toPageSearch(
        { operationId: 'searchArticles', summary: words.searchArticles },
        articleParametersSchema.shape,
        'ArticlesAnswer',
      ),
      '/api/pages': toPageSearch(
        { operationId: 'searchPages', summary: words.searchPages },
        pageParametersSchema.shape,
        'PagesAnswer',
      ),
      '/api/openapi.json': {
        get: {
          operationId: 'readDescription',
          summary: words.openapi,
          responses: {
            200: {
              description: words.openapi,
              content: { 'application/json': { schema: { type: 'object' } } },
            },
            304: { description: words.unchanged },
            429: limited,
          },
        },
      },
    },
    components: {
      schemas: {
        SearchAnswer: toComponent(searchAnswerSchema),
        CentreAnswer: toComponent(centreAnswerSchema),
        ArticlesAnswer: toComponent(articlesAnswerSchema),
        PagesAnswer: toComponent(pagesAnswerSchema),
        Problem: toComponent(problemSchema),
      },
    },
  }
}
