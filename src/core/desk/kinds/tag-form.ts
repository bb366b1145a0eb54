import { TAG_TIERS, type TagTier } from '../../contract/definitions'
import type { Labels } from '../../contract/language'
import { inWords, type ItemForm } from '../field'
import { NAME, ORDER } from './usual-fields'

const TIERS: Readonly<Record<TagTier, Labels>> = {
  identity: inWords('身份', '身分', 'Identity'), value: inWords('价值', '價值', 'Value'), business: inWords('业务', '業務', 'Business'), preference: inWords('偏好', '偏好', 'Preference'),
}

export const TAG_FORM: ItemForm = {
  kind: 'tag', label: inWords('标签', '標籤', 'Tags'),
  empty: { labels: inWords('', '', ''), tier: 'identity', order: 0 },
  fields: [NAME, { name: 'tier', is: 'choice', label: inWords('分层', '分層', 'Tier'), of: TAG_TIERS.map((value) => ({ value, label: TIERS[value] })) }, ORDER],
}
