import { expect, test } from 'vitest'
import { passphraseStrength } from '../../../src/core/backup/passphrase-strength'

test('a passphrase is called strong by what would have to be tried, not by its length alone', () => {
  const told = (text: string) => [text, passphraseStrength(text)]
  for (const text of ['', 'short', '123456789', '密码']) expect(told(text)).toEqual([text, 'short'])
  for (const text of ['1234567890', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'abcdefghijklmnopqrstuvwxyz', '9876543210', '13800138000']) expect(told(text)).toEqual([text, 'weak'])
  for (const text of ['kovelmarun', 'pike tomat']) expect(passphraseStrength(text)).not.toBe('strong')
  for (const text of ['correct horse battery staple', '春天在海边喝热茶看日出', 'qX7#mLp2!vRt9z']) expect(told(text)).toEqual([text, 'strong'])
})
