import type { Tag, TagTier } from '../../core/contract/definitions'
import type { EpochMs, LineId, TagId } from '../../core/contract/ids'

/** Who they are, what they are worth to us, what they use, how they like to be served (S23). id, tier, zh-CN, zh-TW, en. */
const TAGS: readonly (readonly [string, TagTier, string, string, string])[] = [
  ['senior', 'identity', '长者', '長者', 'Senior'],
  ['company', 'identity', '企业客户', '企業客戶', 'Company'],
  ['needs-care', 'identity', '需要特别关照', '需要特別關照', 'Needs special care'],
  ['interpreter', 'identity', '需要方言或外语', '需要方言或外語', 'Needs an interpreter'],
  ['vip', 'value', '贵宾', '貴賓', 'VIP'],
  ['loyal', 'value', '老客户', '老客戶', 'Long-standing'],
  ['new', 'value', '新客户', '新客戶', 'New'],
  ['at-risk', 'value', '可能流失', '可能流失', 'May leave'],
  ['mobile', 'business', '移动业务', '行動業務', 'Mobile'],
  ['broadband', 'business', '宽带', '寬頻', 'Broadband'],
  ['electricity', 'business', '用电', '用電', 'Electricity'],
  ['online-shop', 'business', '网购', '網購', 'Online shop'],
  ['likes-human', 'preference', '偏好人工', '偏好真人服務', 'Prefers a person'],
  ['likes-self-service', 'preference', '偏好自助', '偏好自助', 'Prefers self-service'],
  ['likes-text', 'preference', '偏好短信', '偏好簡訊', 'Prefers texts'],
  ['no-marketing', 'preference', '勿推销', '勿推銷', 'No marketing'],
]

export function defaultTags(line: LineId, now: EpochMs): Tag[] {
  return TAGS.map(([name, tier, cn, tw, en], order) => ({
    kind: 'tag', id: `${line}.${name}` as TagId, line, version: 1, changedAt: now, tier, order, labels: { 'zh-CN': cn, 'zh-TW': tw, en },
  }))
}
