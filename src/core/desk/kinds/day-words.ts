import type { ClosingDay } from '../../contract/guidance'
import type { Labels } from '../../contract/language'
import { inWords } from '../field'

/** What a day is called that a closing line is for. */
export const dayWords = (day: ClosingDay): Labels => DAYS[day]

const DAYS: Readonly<Record<ClosingDay, Labels>> = {
  weekday: inWords('平日', '平日', 'Any day'), weekend: inWords('周末', '週末', 'Weekend'),
  'public-holiday:new-year': inWords('元旦', '元旦', 'New Year'), 'public-holiday:labour-day': inWords('劳动节', '勞動節', 'Labour Day'),
  'public-holiday:national-day': inWords('国庆节', '國慶日', 'National Day'), 'public-holiday:christmas': inWords('圣诞节', '聖誕節', 'Christmas'),
  'public-holiday:boxing-day': inWords('节礼日', '節禮日', 'Boxing Day'), 'public-holiday:good-friday': inWords('耶稣受难日', '耶穌受難日', 'Good Friday'),
  'public-holiday:easter-monday': inWords('复活节星期一', '復活節星期一', 'Easter Monday'), 'public-holiday:early-may': inWords('五月初银行假日', '五月初銀行假日', 'Early May bank holiday'),
  'public-holiday:spring-bank': inWords('春季银行假日', '春季銀行假日', 'Spring bank holiday'), 'public-holiday:summer-bank': inWords('夏季银行假日', '夏季銀行假日', 'Summer bank holiday'),
  'public-holiday:martin-luther-king': inWords('马丁·路德·金日', '馬丁·路德·金恩日', 'Martin Luther King Day'), 'public-holiday:presidents-day': inWords('总统日', '總統日', 'Presidents’ Day'),
  'public-holiday:memorial-day': inWords('阵亡将士纪念日', '陣亡將士紀念日', 'Memorial Day'), 'public-holiday:juneteenth': inWords('六月节', '六月節', 'Juneteenth'),
  'public-holiday:independence-day': inWords('美国独立日', '美國獨立日', 'Independence Day'), 'public-holiday:columbus-day': inWords('哥伦布日', '哥倫布日', 'Columbus Day'),
  'public-holiday:veterans-day': inWords('退伍军人节', '退伍軍人節', 'Veterans Day'), 'public-holiday:thanksgiving': inWords('感恩节', '感恩節', 'Thanksgiving'),
  'public-holiday:peace-memorial-day': inWords('和平纪念日', '和平紀念日', 'Peace Memorial Day'), 'public-holiday:childrens-day': inWords('儿童节', '兒童節', 'Children’s Day'),
  'public-holiday:teachers-day': inWords('教师节', '教師節', 'Teachers’ Day'), 'public-holiday:retrocession-day': inWords('光复节', '光復節', 'Retrocession Day'),
  'public-holiday:constitution-day': inWords('行宪纪念日', '行憲紀念日', 'Constitution Day'), 'public-holiday:sar-day': inWords('香港回归纪念日', '香港特區成立紀念日', 'HKSAR Establishment Day'),
  'lunar:new-years-eve': inWords('除夕', '除夕', 'Lunar New Year’s Eve'), 'lunar:spring-festival': inWords('春节', '春節', 'Lunar New Year'), 'lunar:lantern': inWords('元宵节', '元宵節', 'Lantern Festival'),
  'lunar:qingming': inWords('清明节', '清明節', 'Qingming'), 'lunar:buddha': inWords('佛诞', '佛誕', 'Buddha’s Birthday'), 'lunar:dragon-boat': inWords('端午节', '端午節', 'Dragon Boat Festival'),
  'lunar:double-seventh': inWords('七夕', '七夕', 'Double Seventh'), 'lunar:mid-autumn': inWords('中秋节', '中秋節', 'Mid-Autumn Festival'), 'lunar:mid-autumn-after': inWords('中秋节翌日', '中秋節翌日', 'The day after Mid-Autumn'),
  'lunar:double-ninth': inWords('重阳节', '重陽節', 'Double Ninth'), 'lunar:laba': inWords('腊八节', '臘八節', 'Laba Festival'),
}
