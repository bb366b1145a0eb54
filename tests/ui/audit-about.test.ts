import { expect, test } from 'vitest'
import type { AuditLine } from '../../src/core/contract/audit'
import { auditAbout } from '../../src/ui/data/audit-about'
import { createWords } from '../../src/ui/words/create-words'

const { t } = createWords('zh-CN')
const about = (line: Partial<AuditLine>) => auditAbout({ n: 1, at: 0 as never, action: 'changed', ...line }, { t })

test('a row of the audit says what it is about in words, by name where one is known, and never by a whole id', () => {
  expect([
    about({ action: 'opened', about: '0190a0b0-0000-7000-8000-000000515566', customerName: '李娜' }),
    about({ action: 'erased', about: '0190a0b0-0000-7000-8000-000000515566' }),
    about({ about: '0190a0b0-0000-7000-8000-000000515566' }),
    about({ action: 'swept', about: 'retention/contacts/1700000000000' }),
    about({ action: 'imported', about: 'import:2026' }),
    about({ action: 'restored', about: 'backup/0190a0b0' }),
    about({ about: 'settings/retentionDays' }), about({ about: 'settings/isPopOn+theme' }), about({ about: 'site/switch-on' }), about({ about: 'definition/line' }),
    about({ about: 'vault/set-passphrase' }), about({ action: 'exported', about: 'log' }), about({ action: 'unlocked' }),
    about({ about: 'model/switch-on' }), about({ about: 'model/switch-off' }), about({ about: 'model/save-profile' }), about({ about: 'audio/switch-on' }), about({ about: 'audio/save' }), about({ about: 'item/offer/line-1.data-pack' }),
  ]).toEqual([
    '李娜', '客户 515566', '记录 515566', '联络', '一次导入', '备份文件', '保留期限', '设置', '网站', '代码、标签或业务线', '资料口令', '联络记录', '',
    '启用语言模型', '停用语言模型', '语言模型', '启用语音转写', '语音转写', '内容 -1.data-pack',
  ])
})
