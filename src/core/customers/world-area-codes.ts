import type { AreaRow } from './area-row'

/** Taiwan, without the trunk zero. Longer codes win over shorter ones. */
export const twAreaCodes: readonly AreaRow[] = [
  ['2', '台北、新北、基隆', '台北、新北、基隆', 'Taipei, New Taipei, Keelung'],
  ['3', '桃园、新竹、宜兰、花莲', '桃園、新竹、宜蘭、花蓮', 'Taoyuan, Hsinchu, Yilan, Hualien'],
  ['37', '苗栗', '苗栗', 'Miaoli'],
  ['4', '台中、彰化', '台中、彰化', 'Taichung, Changhua'],
  ['49', '南投', '南投', 'Nantou'],
  ['5', '嘉义、云林', '嘉義、雲林', 'Chiayi, Yunlin'],
  ['6', '台南、澎湖', '台南、澎湖', 'Tainan, Penghu'],
  ['7', '高雄', '高雄', 'Kaohsiung'],
  ['8', '屏东', '屏東', 'Pingtung'],
  ['82', '金门', '金門', 'Kinmen'],
  ['826', '乌坵', '烏坵', 'Wuqiu'],
  ['836', '马祖', '馬祖', 'Matsu'],
  ['89', '台东', '台東', 'Taitung'],
]

/** The large British areas; smaller ones show the country. */
export const gbAreaCodes: readonly AreaRow[] = [
  ['113', '利兹', '里茲', 'Leeds'],
  ['114', '谢菲尔德', '雪菲爾', 'Sheffield'],
  ['115', '诺丁汉', '諾丁漢', 'Nottingham'],
  ['116', '莱斯特', '萊斯特', 'Leicester'],
  ['117', '布里斯托', '布里斯托', 'Bristol'],
  ['118', '雷丁', '雷丁', 'Reading'],
  ['121', '伯明翰', '伯明罕', 'Birmingham'],
  ['131', '爱丁堡', '愛丁堡', 'Edinburgh'],
  ['141', '格拉斯哥', '格拉斯哥', 'Glasgow'],
  ['151', '利物浦', '利物浦', 'Liverpool'],
  ['161', '曼彻斯特', '曼徹斯特', 'Manchester'],
  ['20', '伦敦', '倫敦', 'London'],
  ['24', '考文垂', '科芬特里', 'Coventry'],
  ['28', '北爱尔兰', '北愛爾蘭', 'Northern Ireland'],
  ['29', '加的夫', '卡地夫', 'Cardiff'],
]

/** Large area codes of the United States. Where the number was given out; its owner may have moved. */
export const usAreaCodes: readonly AreaRow[] = [
  ['202', '华盛顿', '華盛頓', 'Washington, DC'],
  ...overlay(['212', '332', '646', '917'], '纽约', '紐約', 'New York'),
  ...overlay(['213', '323'], '洛杉矶', '洛杉磯', 'Los Angeles'),
  ...overlay(['312', '773', '872'], '芝加哥', '芝加哥', 'Chicago'),
  ...overlay(['415', '628'], '旧金山', '舊金山', 'San Francisco'),
  ...overlay(['408', '669'], '圣何塞', '聖荷西', 'San Jose'),
  ...overlay(['619', '858'], '圣迭戈', '聖地牙哥', 'San Diego'),
  ...overlay(['214', '469', '972'], '达拉斯', '達拉斯', 'Dallas'),
  ...overlay(['281', '346', '713', '832'], '休斯敦', '休士頓', 'Houston'),
  ...overlay(['512', '737'], '奥斯汀', '奧斯汀', 'Austin'),
  ...overlay(['210', '726'], '圣安东尼奥', '聖安東尼奧', 'San Antonio'),
  ...overlay(['215', '267', '445'], '费城', '費城', 'Philadelphia'),
  ...overlay(['617', '857'], '波士顿', '波士頓', 'Boston'),
  ...overlay(['305', '645', '786'], '迈阿密', '邁阿密', 'Miami'),
  ...overlay(['702', '725'], '拉斯维加斯', '拉斯維加斯', 'Las Vegas'),
  ...overlay(['303', '720'], '丹佛', '丹佛', 'Denver'),
  ...overlay(['503', '971'], '波特兰', '波特蘭', 'Portland'),
  ['206', '西雅图', '西雅圖', 'Seattle'],
  ['313', '底特律', '底特律', 'Detroit'],
  ['404', '亚特兰大', '亞特蘭大', 'Atlanta'],
  ['602', '菲尼克斯', '鳳凰城', 'Phoenix'],
  ['808', '夏威夷', '夏威夷', 'Hawaii'],
  ['907', '阿拉斯加', '阿拉斯加', 'Alaska'],
]

function overlay(codes: readonly string[], zhCN: string, zhTW: string, en: string): readonly AreaRow[] {
  return codes.map(code => [code, zhCN, zhTW, en] as const)
}
