import { z } from 'zod'
import { articleParametersSchema } from '#search/article-parameters.ts'
import { PARAMETER_WORDS, queryParametersSchema } from '#search/query-parameters.ts'
import { problemSchema } from '#src/lib/problem.ts'
import {
  articlesAnswerSchema,
  centreAnswerSchema,
  searchAnswerSchema,
} from '#src/pages/api/_answer-schemas.ts'
import { API_TEXT } from '#src/pages/api/_words.ts'
import type { Region } from '#src/region/region.ts'

/** Of the interface, not of its data: raised by hand when what is here no longer fits a program made from it. */
const INTERFACE_VERSION = '1.1.0'

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

const ARTICLE_WORDS: Readonly<Record<string, string>> = API_TEXT.articleParameters

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
  description: API_TEXT.id,
  // Control characters are in no address.
  schema: { type: 'string', minLength: 1, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
}

/** The description of the interface (OpenAPI 3.1), made from the schemas that check it. */
export function toOpenApi(region: Region, siteUrl: string, release: string) {
  const limited = problem(API_TEXT.limited)
  return {
    openapi: '3.1.0',
    info: {
      title: API_TEXT.title(region.siteName),
      description: API_TEXT.description,
      version: INTERFACE_VERSION,
      'x-release': release,
      license: { name: region.dataLicence },
    },
    servers: [{ url: siteUrl }],
    paths: {
      '/api/centres': {
        get: {
          operationId: 'searchCentres',
          summary: API_TEXT.search,
          description: API_TEXT.searchDescription,
          parameters: toParameters(
            queryParametersSchema.shape,
            (name) => PARAMETER_WORDS[name]?.description,
          ),
          responses: {
            200: found(API_TEXT.found, 'SearchAnswer'),
            304: { description: API_TEXT.unchanged },
            400: problem(API_TEXT.badParameters),
            429: limited,
          },
        },
      },
      '/api/centres/{id}': {
        get: {
          operationId: 'readCentre',
          summary: API_TEXT.centre,
          parameters: [idParameter],
          responses: {
            200: found(API_TEXT.centreFound, 'CentreAnswer'),
            301: { description: API_TEXT.moved },
            304: { description: API_TEXT.unchanged },
            400: problem(API_TEXT.badAddress),
            404: problem(API_TEXT.notFound),
            429: limited,
          },
        },
      },
      '/api/articles': {
        get: {
          operationId: 'searchArticles',
          summary: API_TEXT.searchArticles,
          parameters: toParameters(articleParametersSchema.shape, (name) => ARTICLE_WORDS[name]),
          responses: {
            200: found(API_TEXT.found, 'ArticlesAnswer'),
            304: { description: API_TEXT.unchanged },
            400: problem(API_TEXT.badParameters),
            429: limited,
          },
        },
      },
      '/api/openapi.json': {
        get: {
          operationId: 'readDescription',
          summary: API_TEXT.openapi,
          responses: {
            200: {
              description: API_TEXT.openapi,
              content: { 'application/json': { schema: { type: 'object' } } },
            },
            304: { description: API_TEXT.unchanged },
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
        Problem: toComponent(problemSchema),
      },
    },
  }
}
