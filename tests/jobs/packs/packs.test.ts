import { describe, expect, it } from 'vitest'
import { firstBrokenAuditRow } from '../../../src/adapters/store/audit'
import { webCrypto } from '../../../src/adapters/packs/web-crypto'
import { changeArticle, importArticles } from '../../../src/adapters/store/save-articles'
import { webSegmentCrypto } from '../../../src/adapters/segments/web-segment-crypto'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { readDoubtsOf, readOpenDoubts } from '../../../src/adapters/store/read/read-doubts'
import { recipientsHere } from '../../../src/adapters/store/segments/recipients'
import { importDefinitions } from '../../../src/adapters/store/import-definitions'
import { readDefinitions } from '../../../src/adapters/store/read/read-definitions'
import { readRoster } from '../../../src/adapters/store/read/read-roster'
import { makeSegmentKey } from '../../../src/adapters/store/segments/segment-keys'
import { readPackNews, readTeam } from '../../../src/adapters/store/read/read-team'
import type { Store } from '../../../src/adapters/store/open-store'
import type { EpochMs, LineId, SiteId } from '../../../src/core/contract/ids'
import type { Definition } from '../../../src/core/contract/definitions'
import { publishedOf } from '../../../src/core/settings/published-sites'
import { ITEMS, ROSTER } from '../../fixtures/builders/all-items'
import type { KeyId } from '../../../src/core/packs/keys'
import { takeCome } from '../../../src/jobs/packs/packs-thread'
import { aNewFact, LINE } from '../../fixtures/builders/a-fact'
import { KEY_PASSPHRASE, SITE } from '../../fixtures/builders/some-segments'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { aLead, anAgentOf, anAnswer, codeOf, order, PACK_DESK, PASSPHRASE, publish, take } from '../../fixtures/builders/a-team'

const titles = async ({ db }: Store) => (await db.articles.toArray()).filter(({ retiredAt }) => retiredAt === undefined).map(({ title }) => title).toSorted()
const versions = async ({ db }: Store) => (await db.packs.toArray()).map(({ version }) => version)
const retitle = (store: Store, title: string) => changeArticle(store, anAnswer('roaming', '').id, (article) => ({ ...article, title, changedAt: store.now() }))

/** A key that opens what agents send; answers its public half. */
async function giveSegmentKey(store: Store): Promise<string> {
  const made = await makeSegmentKey(store, webSegmentCrypto, { site: SITE, passphrase: KEY_PASSPHRASE, rounds: 1000 })
  if (!made.ok) throw new Error(made.why)
  return made.value.publicKey
}

