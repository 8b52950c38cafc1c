#!/usr/bin/env bash
# chrono-node 2.10.3, which finds days in running text, also in simplified Chinese.
# One would expect 明年三月 (March of next year, when a child is to begin) to be found whole, or not at all.
# The word for "next" is passed over: what is found is 年三月, March of the year that is now, eight months ago. 2027年3月 is
# right, and 下个月1号 is not found.
# Hence the question of a parent is read by words of our own (`search/`), which name what they understood.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3
cat >try.mjs <<'SCRIPT'
import * as chrono from 'chrono-node'

const now = new Date('2026-11-20T10:00:00')
for (const text of ['2027年3月入托', '明年三月入托', '下个月1号入托']) {
  const [found] = chrono.zh.hans.parse(text, now)
  console.log(text, found ? `${found.text} ${found.start.get('year')}-${found.start.get('month')}` : 'nothing')
}
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
2027年3月入托 2027年3月 2027-3
明年三月入托 年三月 2026-3
下个月1号入托 nothing
EXPECTED
