import { ESCALATION_KINDS, UPSET_KINDS, type AlertCondition, type EscalationKind, type UpsetKind } from '../../contract/alert-rules'
import type { Labels } from '../../contract/language'
import { inWords, variantBy, type Choice, type Field, type ItemForm } from '../field'
import { NAME, ORDER } from './usual-fields'

const ESCALATIONS: Readonly<Record<EscalationKind, Labels>> = {
  regulator: inWords('监管部门', '主管機關', 'A regulator'), 'consumer-body': inWords('消费者组织', '消費者團體', 'A consumers’ body'), superior: inWords('上级或领导', '主管', 'A superior'),
  court: inWords('法院或律师', '法院或律師', 'A court or lawyer'), press: inWords('媒体', '媒體', 'The press'),
}
const UPSETS: Readonly<Record<UpsetKind, Labels>> = { complaint: inWords('要投诉', '要客訴', 'Complains'), anger: inWords('生气', '生氣', 'Is angry') }
const choicesOf = <T extends string>(values: readonly T[], labels: Readonly<Record<T, Labels>>): readonly Choice[] => values.map((value) => ({ value, label: labels[value] }))

const asks = (what: AlertCondition['asks'], label: Labels, empty: Readonly<Record<string, unknown>>, fields: readonly Field[]) => variantBy('asks', what, label, empty, fields)

/** Every kind of condition, as its rows are filled in. */
const CONDITIONS = [
  asks('tag', inWords('客户有标签', '客戶有標籤', 'The customer has a tag'), { tag: '' }, [{ name: 'tag', is: 'reference', to: 'tag', orName: true, label: inWords('标签', '標籤', 'Tag') }]),
  asks('fact', inWords('客户情况符合', '客戶情況符合', 'What is known of the customer'), { rule: { '==': [{ var: 'isKnown' }, true] } }, [{ name: 'rule', is: 'rule', label: inWords('条件', '條件', 'Condition') }]),
  asks('calls', inWords('来电次数', '來電次數', 'Number of calls'), { within: 'today', least: 3 }, [
    { name: 'within', is: 'choice', label: inWords('时间', '時間', 'Within'), of: [{ value: 'today', label: inWords('今天', '今天', 'Today') }, { value: 'week', label: inWords('七天内', '七天內', 'Seven days') }] },
    { name: 'least', is: 'number', least: 2, most: 100, isWhole: true, label: inWords('至少几次（含本次）', '至少幾次（含本次）', 'At least so many, this one counted') },
  ]),
  asks('words', inWords('说到某些词', '說到某些詞', 'Words that are spoken'), { phrases: { 'zh-CN': [], 'zh-TW': [], en: [] }, by: 'customer' }, [
    {
      name: 'by', is: 'choice', label: inWords('谁说的', '誰說的', 'Said by'),
      of: [{ value: 'customer', label: inWords('客户', '客戶', 'The customer') }, { value: 'agent', label: inWords('坐席', '客服', 'The agent') }, { value: 'anyone', label: inWords('任何一方', '任一方', 'Anyone') }],
    },
    { name: 'phrases', is: 'texts-by-language', most: 80, mostItems: 60, label: inWords('词句，每行一个', '詞句，每行一個', 'Words, one phrase a line'), hint: inWords('至少两个字；* 代表几个字词', '至少兩個字；* 代表幾個字詞', 'Two characters at least; * stands for a few words') },
  ]),
  asks('escalation', inWords('提到要升级投诉', '提到要向上反映', 'An escalation is named'), { to: ['regulator'] }, [{ name: 'to', is: 'choices', of: choicesOf(ESCALATION_KINDS, ESCALATIONS), label: inWords('提到谁', '提到誰', 'Who is named') }]),
  asks('upset', inWords('客户不满', '客戶不滿', 'The customer is upset'), { signs: ['anger'] }, [{ name: 'signs', is: 'choices', of: choicesOf(UPSET_KINDS, UPSETS), label: inWords('表现', '表現', 'Signs') }]),
  asks('hold', inWords('保持等待', '保留等待', 'Time on hold'), { leastTimes: 3 }, [
    { name: 'leastTimes', is: 'number', least: 1, most: 100, isWhole: true, isOptional: true, label: inWords('至少几次', '至少幾次', 'At least so often') },
    { name: 'leastSeconds', is: 'number', least: 5, most: 7200, isWhole: true, isOptional: true, label: inWords('或合计至少几秒', '或合計至少幾秒', 'Or so many seconds together') },
  ]),
]

export const ALERT_RULE_FORM: ItemForm = {
  kind: 'alert-rule', label: inWords('预警规则', '預警規則', 'Alert rules'),
  empty: { labels: inWords('', '', ''), conditions: [{ asks: 'calls', within: 'today', least: 3 }], todo: inWords('', '', ''), order: 0 },
  fields: [
    NAME,
    { name: 'todo', is: 'labels', most: 400, isLong: true, label: inWords('请坐席做什么', '請客服做什麼', 'What the agent is to do') },
    { name: 'conditions', is: 'variant-rows', of: CONDITIONS, mostItems: 10, leastItems: 1, label: inWords('条件（都要满足）', '條件（都要滿足）', 'Conditions, all of which must hold') },
    ORDER,
  ],
}