describe('from the lead to an agent', () => {
  it('what is published is found at the agent who typed the code', async () => {
    const lead = await aLead()
    const [whole] = await publish(lead.store, { note: '第一版' })
    const agent = await anAgentOf(lead.store)
    expect(await take(agent.store, whole!)).toEqual({ told: 'taken', line: LINE, version: 1, isNew: true })
    expect(await titles(agent.store)).toEqual(['国际漫游怎么开', '账单怎么查'])
    expect(await agent.store.db.latestDefinitions.get(['line', LINE])).toMatchObject({ labels: { en: '客服热线' } })
    expect(await agent.store.db.packs.toArray()).toMatchObject([{ version: 1, lead: 'Lead Seven', note: '第一版', way: 'file', site: 'hotline' }])
    expect(await agent.store.db.packFiles.count()).toBe(0)
    expect(await take(agent.store, whole!)).toMatchObject({ told: 'taken', isNew: false })
    expect((await agent.store.db.audit.toArray()).map(({ action, about }) => `${action} ${about}`)).toEqual(['trusted pack/code', 'taken pack/1'])
    expect(await firstBrokenAuditRow(agent.store)).toBeUndefined()
  })

  it('site profiles, teams and agents come with the rest, and the agent’s desk knows who they are', async () => {
    const lead = await aLead()
    const moved = [...ROSTER, ...ITEMS.filter(({ kind }) => kind === 'site-profile')].map((item) => JSON.parse(JSON.stringify(item).replaceAll('line-1', LINE)) as Definition)
    await importDefinitions(lead.store, moved)
    const [whole] = await publish(lead.store)
    const agent = await anAgentOf(lead.store)
    expect(await take(agent.store, whole!)).toMatchObject({ told: 'taken' })
    const { agents, teams } = await readRoster(agent.store, LINE)
    expect(agents.map(({ number, labels, isRetired }) => [number, labels['zh-CN'], isRetired]).toSorted()).toEqual([['8021', '陈晓', false], ['8022', '林芳', true], ['9001', '周敏', false]])
    expect(teams.map(({ team }) => team).toSorted()).toEqual(['north', 'south'])
    expect(publishedOf(await readDefinitions(agent.store, 'site-profile'), { line: LINE })).toMatchObject({ 'https://phone.example': { line: LINE, isOfLine: true } })
  })

  it('a desk that works in another line is told of which the packs are that came', async () => {
    const lead = await aLead()
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    const own = 'line-of-its-own' as LineId
    expect(await readPackNews(agent.store, own)).toEqual({ otherLine: LINE })
    expect((await readTeam(agent.store, own)).otherLine).toBe(LINE)
    expect([(await readTeam(agent.store, LINE)).otherLine, (await readPackNews(lead.store, own)).otherLine]).toEqual([undefined, undefined])
  })

  it('the step from the version before brings only what changed, and is refused where that version is missing', async () => {
    const lead = await aLead()
    const [first] = await publish(lead.store)
    await retitle(lead.store, '国际漫游，一次说清')
    const [whole, step] = await publish(lead.store)
    expect(step!.size).toBeLessThan(whole!.size / 2)
    const agent = await anAgentOf(lead.store)
    expect(await take(agent.store, step!)).toEqual({ told: 'refused', why: 'base-missing' })
    expect(await titles(agent.store)).toEqual([])
    await take(agent.store, first!)
    expect(await take(agent.store, step!)).toMatchObject({ told: 'taken', version: 2, isNew: true })
    expect(await titles(agent.store)).toEqual(['国际漫游，一次说清', '账单怎么查'])
    expect(await agent.store.db.itemVersions.toArray()).toMatchObject([{ kind: 'article', row: { title: '国际漫游怎么开' } }])
    expect(await agent.store.db.packs.toArray()).toMatchObject([{}, { changes: { added: 0, changed: 1, retired: 0 } }])
  })

  it('what an agent’s desk made by itself stays; what it changed of the pack is the pack’s again, as a later version', async () => {
    const lead = await aLead()
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    await importArticles(agent.store, [anAnswer('mine', '我的笔记')])
    await retitle(agent.store, '改过的')
    await retitle(lead.store, '国际漫游，一次说清')
    await take(agent.store, (await publish(lead.store))[0]!)
    expect(await titles(agent.store)).toEqual(['国际漫游，一次说清', '我的笔记', '账单怎么查'])
    expect((await agent.store.db.articles.toArray()).find(({ title }) => title === '国际漫游，一次说清')?.version).toBe(3)
  })

  it('what is retired is retired at the agent; going back is a new version with the earlier content', async () => {
    const lead = await aLead()
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    await changeArticle(lead.store, anAnswer('bill', '').id, (article) => ({ ...article, retiredAt: NOON, changedAt: NOON }))
    await importArticles(lead.store, [anAnswer('new', '新套餐')])
    await take(agent.store, (await publish(lead.store))[0]!)
    expect(await titles(agent.store)).toEqual(['国际漫游怎么开', '新套餐'])
    const told = await order(lead.store, 'go-back', { line: LINE, to: 1, note: '' })
    if (told.told !== 'published') throw new Error(JSON.stringify(told))
    expect(await take(agent.store, told.files[0]!.file)).toMatchObject({ told: 'taken', version: 3 })
    expect(await titles(agent.store)).toEqual(['国际漫游怎么开', '账单怎么查'])
    expect(await titles(lead.store)).toEqual(['国际漫游怎么开', '账单怎么查'])
    expect((await lead.store.db.packs.toArray()).map(({ version, backTo }) => [version, backTo])).toEqual([[1, undefined], [2, undefined], [3, 1]])
  })

  it('a pack names the key that records are encrypted to, so that nobody has to paste it; going back does not take it away', async () => {
    const lead = await aLead()
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    const here = async () => (await recipientsHere(agent.store, undefined))(LINE)
    expect(await here()).toBeUndefined()
    const publicKey = await giveSegmentKey(lead.store)
    // The step from the version before has it too.
    await take(agent.store, (await publish(lead.store))[1]!)
    expect(await here()).toEqual({ site: 'site-1', publicKey, namedBy: 'team' })
    const told = await order(lead.store, 'go-back', { line: LINE, to: 1, note: '' })
    if (told.told !== 'published') throw new Error(JSON.stringify(told))
    await take(agent.store, told.files[0]!.file)
    expect(await here()).toEqual({ site: 'site-1', publicKey, namedBy: 'team' })
  })

  it('a lead who has another key names it in place of his own, and never in place of another lead’s', async () => {
    const lead = await aLead()
    const first = await giveSegmentKey(lead.store)
    const [whole] = await publish(lead.store)
    lead.setNow((NOON + 1) as EpochMs)
    const second = await giveSegmentKey(lead.store)
    await publish(lead.store)
    const named = async (store: Store) => (await recipientsHere(store, undefined))(LINE)?.publicKey
    expect([first === second, await named(lead.store)]).toEqual([false, second])
    const added = await order(lead.store, 'add-lead', { name: 'Lead Eight', role: 'lead', lines: [], passphrase: PASSPHRASE })
    if (added.told !== 'key-file') throw new Error(JSON.stringify(added))
    const other = await anAgentOf(lead.store)
    await order(other.store, 'open-file', { file: added.file.file, passphrase: PASSPHRASE })
    await take(other.store, whole!)
    await giveSegmentKey(other.store)
    await publish(other.store)
    expect(await named(other.store)).toBe(first)
  })

  it('what was answered to a doubt comes back with the article, and ends the agent’s own; going back does not open it again', async () => {
    const lead = await aLead()
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    const article = anAnswer('roaming', '').id
    const doubt = (text: string) => appendFacts(agent.store, [aNewFact('article/doubted', { open: { article }, personal: { text } }, { happenedAt: NOON })])
    await doubt('日租费改了')
    expect(await readOpenDoubts(agent.store, LINE)).toMatchObject([{ article, texts: ['日租费改了'] }])
    const answeredAt = (NOON + 60_000) as EpochMs
    await changeArticle(lead.store, article, (each) => ({ ...each, answered: { at: answeredAt, text: '已改成 25 元' } }))
    await take(agent.store, (await publish(lead.store))[1]!)
    expect(await readOpenDoubts(agent.store, LINE)).toEqual([])
    expect(await readDoubtsOf(agent.store, article)).toEqual({ open: undefined, answer: { at: answeredAt, text: '已改成 25 元' } })
    const told = await order(lead.store, 'go-back', { line: LINE, to: 1, note: '' })
    if (told.told !== 'published') throw new Error(JSON.stringify(told))
    await take(agent.store, told.files[0]!.file)
    expect(await readOpenDoubts(agent.store, LINE)).toEqual([])
    await appendFacts(agent.store, [aNewFact('article/doubted', { open: { article }, personal: { text: '又变了' } }, { happenedAt: (NOON + 120_000) as EpochMs })])
    expect(await readOpenDoubts(agent.store, LINE)).toMatchObject([{ article, texts: ['又变了'], count: 1 }])
  })

  it('a pack that a thread died over is taken by the next one', async () => {
    const lead = await aLead()
    const [whole] = await publish(lead.store)
    const agent = await anAgentOf(lead.store)
    await agent.store.db.packFiles.put({ id: 'came/1', state: 'came', line: '', at: NOON, way: 'folder', bytes: new Uint8Array(await whole!.arrayBuffer()) })
    expect(await takeCome(await agent.reopen(), webCrypto, PACK_DESK, () => undefined)).toMatchObject({ ok: true, value: { told: 'taken', version: 1 } })
    expect(await agent.store.db.packFiles.count()).toBe(0)
  })

  it('more than one transaction holds is put in batches, and all of it is there at the end', async () => {
    const lead = await aLead()
    await importArticles(lead.store, Array.from({ length: 1600 }, (_, at) => anAnswer(`many-${at}`, `第 ${at} 篇`)))
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    expect(await agent.store.db.articles.count()).toBe(1602)
    expect(await agent.store.db.packs.toArray()).toMatchObject([{ changes: { changed: 0, retired: 0 } }])
  })
})

