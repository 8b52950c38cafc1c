#!/usr/bin/env bash
# nzh 1.0.14, which turns Chinese numerals into numbers. Lists of centres write years digit by digit (二〇二四年) and
# amounts with 两 (两千零二十四); the package decodes 二千零二十四.
# One would expect the other spellings to be decoded too, or to be refused.
# They give other numbers, without a word: zeros and what is not known are passed over.
# Hence a day in Chinese numerals is read digit by digit by our own reader of cells, or told to the clerk.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts nzh@1.0.14
cat >try.mjs <<'SCRIPT'
import Nzh from 'nzh'

for (const text of ['二千零二十四', '两千零二十四', '二〇二四', '廿四']) console.log(text, Nzh.cn.decodeS(text))
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
二千零二十四 2024
两千零二十四 24
二〇二四 224
廿四 4
EXPECTED
