import type { EscalationKind } from '../contract/alert-rules'

/**
 * Whom customers name when they mean to go above our heads, by region and language; data, so that a lead sees what is heard.
 * Han is compared in simplified form, so each is written once for both scripts; a `*` stands for a few characters. Digits are
 * heard as they are written and as they are read out. Sources: the published numbers and names of the bodies themselves
 * (12315 consumer complaints, 12300 telecom users, 12378 banking and insurance, 12345 municipal, 12328 transport, 12398 energy;
 * Taiwan 1950; Hong Kong Consumer Council and OFCA; FCC, FTC, CFPB; Ofcom, FCA, Ofgem, the ombudsman services).
 */
export interface EscalationWords {
  readonly kind: EscalationKind
  readonly region: 'CN' | 'TW' | 'HK' | 'US' | 'GB' | 'any'
  readonly phrases: readonly string[]
}

export const ESCALATION_WORDS: readonly EscalationWords[] = [
  { kind: 'regulator', region: 'CN', phrases: [
    '12300', '一二三零零', '一二三〇〇', '12381', '12321', '工信部', '工业和信息化部', '通管局', '通信管理局', '12378', '一二三七八', '银保监', '银监会', '银监局', '保监会', '保监局', '金监局', '金管局', '金融监管', '证监会', '12386', '人民银行', '12363',
    '12398', '能源局', '能监办', '12328', '民航局', '12326', '邮政局', '12305', '市监局', '市场监管', '市场监督', '工商局', '12358', '物价局', '发改委', '网信办', '12377', '监管部门', '监管机构', '主管部门', '行业主管',
  ] },
  { kind: 'consumer-body', region: 'CN', phrases: ['12315', '一二三一五', '12345', '一二三四五', '市长热线', '市民热线', '政务热线', '消保委', '消协', '消费者协会', '消费者权益', '消费者委员会', '黑猫投诉', '信访'] },
  { kind: 'regulator', region: 'TW', phrases: ['通传会', '国家通讯传播委员会', '金管会', '银行局', '保险局', '公平会', '公平交易委员会', '评议中心', '金融消费评议', '陈情', '主管机关', 'NCC'] },
  { kind: 'consumer-body', region: 'TW', phrases: ['消保官', '消保会', '消基会', '消费者保护', '1950', '一九五零', '一九五〇', '1999', '消费争议'] },
  { kind: 'regulator', region: 'HK', phrases: ['通讯事务管理局', '通讯局', '金融管理局', '证监', '保监局', '私隐专员', '申诉专员', 'OFCA', 'HKMA'] },
  { kind: 'consumer-body', region: 'HK', phrases: ['消委会', '消费者委员会', 'Consumer Council'] },
  { kind: 'regulator', region: 'US', phrases: ['FCC', 'Federal Communications Commission', 'FTC', 'Federal Trade Commission', 'CFPB', 'Consumer Financial Protection Bureau', 'attorney general', 'public utilities commission', 'public service commission', 'Department of Transportation'] },
  { kind: 'consumer-body', region: 'US', phrases: ['Better Business Bureau', 'BBB', 'consumer protection'] },
  { kind: 'regulator', region: 'GB', phrases: ['ombudsman', 'Ofcom', 'FCA', 'Financial Conduct Authority', 'Ofgem', 'Ofwat', 'Information Commissioner', 'the ICO', 'Civil Aviation Authority', 'the regulator'] },
  { kind: 'consumer-body', region: 'GB', phrases: ['trading standards', 'Citizens Advice', 'Consumer Ombudsman'] },
  { kind: 'superior', region: 'any', phrases: [
    '叫*主管', '找*主管', '叫*经理', '找*经理', '让*领导', '找*领导', '找*负责人', '叫*负责人', '你们领导', '你们经理', '你们主管', '转*主管', '转*经理', '升级投诉', '升级处理', '总部投诉', '上级部门', '你们总部', '你们老板',
    'your manager', 'your supervisor', 'a manager', 'a supervisor', 'your boss', 'head office', 'escalate this', 'escalate it', 'escalate my',
  ] },
  { kind: 'court', region: 'any', phrases: ['起诉', '打官司', '法院见', '上法院', '律师函', '找律师', '我的律师', '存证信函', '小额诉讼', '提告', 'my lawyer', 'my solicitor', 'my attorney', 'a lawyer', 'small claims', 'in court', 'to court', 'legal action', 'sue you'] },
  { kind: 'press', region: 'any', phrases: ['曝光', '找媒体', '找记者', '电视台', '爆料', '发微博', '发抖音', '发小红书', '发到网上', '上新闻', 'to the press', 'to the papers', 'a journalist', 'go public', 'on social media'] },
]