describe('a pack is refused whole', () => {
  it('by a desk that does not trust its root: with the code to compare, and nothing written', async () => {
    const lead = await aLead()
    const [whole] = await publish(lead.store)
    const { store } = await aDesk()
    expect(await take(store, whole!)).toEqual({ told: 'refused', why: 'unknown-key' })
    expect(await store.db.packNotes.toArray()).toMatchObject([{ line: LINE, refused: { why: 'unknown-key', code: await codeOf(lead.store), version: 1, way: 'file' } }])
    expect([await store.db.articles.count(), await store.db.packs.count(), await store.db.trust.count(), await store.db.packFiles.count()]).toEqual([0, 0, 0, 0])
    expect(await order(store, 'type-code', { typed: 'K7QD-0000-0000-0000' })).toEqual({ told: 'refused', why: 'not-a-code' })
  })

  it('when it is older than what is here, of another site, or past its time', async () => {
    const lead = await aLead()
    const [first] = await publish(lead.store, { expiresInDays: 30 })
    const [second] = await publish(lead.store)
    const agent = await anAgentOf(lead.store)
    await take(agent.store, second!)
    expect(await take(agent.store, first!)).toEqual({ told: 'refused', why: 'older-version' })
    expect(await versions(agent.store)).toEqual([2])
    const late = await anAgentOf(lead.store)
    late.setNow((NOON + 31 * 86_400_000) as EpochMs)
    expect(await take(late.store, first!)).toEqual({ told: 'refused', why: 'expired' })
    const other = await anAgentOf(lead.store)
    expect(await order(other.store, 'open-file', { file: second! }, { ...PACK_DESK, site: 'elsewhere' as SiteId })).toEqual({ told: 'refused', why: 'wrong-site' })
    expect(await order(other.store, 'open-file', { file: second! }, { ...PACK_DESK, lines: ['line-other' as typeof LINE] })).toEqual({ told: 'refused', why: 'wrong-line' })
    expect(await order(other.store, 'open-file', { file: new Blob(['hello']) })).toEqual({ told: 'refused', why: 'not-a-pack' })
  })

  it('tampered with anywhere: the old one stays', async () => {
    const lead = await aLead()
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    await retitle(lead.store, '国际漫游，一次说清')
    const bytes = new Uint8Array(await (await publish(lead.store))[0]!.arrayBuffer())
    const places = [14, 20, 200, 600, bytes.length - 400, bytes.length - 100, bytes.length - 1]
    for (const place of places) {
      const changed = bytes.slice()
      changed[place]! ^= 1
      expect(await take(agent.store, new Blob([changed]))).toMatchObject({ told: 'refused' })
    }
    expect(await take(agent.store, new Blob([bytes.slice(0, -1)]))).toEqual({ told: 'refused', why: 'damaged' })
    expect(await titles(agent.store)).toEqual(['国际漫游怎么开', '账单怎么查'])
    expect(await versions(agent.store)).toEqual([1])
    expect(await take(agent.store, new Blob([bytes]))).toMatchObject({ told: 'taken', version: 2 })
    expect(await agent.store.db.packNotes.get(LINE)).toEqual({ line: LINE, checkedAt: NOON })
  })
})

