#!/usr/bin/env bash
# pinyin-pro 3.29.4. Names of places are read as nothing else is: 六安 Lù'ān, 铅山 Yánshān, 东阿 Dōng'ē are right.
# One would expect the counties 单县 (Shànxiàn, Shandong) and 大埔县 (Dàbù Xiàn, Guangdong) to be among them.
# They are read by the commonest sound: dān xiàn, dà pǔ xiàn. A search by pinyin or initials would miss them (shanxian, db).
# Hence a region may give the sound of its subdistricts itself (`pinyin` in region.json), and that comes first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pinyin-pro@3.29.4
cat >try.mjs <<'SCRIPT'
import { pinyin } from 'pinyin-pro'

for (const name of ['六安市', '铅山县', '东阿县', '单县', '大埔县']) console.log(name, pinyin(name))
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
六安市 lù ān shì
铅山县 yán shān xiàn
东阿县 dōng ē xiàn
单县 dān xiàn
大埔县 dà pǔ xiàn
EXPECTED
