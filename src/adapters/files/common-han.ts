/** Letters that lists of customers and contacts are full of: family names, places, headers, and the most frequent of all. */
const COMMON = new Set(
  '的一是不了在有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡' +
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧姜崔钟鐘谭譚陆陸汪范' +
  '明伟偉芳娜秀英敏静靜丽麗强強磊军軍洋勇艳豔杰傑娟涛濤小志文建华華美玉红紅平金春梅淑惠雅婷家豪俊宏雯怡君佳' +
  '省市区區县縣路街号號楼樓室镇鎮村北京海广廣东東南西州深圳天津台臺湾灣新竹高雄桃园園' +
  '姓名称稱电電话話手机機客户戶编編备備注註地址间間期日月分秒标標签籤级級别別类類型渠道方向呼入出未接通结結果已解决決问問题題费費套餐流量投诉訴咨询詢业業务務宽寬带帶故障退款订訂单單',
)

export function countCommonHan(text: string): number {
  let count = 0
  for (const letter of text) if (COMMON.has(letter)) count += 1
  return count
}
