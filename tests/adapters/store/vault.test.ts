import { describe, expect, it, vi } from 'vitest'
import { appendAudit, firstBrokenAuditRow } from '../../../src/adapters/store/audit'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { descriptionOf } from '../../../src/adapters/store/calls'
import { draftsOf, giveDrafts, readDraft, saveDraft } from '../../../src/adapters/store/drafts'
import { foldWaiting } from '../../../src/adapters/store/fold-waiting'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import { readCard } from '../../../src/adapters/store/read/read-card'
import { readHistory } from '../../../src/adapters/store/read/read-history'
import { lockVault, removePassphrase, setPassphrase as setSlowly, unlockVault } from '../../../src/adapters/store/sealing/passphrase'
import type { Store } from '../../../src/adapters/store/open-store'
import type { AgentId, CallId, CodeId, ContactId, VaultId } from '../../../src/core/contract/ids'
import { EMPTY_DRAFT } from '../../../src/core/wrap-up/wrap-up-draft'
import { AGENT, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aCallRow, someSettings } from '../../fixtures/builders/a-call-row'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, recorded, storyOfLiNa } from '../../fixtures/builders/a-story'

const code = (name: string) => name as CodeId
/** The real rounds take a second on a busy machine: one test has them. */
const setPassphrase = (store: Store, vault: VaultId, passphrase: string) => setSlowly(store, vault, passphrase, 1000)
const SECRET = '正确的马 battery staple'
const vaultOf = async (store: Store): Promise<VaultId> => (await store.db.vaults.toCollection().primaryKeys())[0] as VaultId

describe('a vault', () => {
  it('without a passphrase opens by itself after the worker was killed', async () => {
    const desk = await aDesk()
    await appendFacts(desk.store, storyOfLiNa(NOON, code))
    desk.store.db.close()
    expect((await readHistory(await desk.reopen(), LI_NA, { limit: 9 })).lines[0]?.note).toBe('退了 20 元')
  })

  it('that could not be read once is read at the next asking', async () => {
    const { store } = await aDesk()
    await vaultOf(store)
    store.keyring.forget()
    vi.spyOn(store.db.vaults, 'orderBy').mockReturnValueOnce({ toArray: () => Promise.reject(new Error('the disk')) } as never)
    await expect(store.keyring.forLine(LINE)).rejects.toThrow('the disk')
    expect((await store.keyring.forLine(LINE)).keys).toBeDefined()
  })

  it('with a passphrase stays open for a killed worker, and keeps what it held', async () => {
    const desk = await aDesk()
    await appendFacts(desk.store, storyOfLiNa(NOON, code))
    expect((await setPassphrase(desk.store, await vaultOf(desk.store), SECRET)).ok).toBe(true)
    const woken = await desk.reopen()
    expect((await readHistory(woken, LI_NA, { limit: 9 })).lines[0]?.note).toBe('退了 20 元')
    expect(JSON.stringify(await woken.db.vaults.toArray())).not.toContain('wrappingKey')
  })

  it('that is locked opens with its passphrase and no other', async () => {
    const { store } = await aDesk()
    const vault = await vaultOf(store)
    expect(await lockVault(store, vault)).toEqual({ ok: false, why: 'no-passphrase' })
    expect(await setPassphrase(store, vault, 'short')).toEqual({ ok: false, why: 'passphrase-too-short' })
    await setPassphrase(store, vault, SECRET)
    await lockVault(store, vault)
    expect(await unlockVault(store, vault, 'something else')).toEqual({ ok: false, why: 'wrong-passphrase' })
    expect(await setPassphrase(store, vault, 'another passphrase')).toEqual({ ok: false, why: 'vault-locked' })
    expect((await unlockVault(store, vault, SECRET.normalize('NFD'))).ok).toBe(true)
  })

  it('changes and loses its passphrase without sealing anything anew', async () => {
    const { store } = await aDesk()
    const vault = await vaultOf(store)
    await appendFacts(store, [named(LI_NA, '李娜')])
    const before = (await store.db.facts.toArray())[0]?.sealed
    await setPassphrase(store, vault, SECRET)
    await setPassphrase(store, vault, 'a second passphrase')
    await lockVault(store, vault)
    expect((await unlockVault(store, vault, SECRET)).ok).toBe(false)
    expect((await unlockVault(store, vault, 'a second passphrase')).ok).toBe(true)
    expect((await removePassphrase(store, vault)).ok).toBe(true)
    expect(await lockVault(store, vault)).toEqual({ ok: false, why: 'no-passphrase' })
    expect((await store.db.facts.toArray())[0]?.sealed).toEqual(before)
  })

  it('asks at least 600,000 rounds of whoever guesses', async () => {
    const { store } = await aDesk()
    const vault = await vaultOf(store)
    await setSlowly(store, vault, SECRET)
    expect((await store.db.vaults.toArray())[0]?.kdf?.rounds).toBeGreaterThanOrEqual(600_000)
    await lockVault(store, vault)
    expect((await unlockVault(store, vault, SECRET)).ok).toBe(true)
  }, 30_000)

  it('locked in one context is locked in all', async () => {
    const desk = await aDesk()
    const panel = await desk.reopen()
    await setPassphrase(desk.store, await vaultOf(desk.store), SECRET)
    await appendFacts(desk.store, storyOfLiNa(NOON, code))
    expect((await readHistory(panel, LI_NA, { limit: 9 })).lines).toHaveLength(3)
    await lockVault(desk.store, await vaultOf(desk.store))
    expect((await panel.keyring.forLine(LINE)).keys).toBeUndefined()
  })
})

