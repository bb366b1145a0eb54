import { expect, test } from 'vitest'
import { guessColumns, guessKind, looksLikeHeader } from '../../../src/core/import/guess-columns'

test.each([
  ['客户编号,姓名,性别,手机号码,固定电话,客户等级,标签,地址,备注', 'externalId,name,salutation,number,number,tagValue,tagBusiness,remembered,note'],
  ['客戶編號,客戶姓名,稱謂,行動電話,市話,會員等級,標籤,地址,備註', 'externalId,name,salutation,number,number,tagValue,tagBusiness,remembered,note'],
  ['Customer ID,Full Name,Gender,Mobile Phone,Phone 2,Home Tel,Phone 4,Tier,Tags,Address,Notes', 'externalId,name,salutation,number,number,number,ignored,tagValue,tagBusiness,remembered,note'],
])('knows the columns of customers: %s', (headers, uses) => {
  expect(guessColumns(headers.split(','), 'customers').join(',')).toBe(uses)
  expect(guessKind(headers.split(','))).toBe('customers')
})

test.each([
  ['通话时间,客户编号,来电号码,姓名,渠道,呼叫方向,通话时长,通话结果,来电原因,备注,是否解决,坐席工号,情绪', 'startedAt,externalId,number,name,channel,direction,duration,outcome,code,note,resolved,agent,mood'],
  ['通話時間,客戶編號,來電號碼,管道,方向,時長,通話結果,原因,備註,是否解決,員工編號', 'startedAt,externalId,number,channel,direction,duration,outcome,code,note,resolved,agent'],
  ['Call ID,Start Time,End Time,Caller,Direction,Duration (s),Disposition,Reason,Comments,Resolved,Agent,Sentiment', 'rowId,startedAt,endedAt,number,direction,duration,outcome,code,note,resolved,agent,mood'],
])('knows the columns of contacts: %s', (headers, uses) => {
  expect(guessColumns(headers.split(','), 'contacts').join(',')).toBe(uses)
  expect(guessKind(headers.split(','))).toBe('contacts')
})

test('tells a header from a row', () => {
  expect(looksLikeHeader(['姓名', '手机'])).toBe(true)
  expect(looksLikeHeader(['王小明', '+86 199 0000 1234'])).toBe(false)
  expect(looksLikeHeader(['Name', 'Phone 2', 'Address'])).toBe(true)
})