describe('keys', () => {
  it('a policy’s code or invitation pairs a desk without anybody typing', async () => {
    const lead = await aLead('ECDSA-P256')
    const [whole] = await publish(lead.store)
    const { store } = await aDesk()
    expect(await order(store, 'open-file', { file: whole! }, { ...PACK_DESK, trustedRoot: (await codeOf(lead.store)).toLowerCase() })).toMatchObject({ told: 'taken' })
    expect(await store.db.trust.toArray()).toMatchObject([{ how: 'policy', root: { alg: 'ECDSA-P256', site: 'hotline' } }])
  })

  it('another lead’s key goes by a file with a passphrase, publishes there, and is worth nothing once it is revoked', async () => {
    const lead = await aLead()
    await publish(lead.store)
    const added = await order(lead.store, 'add-lead', { name: 'Lead Eight', role: 'lead', lines: [LINE], passphrase: PASSPHRASE })
    if (added.told !== 'key-file') throw new Error(JSON.stringify(added))
    const issued = (await lead.store.db.deskKeys.toArray()).find(({ kind }) => kind === 'issued')
    expect(issued).not.toHaveProperty('privateKey')
    const other = await aDesk()
    expect(await order(other.store, 'open-file', { file: added.file.file })).toEqual({ told: 'passphrase-wanted' })
    expect(await order(other.store, 'open-file', { file: added.file.file, passphrase: 'something else' })).toEqual({ told: 'refused', why: 'wrong-passphrase' })
    expect(await order(other.store, 'open-file', { file: added.file.file, passphrase: PASSPHRASE })).toEqual({ told: 'key-taken', role: 'lead' })
    await expect(crypto.subtle.exportKey('pkcs8', (await other.store.db.deskKeys.toArray())[0]!.privateKey!)).rejects.toThrow()
    await take(other.store, (await publish(lead.store))[0]!)
    await retitle(other.store, '由另一位班长改')
    const [theirs] = await publish(other.store)
    const agent = await anAgentOf(lead.store)
    expect(await take(agent.store, theirs!)).toMatchObject({ told: 'taken', version: 3 })
    await take(lead.store, theirs!)
    await order(lead.store, 'revoke', { key: issued!.id })
    const [after] = await publish(lead.store)
    expect(await take(agent.store, after!)).toMatchObject({ told: 'taken', version: 4 })
    const [forged, more] = [await publish(other.store), await publish(other.store)]
    expect(forged).toHaveLength(2)
    expect(await take(agent.store, more[0]!)).toEqual({ told: 'refused', why: 'revoked-key' })
  })

  it('a new root that the one before vouches for is trusted with the first pack; the old one is worth nothing from then on', async () => {
    const lead = await aLead()
    const agent = await anAgentOf(lead.store)
    await take(agent.store, (await publish(lead.store))[0]!)
    const old = await lead.store.db.deskKeys.toArray()
    const oldTrust = await lead.store.db.trust.toArray()
    expect(await order(lead.store, 'rotate', { alg: 'ECDSA-P256', passphrase: PASSPHRASE })).toEqual({ told: 'keys-made' })
    const [under] = await publish(lead.store)
    expect(await take(agent.store, under!)).toMatchObject({ told: 'taken', version: 2 })
    expect((await agent.store.db.trust.toArray()).map((row) => row.kind === 'root' && [row.how, row.replacedBy !== undefined]).toSorted()).toEqual([['code', true], ['rotation', false]])
    // Who still holds the old key.
    await lead.store.db.deskKeys.clear()
    await lead.store.db.deskKeys.bulkPut(old)
    await lead.store.db.trust.clear()
    await lead.store.db.trust.bulkPut(oldTrust)
    await publish(lead.store)
    expect(await take(agent.store, (await publish(lead.store))[0]!)).toEqual({ told: 'refused', why: 'revoked-key' })
  })

  it('a trust file brings a lead its new certificate, and is asked about where nobody knows its root', async () => {
    const lead = await aLead()
    const added = await order(lead.store, 'add-lead', { name: 'Lead Eight', role: 'lead', lines: [], passphrase: PASSPHRASE })
    const other = await aDesk()
    if (added.told !== 'key-file') throw new Error(JSON.stringify(added))
    await order(other.store, 'open-file', { file: added.file.file, passphrase: PASSPHRASE })
    await order(lead.store, 'rotate', { alg: 'Ed25519', passphrase: PASSPHRASE })
    const trust = await order(lead.store, 'export-trust', {})
    if (trust.told !== 'key-file') throw new Error(JSON.stringify(trust))
    expect(await take(other.store, trust.file.file)).toEqual({ told: 'trusted' })
    await take(other.store, (await publish(lead.store))[0]!)
    const [theirs] = await publish(other.store)
    const agent = await aDesk()
    const invited = await take(agent.store, trust.file.file)
    expect(invited).toMatchObject({ told: 'invited', code: await codeOf(lead.store), how: 'file' })
    if (invited.told !== 'invited') throw new Error('Not invited')
    await order(agent.store, 'trust', { root: invited.root, how: 'file' })
    expect(await take(agent.store, theirs!)).toMatchObject({ told: 'taken', version: 2 })
  })

  it('a trust file brings all that stands in it, also where its root is trusted only after its code was compared', async () => {
    const lead = await aLead()
    const publicKey = await giveSegmentKey(lead.store)
    const other = await order(lead.store, 'add-lead', { name: 'Lead Eight', role: 'lead', lines: [], passphrase: PASSPHRASE })
    if (other.told !== 'key-file') throw new Error(JSON.stringify(other))
    await order(lead.store, 'revoke', { key: (await lead.store.db.deskKeys.toArray()).find(({ name }) => name === 'Lead Eight')!.id })
    const trust = await order(lead.store, 'export-trust', {})
    if (trust.told !== 'key-file') throw new Error(JSON.stringify(trust))
    const agent = await aDesk()
    const invited = await take(agent.store, trust.file.file)
    if (invited.told !== 'invited') throw new Error(JSON.stringify(invited))
    await order(agent.store, 'trust', { root: invited.root, how: 'file', file: trust.file.file })
    expect(await agent.store.db.trust.toArray()).toMatchObject([{ kind: 'root', revoked: { serial: 1 } }])
    expect((await recipientsHere(agent.store, undefined))(LINE)).toEqual({ site: 'site-1', publicKey, namedBy: 'team' })
    const written = JSON.parse(await trust.file.file.text()) as { segmentKey: { key: string } }
    const forged = { ...written, segmentKey: { ...written.segmentKey, key: written.segmentKey.key.replace(':1:', ':1:x') } }
    expect(await take(agent.store, new Blob([JSON.stringify(forged)]))).toEqual({ told: 'refused', why: 'damaged' })
  })

  it('a desk without a key publishes nothing, and a short passphrase makes none', async () => {
    const { store } = await aDesk()
    expect(await order(store, 'publish', { line: LINE, note: '' })).toEqual({ told: 'refused', why: 'no-key' })
    expect(await order(store, 'make-keys', { alg: 'Ed25519', site: 'x' as SiteId, name: 'x', passphrase: 'short' })).toEqual({ told: 'refused', why: 'passphrase-too-short' })
    expect(await order(store, 'revoke', { key: 'x' as KeyId })).toEqual({ told: 'refused', why: 'no-key' })
  })
})

