#!/usr/bin/env bash
# opening_hours 3.15.0, the reference reader of OpenStreetMap's opening hours. "PH off" is closed on public holidays, and
# for a country without holidays the package throws; for China it has some.
# One would expect the seven statutory holidays of China, or a warning.
# It knows those with a fixed day of the solar calendar: on New Year's Day and National Day a centre is closed; at Spring Festival,
# Qingming, Dragon Boat and Mid-Autumn of 2026 it is open, and getWarnings() is empty.
# Hence opening states here come from the State Council's yearly notice, with a word where a year is not announced yet.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts opening_hours@3.15.0
cat >try.mjs <<'SCRIPT'
import OpeningHours from 'opening_hours'

const place = { address: { country_code: 'cn', state: '福建省' } }
const hours = new OpeningHours('Mo-Su 08:00-18:00; PH off', place)
for (const day of ['2026-01-01', '2026-02-17', '2026-04-05', '2026-06-19', '2026-09-25', '2026-10-01'])
  console.log(day, hours.getState(new Date(`${day}T10:00:00`)) ? 'open' : 'closed')
console.log('warnings', hours.getWarnings().length)
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
2026-01-01 closed
2026-02-17 open
2026-04-05 open
2026-06-19 open
2026-09-25 open
2026-10-01 closed
warnings 0
EXPECTED