describe('while the vault is locked', () => {
  it('a ring is recorded, the card says so, and all of it is there after unlocking', async () => {
    const { store } = await aDesk()
    const vault = await vaultOf(store)
    await appendFacts(store, storyOfLiNa(NOON, code))
    await setPassphrase(store, vault, SECRET)
    await lockVault(store, vault)

    const call = await aCallRow(store, { rawNumber: '13800138000', e164: LI_NA_NUMBER })
    expect(await descriptionOf(store, call)).toBeUndefined()
    const card = await readCard(store, call, someSettings(), NOON)
    expect([card.match.kind, card.notices, card.today.nth]).toEqual(['locked', ['vault-locked'], 0])
    const written = await appendFacts(store, [recorded('while-locked', NOON, { outcome: 'missed' }, { e164: LI_NA_NUMBER }), named(LI_NA, '李小娜')])
    expect(written.ok).toBe(true)
    expect((await store.db.contacts.get('while-locked' as ContactId))?.who).toBe('unknown')
    expect(await rebuildViews(store)).toEqual({ ok: false, why: 'vault-locked' })

    await unlockVault(store, vault, SECRET)
    expect(await foldWaiting(store)).toEqual({ ok: true, value: 2 })
    expect(await foldWaiting(store)).toEqual({ ok: true, value: 0 })
    expect((await readHistory(store, LI_NA, { limit: 9 })).lines.map(({ contact }) => contact)).toContain('while-locked')
    const after = await readCard(store, call, someSettings(), NOON)
    expect(after.match.kind).toBe('one')
    expect((await descriptionOf(store, call))?.rawNumber).toBe('13800138000')
  })
})

describe('a draft', () => {
  const own = { call: 'call-1' as CallId, contact: 'c' as ContactId, owner: AGENT, line: LINE, draft: { ...EMPTY_DRAFT, note: '说到一半' } }

  it('survives the worker, sealed', async () => {
    const desk = await aDesk()
    await saveDraft(desk.store, own)
    expect((await readDraft(await desk.reopen(), own.call))?.draft?.note).toBe('说到一半')
  })

  it('stays with its owner until it is handed over', async () => {
    const { store } = await aDesk()
    const next = '1002' as AgentId
    await saveDraft(store, own)
    expect(await saveDraft(store, { ...own, owner: next })).toEqual({ ok: false, why: 'not-yours' })
    await appendFacts(store, [], (tables) => giveDrafts(tables, [own.call], next))
    expect((await draftsOf(store, next)).map(({ draft }) => draft?.note)).toEqual(['说到一半'])
    expect(await draftsOf(store, AGENT)).toEqual([])
  })
})

describe('the audit', () => {
  it('is a chain that breaks where a row was changed or taken out', async () => {
    const { store } = await aDesk()
    await Promise.all(['opened', 'exported', 'erased'].map((action) => appendAudit(store, { agent: AGENT, action: action as 'opened' })))
    expect((await store.db.audit.toArray()).map(({ n }) => n)).toEqual([1, 2, 3])
    expect(await firstBrokenAuditRow(store)).toBeUndefined()
    await store.db.audit.update(2, { agent: 'someone' as AgentId })
    expect(await firstBrokenAuditRow(store)).toBe(2)
    await store.db.audit.delete(2)
    expect(await firstBrokenAuditRow(store)).toBe(2)
  })
})

it('a reader opens an empty database without making anything', async () => {
  const { store } = await aDesk({ role: 'reader' })
  expect([await store.db.vaults.count(), await store.db.meta.count()]).toEqual([0, 0])
})
