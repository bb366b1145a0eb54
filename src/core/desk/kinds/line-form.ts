import { LINE_COLOURS, type LineColour } from '../../contract/line-of-business'
import type { Labels } from '../../contract/language'
import { LONGEST_RETENTION_DAYS, SHORTEST_RETENTION_DAYS, type RetainedKind } from '../../contract/retained-kinds'
import { inWords, type Field, type ItemForm } from '../field'
import { NAME } from './usual-fields'

const COLOURS: Readonly<Record<LineColour, Labels>> = {
  violet: inWords('紫', '紫', 'Violet'), pink: inWords('玫红', '桃紅', 'Pink'), cyan: inWords('青', '青', 'Cyan'), brown: inWords('棕', '棕', 'Brown'), navy: inWords('藏青', '藏青', 'Navy'), slate: inWords('灰', '灰', 'Slate'),
}

const RETAINED: Readonly<Record<RetainedKind, Labels>> = {
  contacts: inWords('联络与小结', '聯絡與小結', 'Contacts and wrap-ups'), customers: inWords('没有往来的客户', '沒有往來的客戶', 'Customers without contact'), receipts: inWords('弹屏凭据', '來電卡憑據', 'Pop receipts'), drafts: inWords('未完成的草稿', '未完成的草稿', 'Unfinished drafts'), transcripts: inWords('通话文字', '通話文字', 'Transcripts'),
}

const DAYS = Object.entries(RETAINED).map(([name, label]): Field => ({ name, is: 'number', least: SHORTEST_RETENTION_DAYS, most: LONGEST_RETENTION_DAYS, isWhole: true, isOptional: true, label }))

export const LINE_FORM: ItemForm = {
  kind: 'line', label: inWords('业务线', '業務線', 'Lines of business'),
  empty: { labels: inWords('', '', ''), dialledNumbers: [] },
  fields: [
    NAME,
    { name: 'dialledNumbers', is: 'texts', most: 64, mostItems: 200, label: inWords('客户拨打的号码，每行一个', '客戶撥打的號碼，每行一個', 'Numbers customers dial, one a line') },
    {
      name: 'vault', is: 'text', most: 80, isOptional: true, label: inWords('独立资料库的委托方', '獨立資料庫的委託方', 'Client with a vault of its own'),
      hint: inWords('留空则与其他业务线共用资料库；同一委托方填同一名称。已有资料的业务线不能更换。', '留空則與其他業務線共用資料庫；同一委託方填同一名稱。已有資料的業務線不能更換。', 'Empty: the vault that other lines share. Lines of one client name the same. A line that has records cannot change it.'),
    },
    { name: 'colour', is: 'choice', isOptional: true, label: inWords('标记颜色', '標記顏色', 'Mark'), of: LINE_COLOURS.map((value) => ({ value, label: COLOURS[value] })) },
    { name: 'retentionDays', is: 'group', label: inWords('保存天数，留空按工作台设置', '保存天數，留空依工作台設定', 'Days to keep records; empty: as the desk says'), fields: DAYS },
  ],
}
