#!/usr/bin/env bash
# chinese-days 1.5.7. The State Council announces holidays and make-up days one year at a time; the package holds what
# was announced (up to 2026 here), although National Day itself is a holiday by law in every year.
# One would expect a question about a later year to be refused, or to be told apart from an answer.
# It is answered like any other: 1 October 2027, a Friday, is an ordinary working day, and its detail names the weekday.
# Hence promises count working days only as far as the calendar is known, and say 预计 for a day beyond it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-days@1.5.7
cat >try.mjs <<'SCRIPT'
import days from 'chinese-days'

for (const day of ['2026-10-01', '2026-10-10', '2027-10-01']) {
  const { work, name } = days.getDayDetail(day)
  console.log(day, days.isWorkday(day) ? 'works' : 'rests', work, name)
}
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
2026-10-01 rests false National Day,国庆节,3
2026-10-10 works true National Day,国庆节,3
2027-10-01 works true Friday
EXPECTED
