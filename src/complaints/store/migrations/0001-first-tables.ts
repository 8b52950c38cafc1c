import { type RawBuilder, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'

/** Drafts, cases, their events and files. Rules that must hold whoever writes are constraints. */
export function toFirstTables({ bytes, key, tableEnd }: ColumnTypes): RawBuilder<unknown>[] {
  return [
    sql`create table complaint_store (
      id ${key} not null,
      schema_version integer not null,
      only_one integer not null default 1 primary key check (only_one = 1)
    ) ${tableEnd}`,

    sql`create table complaint_drafts (
      id ${key} not null primary key,
      sealed ${bytes} not null,
      expires_at ${key} not null
    ) ${tableEnd}`,
    sql`create index complaint_drafts_expiry on complaint_drafts (expires_at)`,

    sql`create table complaints (
      reference ${key} not null primary key,
      token_hash ${key} not null constraint one_case_per_token unique,
      content_hash ${key} not null,
      code_salt ${bytes} not null,
      code_check ${bytes} not null,
      pepper_version integer not null,
      resident_recipient ${key} not null,
      case_recipient ${key} not null,
      centre_id ${key},
      place_key ${key} not null,
      matter ${key} not null,
      subdistrict_code ${key},
      authority ${key} not null,
      copies text not null,
      urgent integer not null check (urgent in (0, 1)),
      to_verify integer not null check (to_verify in (0, 1)),
      raised integer not null check (raised in (0, 1)),
      notice_version ${key} not null,
      promises text not null,
      state ${key} not null,
      outcome ${key},
      source_key ${key} not null,
      filed_at ${key} not null,
      changed_at ${key} not null,
      version integer not null,
      envelope ${bytes} not null,
      sealed_answers ${bytes} not null,
      constraint closed_has_outcome check (state <> 'closed' or outcome is not null)
    ) ${tableEnd}`,
    sql`create index complaints_place on complaints (place_key, filed_at)`,
    sql`create index complaints_filed on complaints (filed_at)`,

    sql`create table complaint_events (
      reference ${key} not null references complaints (reference) on delete cascade,
      position integer not null check (position > 0),
      at ${key} not null,
      kind ${key} not null,
      actor ${key} not null check (actor in ('complainant', 'desk')),
      state ${key},
      outcome ${key},
      sealed_public ${bytes},
      sealed_internal ${bytes},
      primary key (reference, position)
    ) ${tableEnd}`,

    sql`create table complaint_files (
      id ${key} not null primary key,
      draft_id ${key} references complaint_drafts (id) on delete cascade,
      reference ${key} references complaints (reference) on delete cascade,
      hash ${key} not null,
      bytes integer not null,
      sealed_meta ${bytes} not null,
      constraint of_a_draft_or_a_case check ((draft_id is null) <> (reference is null))
    ) ${tableEnd}`,
    sql`create index complaint_files_draft on complaint_files (draft_id)`,
    sql`create index complaint_files_case on complaint_files (reference)`,

    sql`create table complaint_file_contents (
      file_id ${key} not null primary key references complaint_files (id) on delete cascade,
      sealed_content ${bytes} not null
    ) ${tableEnd}`,
  ]
}
