import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isOpenToOthers } from '#src/complaints/identity-file.ts'
import type { Desk } from '#src/desk/desk.ts'
import { type Finding, toFinding, toFine, toHint } from '#src/desk/doctor/finding.ts'
import { DOCTOR_TEXT } from '#src/text/desk/doctor.ts'

/** Folders of `DATA_DIR` that hold nothing but keys. */
const KEY_FOLDERS = ['keys', 'desk']

/** Whether all keys are where they should be and readable by their owner only. */
export async function checkKeyFiles(desk: Desk): Promise<Finding[]> {
  const folders = KEY_FOLDERS.map((name) => join(desk.settings.dataDir, name))
  const lists = await Promise.all(folders.map(listFiles))
  const paths = [...new Set([...lists.flat(), desk.identityPath])]
  const findings = (await Promise.all(paths.map(checkKeyFile))).flat()
  return [
    ...(findings.length === 0 ? [toFine(DOCTOR_TEXT.keysFine(paths.length))] : findings),
    ...(desk.isDemonstration ? [toHint(DOCTOR_TEXT.demonstration)] : []),
  ]
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.map((name) => join(folder, name))
}

async function checkKeyFile(path: string): Promise<Finding[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return [toFinding(DOCTOR_TEXT.keyMissing(path))]
  return isOpenToOthers(found.mode) ? [toFinding(DOCTOR_TEXT.keyOpen(path))] : []
}
