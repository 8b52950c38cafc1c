import {
  AXES,
  type Columns,
  DAYS,
  type Places,
  toAll,
  toCounted,
  type ValueColumn,
} from '#search/engines/embedded/columns.ts'
import { BOUND_FILTERS, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { type Numbers, openPackedFile, writePackedFile } from '#search/stored/packed-file.ts'
import { classGroupNameSchema } from '#src/centres/codes.ts'

/** To be raised when the meaning of a column changes; a filter more or less is noticed by itself. */
const FORM = 1

type Meta = { count: number; lists: Record<string, ValueColumn['lists']> }

/** What must be there, by the name of its array: every filter of the table has its columns. */
const NAMES = {
  places: VALUE_FILTERS.map(({ parameter }) => parameter),
  numbers: BOUND_FILTERS.flatMap(({ matching }) => Object.keys(matching.columns)),
  points: AXES,
  days: DAYS,
  availability: classGroupNameSchema.options,
  reportedOn: classGroupNameSchema.options,
} as const
type Group = keyof typeof NAMES

export async function writeColumns(path: string, columns: Columns): Promise<void> {
  const { count, values } = columns
  const toValues = <T>(take: (column: ValueColumn) => T) =>
    Object.fromEntries(Object.entries(values).map(([name, column]) => [name, take(column)]))
  const groups = { ...columns, places: toValues(({ places }) => places) }
  const arrays: Record<string, Numbers> = {}
  for (const [group, names] of Object.entries(NAMES)) {
    const held: Record<string, Numbers> = groups[group as Group]
    for (const name of names) arrays[`${group} ${name}`] = held[name] as Numbers
  }
  const meta: Meta = { count, lists: toValues(({ lists }) => lists) }
  await writePackedFile(path, FORM, { meta, arrays })
}

/** Opens columns as they lie in the file. Throws when they are not those of this program's filters. */
export async function openColumns(path: string): Promise<Columns> {
  const { meta, arrays } = await openPackedFile<Meta>(path, FORM)
  const { count, lists } = meta
  const take = (group: Group) =>
    Object.fromEntries(
      NAMES[group].map((name) => {
        const column = arrays[`${group} ${name}`]
        if (column?.length !== count)
          throw new Error(`${path} lacks ${group} ${name}: publish again`)
        return [name, column]
      }),
    )
  const places = Object.entries(take('places') as Record<string, Places>)
  return {
    count,
    all: toAll(count),
    values: Object.fromEntries(
      places.map(([name, column]) => [name, toCounted(column, lists[name] ?? [])]),
    ),
    numbers: take('numbers'),
    points: take('points'),
    days: take('days'),
    availability: take('availability'),
    reportedOn: take('reportedOn'),
  } as Columns
}
