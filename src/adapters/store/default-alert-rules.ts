import type { AlertRule } from '../../core/contract/alert-rules'
import type { AlertRuleId, EpochMs, LineId } from '../../core/contract/ids'
import type { Labels } from '../../core/contract/language'

const labels = (cn: string, tw: string, en: string): Labels => ({ 'zh-CN': cn, 'zh-TW': tw, en })

/** name, its name, what to do, when. What any contact center wants to know of; a lead changes it at will. */
const RULES: readonly (readonly [string, Labels, Labels, AlertRule['conditions']])[] = [
  [
    'regulator', labels('提到监管或消保机构', '提到主管機關或消保單位', 'Names a regulator or consumer body'),
    labels('先致歉，记下诉求和期望，不承诺赔付；告知主管会在当天回电，并留下回电时段。', '先致歉，記下訴求與期望，不承諾賠償；告知主管會在當天回電，並留下回電時段。', 'Apologise, note the demand and what is expected, promise no compensation. Say that a supervisor calls back today, and agree on a time.'),
    [{ asks: 'escalation', to: ['regulator', 'consumer-body', 'court', 'press'] }],
  ],
  [
    'third-call-today', labels('今天至少第三次来电', '今天至少第三次來電', 'Third call today or more'),
    labels('先看前几次的小结，不让客户重复说明；本次办不完的，由你跟到底并约好回电。', '先看前幾次的小結，不讓客戶重複說明；這次辦不完的，由你跟到底並約好回電。', 'Read the wrap-ups of the earlier calls first, so that nothing need be told again. What cannot be settled now stays with you: agree on a call back.'),
    [{ asks: 'calls', within: 'today', least: 3 }],
  ],
]

export function defaultAlertRules(line: LineId, now: EpochMs): AlertRule[] {
  return RULES.map(([name, named, todo, conditions], order) => ({
    kind: 'alert-rule', id: `${line}.${name}` as AlertRuleId, line, version: 1, changedAt: now, labels: named, order, conditions, todo,
  }))
}
