import { type RawBuilder, sql } from 'kysely'

/** What differs between the engines, as `column-types.ts` of the database names it. */
type Types = { key: RawBuilder<unknown>; tableEnd: RawBuilder<unknown> }

/** The tables of the data desk as they were first made; a change is a migration of its own. */
export function toReportTables({ key, tableEnd }: Types): RawBuilder<unknown>[] {
  return [
    sql`create table data_reports (
      id ${key} not null primary key,
      centre_id ${key} not null,
      kind ${key} not null check (kind in ('error', 'doorCheck')),
      topic ${key} not null,
      value ${key},
      same_key ${key} unique,
      count integer not null check (count > 0),
      first_on ${key} not null,
      last_on ${key} not null,
      closed_on ${key},
      outcome ${key},
      constraint closed_report_has_outcome check ((closed_on is null) = (outcome is null))
    ) ${tableEnd}`,
    sql`create index data_reports_centre on data_reports (centre_id, closed_on)`,
    sql`create index data_reports_age on data_reports (closed_on, first_on)`,

    sql`create table data_report_turns (
      id ${key} not null primary key,
      content ${key} not null,
      day ${key} not null
    ) ${tableEnd}`,

    sql`create table unmet_needs (
      month ${key} not null,
      subdistrict_code ${key} not null,
      age_in_months ${key} not null,
      service_type ${key} not null,
      count integer not null check (count > 0),
      primary key (month, subdistrict_code, age_in_months, service_type)
    ) ${tableEnd}`,
  ]
}
