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
        { name: 'amount', is: 'raw', label: inWords('数量，或 "unlimited"', '數量，或 "unlimited"', 'Amount, or "unlimited"') },
        { name: 'overage', is: 'raw', label: inWords('超出部分（JSON）', '超出部分（JSON）', 'Beyond it (JSON)'), hint: inWords('[{"upTo": 2000, "price": 100, "per": 100}]', '[{"upTo": 2000, "price": 100, "per": 100}]', '[{"upTo": 2000, "price": 100, "per": 100}]') },
      ],
    },
    ...VALID_DAYS,
  ],
}
