#!/usr/bin/env bash
# zh-address-parse 1.3.16, which splits a Chinese address into province, city, district and the rest. Two districts of Beijing
# and Changchun are called 朝阳区; a city in Liaoning is called 朝阳市.
# One would expect 朝阳区 without a city to stay open, as 鼓楼区 (four cities have one) does.
# It becomes the city of Chaoyang in Liaoning, and 区 goes to the street. A prefecture by its usual short name
# (临夏州) loses the county behind it: no district and no code.
# Hence a subdistrict here is looked up among those of its own region, by the whole name, never by the country.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts zh-address-parse@1.3.16
cat >try.mjs <<'SCRIPT'
import parse from 'zh-address-parse'

for (const address of ['北京市朝阳区建国路1号', '朝阳区建国路1号', '鼓楼区庆城路1号', '甘肃省临夏州积石山县大西街1号']) {
  const { province, city, area, detail } = parse(address)
  console.log([address, province, city, area, detail].map((part) => part || '-').join(' '))
}
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
北京市朝阳区建国路1号 北京市 北京市 朝阳区 建国路1号
朝阳区建国路1号 辽宁省 朝阳市 - 区建国路1号
鼓楼区庆城路1号 - - - 鼓楼区庆城路1号
甘肃省临夏州积石山县大西街1号 甘肃省 临夏回族自治州 - 州积石山县大西街1号
EXPECTED
