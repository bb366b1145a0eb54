import { describe, expect, test } from 'vitest'
import { callerOf } from '../../../src/adapters/softphones/sip-websocket/facts-of-invite'
import { parseNameAddr } from '../../../src/adapters/softphones/sip-websocket/parse-name-addr'
import { aRequest, parse } from './sip-message'

/** As written on the wire → name and number. The sources are phones and PBXs named in the notes on softphones, and the RFCs. */
const CORPUS: readonly (readonly [written: string, name: string | undefined, user: string | undefined])[] = [
  ['"王小明 (VIP), \\"金\\"" <sip:+8613800138000@cti.test>;tag=1', '王小明 (VIP), "金"', '+8613800138000'],
  ['"Bob "Q"" <sip:bob@x>;tag=1', 'Bob "Q"', 'bob'],
  ['Bob Jones <sip:bob@x>', 'Bob Jones', 'bob'],
  ['"I <3 SIP" <sip:a@x>', 'I <3 SIP', 'a'],
  ['"O\'Neill; Pat" <sips:a@x:5061;transport=ws>;tag=z', "O'Neill; Pat", 'a'],
  ['"back\\\\slash" <sip:a@x>', 'back\\slash', 'a'],
  ['"" <sip:a@x>', undefined, 'a'],
  ['<sip:a@x>', undefined, 'a'],
  ['sip:+442071234567@x;user=phone;tag=9', undefined, '+442071234567'],
  ['<sip:+442071234567@x;user=phone>;tag=9', undefined, '+442071234567'],
  ['<tel:+44-20-7123-4567;ext=12>', undefined, '+44-20-7123-4567;ext=12'],
  ['<tel:1234;phone-context=+86>', undefined, '1234'],
  ['<sip:+8613800138000;npdi;rn=1@x>', undefined, '+8613800138000'],
  ['<sip:%2B8613800138000@x>', undefined, '+8613800138000'],
  ['<sip:8001:password@x>', undefined, '8001'],
  ['<sip:x.example>', undefined, undefined],
  ['<sip:a@[2001:db8::1]:5060>', undefined, 'a'],
  ['=?UTF-8?B?5p2O5aSa5aSp?= <tel:+442071234567>', '李多天', '+442071234567'],
  ['=?utf-8?q?J=C3=B6rg_M=C3=BCller?= <sip:a@x>', 'Jörg Müller', 'a'],
  ['"=?UTF-8?B?546L5bCP?= =?UTF-8?B?5piO?=" <sip:a@x>', '王小明', 'a'],
  ['=?UTF-8?B?5p2O5aSa5Q==?= =?UTF-8?B?pKk=?= <sip:a@x>', '李多天', 'a'],
  ['=?GB18030?B?zfXQocP3?= <sip:a@x>', '王小明', 'a'],
  ['=?gbk?Q?=CD=F5=D0=A1=C3=F7?= <sip:a@x>', '王小明', 'a'],
  ['=?Big5?B?pP2kcKn6?= <sip:a@x>', '王小明', 'a'],
  ['=?utf-8*zh?B?5p2O?= <sip:a@x>', '李', 'a'],
  ['=?nonsense?B?QUJD?= <sip:a@x>', 'ABC', 'a'],
  ['=?UTF-8?B?***?= <sip:a@x>', undefined, 'a'],
  ['"%E7%8E%8B%E5%B0%8F%E6%98%8E" <sip:a@x>', '王小明', 'a'],
  ['"100% Discount" <sip:a@x>', '100% Discount', 'a'],
  ['"50%CD off" <sip:a@x>', '50%CD off', 'a'],
  ['"Unclosed <sip:a@x>', 'Unclosed', 'a'],
  ['"Wang" <sip:a@x', 'Wang', 'a'],
  ['"Wang"', undefined, undefined],
  ['<<<>>>', '<<', undefined],
  ['', undefined, undefined],
  ['\u0000', undefined, undefined],
]

describe('a name and number', () => {
  test.each(CORPUS)('written as %s', (written, name, user) => {
    const party = parseNameAddr(written)
    expect([party.name, party.user]).toEqual([name, user])
  })
})

describe('the caller', () => {
  const caller = (from: string, ...headers: string[]) => {
    const evidence = parse(aRequest('INVITE', { from, headers }))
    return evidence && callerOf(evidence)
  }
  test('is the one the network vouches for, with the name the phone gave if it has none', () => {
    expect(caller('"Li" <sip:999@x>', 'P-Asserted-Identity: <tel:+861>')).toEqual({ rawNumber: '+861', name: 'Li' })
    expect(caller('"Anonymous" <sip:anonymous@anonymous.invalid>', 'P-Asserted-Identity: "李" <tel:+861>')).toEqual({ rawNumber: '+861', name: '李' })
  })
  test('who asked the network for privacy is known and marked', () => {
    expect(caller('"Anonymous" <sip:anonymous@anonymous.invalid>', 'P-Asserted-Identity: <tel:+861>', 'Privacy: id')).toEqual({ rawNumber: '+861', isWithheld: true })
  })
  test.each(['"Anonymous" <sip:anonymous@anonymous.invalid>', '<sip:unavailable@pbx.test>', '"匿名" <sip:Restricted@x>', '<sip:1234@anonymous.invalid>'])(
    'who writes %s is withheld', (from) => expect(caller(from)).toEqual({ isWithheld: true }),
  )
  test('whose name is only the number again has no name', () => {
    expect(caller('"+86 138-0013" <sip:+861380013@x>')).toEqual({ rawNumber: '+861380013' })
    expect(caller('"Unknown" <sip:+861380013@x>')).toEqual({ rawNumber: '+861380013' })
  })
})
