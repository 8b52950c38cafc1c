#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS). A Chinese Excel writes its usual date formats as numbers 27-36 and 50-58, which stand in
# no workbook: they are built in (ECMA-376 part 1, 18.8.30, zh-cn). 31 is yyyy"年"m"月"d"日", 57 is yyyy"年"m"月".
# One would expect such a cell to carry its format, or at least to be shown as a date of that form.
# It carries no format at all, so that `SSF.is_date` has nothing to ask, and it is shown as 3/1/26, also where the
# clerk wrote a month without a day. With `cellDates` it is a date, of the first of the month.
# Giving SheetJS the formats with `SSF.load` before reading changes nothing. Hence our reader takes a bare number in a
# column of dates for a day; that a list meant only the month, it cannot tell in this case.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @e965/xlsx@0.20.3 fflate@0.8.3
cat >try.mjs <<'SCRIPT'
import * as XLSX from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'

/** A workbook whose one cell is the day 46082 in a built-in format. */
function write(format) {
  const sheet = { '!ref': 'A1', A1: { t: 'n', v: 46082, z: 'm/d/yy' } }
  const plain = XLSX.write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'array' })
  const parts = unzipSync(new Uint8Array(plain))
  const styles = new TextDecoder().decode(parts['xl/styles.xml'])
  parts['xl/styles.xml'] = strToU8(styles.replace(/numFmtId="14"/g, `numFmtId="${format}"`))
  return zipSync(parts)
}

const seen = [14, 31, 57].map((format) => {
  const { z, w } = XLSX.read(write(format), { cellNF: true, cellText: true }).Sheets.a.A1
  return `${format} format=${z ?? 'none'} shown=${w}`
})
console.log(seen.join('\n'))
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
14 format=m/d/yy shown=3/1/26
31 format=none shown=3/1/26
57 format=none shown=3/1/26
EXPECTED
