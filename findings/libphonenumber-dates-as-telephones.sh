#!/usr/bin/env bash
# libphonenumber-js 1.13.16. Which numbers it finds in a text depends on the set of metadata that is imported, not only
# on how strictly a number that was found is checked.
# One would expect the default set to find what the full one finds, and no more.
# With the default set a date is a telephone number of Guangzhou (+86 20 261128); with `/max` it is none. Neither finds
# 12345 or 120, the numbers of a hotline and of the ambulance.
# Hence numbers in our pages are found by a pattern of our own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16
cat >try.mjs <<'SCRIPT'
import * as usual from 'libphonenumber-js'
import * as full from 'libphonenumber-js/max'

const TEXTS = ['有效期至 2026-11-28', '请拨 0591-87654321', '请拨 12345', '急救 120']
for (const [name, { findPhoneNumbersInText }] of Object.entries({ usual, full }))
  for (const text of TEXTS)
    console.log(name, text, findPhoneNumbersInText(text, 'CN').map(({ number }) => number.number).join() || 'none')
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
usual 有效期至 2026-11-28 +8620261128
usual 请拨 0591-87654321 +8659187654321
usual 请拨 12345 none
usual 急救 120 none
full 有效期至 2026-11-28 none
full 请拨 0591-87654321 +8659187654321
full 请拨 12345 none
full 急救 120 none
EXPECTED
