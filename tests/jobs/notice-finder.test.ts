import { expect, it } from 'vitest'
import { takeNotices } from '../../src/adapters/store/save-notices'
import type { EpochMs, LineId } from '../../src/core/contract/ids'
import { NoticeFinder } from '../../src/jobs/knowledge/notice-finder'
import { aNotice } from '../fixtures/builders/a-notice'
import { aDesk } from '../fixtures/builders/a-store'

it('notices are found by their words in both scripts, by their wording and attachments, also when they are expired, and newer ones when they came', async () => {
  const { store } = await aDesk()
  await takeNotices(store, [
    aNotice('works'), aNotice('tariff', { title: '资费调整', body: '', wording: '月费不变', until: 1 as EpochMs }), aNotice('invoice', { title: '发票', body: '', attachments: [{ name: '抬头', text: '税号核对' }] }),
  ])
  const finder = new NoticeFinder(store, () => Promise.resolve(), (bug) => {
    throw bug
  })
  const found = async (typed: string) => (await finder.find({ line: 'line-1' as LineId, typed, language: 'zh-CN', most: 10 })).notices
  expect(await found('寬帶維護')).toEqual(['line-1.works'])
  expect(await found('月费不变')).toEqual(['line-1.tariff'])
  expect(await found('税号')).toEqual(['line-1.invoice'])
  await takeNotices(store, [aNotice('card', { title: '补卡流程', body: '' })])
  await expect.poll(() => found('补卡')).toEqual(['line-1.card'])
})

it('the notices are read once for any number of searches, as long as none of them is another one', async () => {
  const { store } = await aDesk()
  await takeNotices(store, [aNotice('works'), aNotice('tariff')])
  let read = 0
  store.db.notices.hook('reading', (row) => {
    read += 1
    return row
  })
  const finder = new NoticeFinder(store, () => Promise.resolve(), (bug) => {
    throw bug
  })
  for (const typed of ['宽带', '维护', '资费']) expect(await finder.find({ line: 'line-1' as LineId, typed, language: 'zh-CN', most: 10 })).toMatchObject({ isBuilding: false })
  expect(read).toBe(2)
})
