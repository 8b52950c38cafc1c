import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  type Availability,
  availabilitySchema,
  type ServiceType,
  serviceTypeSchema,
} from '#src/centres/codes.ts'
import { Shape } from '#src/components/centre-card/Shape.tsx'

type Drawn = ServiceType | Availability

const codes: readonly Drawn[] = [...serviceTypeSchema.options, ...availabilitySchema.options]
const drawn = new Map(
  codes.map((of) => [of, renderToStaticMarkup(createElement(Shape, { of }))] as const),
)

/** A shape as HTML, drawn once: pages that are written by the thousand do not draw it each time. */
export const toShapeMarkup = (of: Drawn): string => drawn.get(of) ?? ''
