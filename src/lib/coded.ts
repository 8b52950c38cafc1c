/** Codes and what each is called. */
export type CodeTable = Readonly<Record<string, string>>

/** The codes of a table, in the order they are written, typed for `z.enum`. */
export function codesOf<T extends CodeTable>(
  table: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]
}
