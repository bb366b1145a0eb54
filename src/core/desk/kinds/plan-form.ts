import { inWords, type ItemForm } from '../field'
import { NAME, VALID_DAYS } from './usual-fields'

export const PLAN_FORM: ItemForm = {
  kind: 'plan', label: inWords('套餐', '資費方案', 'Plans'),
  empty: { labels: inWords('', '', ''), monthlyFee: 0, currency: 'CNY', allowances: [] },
  fields: [
    NAME,
    { name: 'monthlyFee', is: 'number', least: 0, most: 1e9, isWhole: true, label: inWords('月费（分）', '月費（分）', 'Monthly fee, in cents') },
    { name: 'currency', is: 'text', most: 3, pattern: /^[A-Z]{3}$/u, label: inWords('币种（ISO 4217）', '幣別（ISO 4217）', 'Currency (ISO 4217)') },
    {
      name: 'allowances', is: 'rows', mostItems: 30, empty: { unit: '', labels: inWords('', '', ''), amount: 0, overage: [] }, label: inWords('包含用量', '包含用量', 'Allowances'),
      fields: [
        { name: 'unit', is: 'text', most: 40, label: inWords('单位代号', '單位代號', 'Unit') },
        { name: 'labels', is: 'labels', most: 60, label: inWords('显示名称', '顯示名稱', 'Shown as') },
        { name: 'amount', is: 'number', least: 0, most: 1e9, isWhole: true, orWord: { value: 'unlimited', label: inWords('不限量', '吃到飽', 'Unlimited') }, label: inWords('数量', '數量', 'Amount') },
        {
          name: 'overage', is: 'rows', mostItems: 12, empty: { price: 0, per: 1 }, label: inWords('超出部分的价格', '超出部分的費率', 'Price beyond it'),
          fields: [
            { name: 'upTo', is: 'number', least: 1, most: 1e9, isWhole: true, isOptional: true, label: inWords('到多少为止（最后一档留空）', '到多少為止（最後一級留空）', 'Up to; the last step has none') },
            { name: 'price', is: 'number', least: 0, most: 1_000_000, isWhole: true, label: inWords('价格（分）', '價格（分）', 'Price, in cents') },
            { name: 'per', is: 'number', least: 1, most: 1e9, isWhole: true, label: inWords('每多少单位', '每多少單位', 'For each so many') },
          ],
        },
      ],
    },
    ...VALID_DAYS,
  ],
}