it('what names something that is not there is in the way of publishing; advice is not', async () => {
  const lead = await aLead()
  await importArticles(lead.store, [anAnswer('lost', '没有去处', { demand: `${LINE}.nothing` as never })])
  const told = await order(lead.store, 'check', { line: LINE })
  if (told.told !== 'checked') throw new Error(JSON.stringify(told))
  expect(told.problems[0]).toMatchObject({ why: 'broken-reference', isInTheWay: true, title: '没有去处' })
  expect(told.problems.some(({ isInTheWay }) => !isInTheWay)).toBe(true)
  expect(await order(lead.store, 'publish', { line: LINE, note: '' })).toEqual({ told: 'refused', why: 'has-problems' })
})

it('the page reads what was published, taken and refused, whom it trusts and what it signs with; no private key comes with it', async () => {
  const lead = await aLead()
  await publish(lead.store, { note: '第一版' })
  await retitle(lead.store, '国际漫游，一次说清')
  const [second] = await publish(lead.store)
  const team = await readTeam(lead.store, LINE)
  expect(team.packs).toMatchObject([{ version: 2, isOwn: true, isKept: true, changes: { added: 0, changed: 1, retired: 0 } }, { version: 1, note: '第一版', lead: 'Lead Seven' }])
  expect(team.keys.map(({ kind, role, canExport, isRevoked }) => [kind, role, canExport, isRevoked]).toSorted()).toEqual([['lead', 'admin', true, false], ['root', undefined, true, false]])
  expect(JSON.stringify(team)).not.toMatch(/privateKey|sealed/)
  const { store } = await aDesk()
  await order(store, 'type-code', { typed: 'NTZM-W8ZA-8YZE-8J0Z' })
  await take(store, second!)
  expect(await readTeam(store, LINE)).toMatchObject({ packs: [], codes: [{ code: 'NTZM-W8ZA-8YZE-8J0Z' }], refused: [{ line: LINE, why: 'unknown-key', version: 2, code: await codeOf(lead.store) }] })
  expect(await readPackNews(store, LINE)).toEqual({ refused: 'unknown-key' })
  expect(await readPackNews(lead.store, LINE)).toEqual({ pack: { version: 2, madeAt: NOON, isFromPlace: false }, checkedAt: NOON })
})
