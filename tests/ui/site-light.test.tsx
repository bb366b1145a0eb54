import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { PageOrigin } from '../../src/core/contract/ids'
import type { Reply } from '../../src/ui/hooks/reply'
import { GrantSites } from '../../src/ui/sites/grant-sites'
import { SiteLight } from '../../src/ui/sites/site-light'
import { draw } from './draw'

describe('the light', () => {
  const origin = 'https://phone.example' as PageOrigin
  const nothing = () => Promise.resolve({ ok: true } as const)
  it('says that a site is off and has one clear button', () => {
    draw(<SiteLight site={{ kind: 'off', origin }} onSwitchOn={nothing} onSwitchOff={nothing} onAllowFrames={nothing} />)
    expect(screen.getByRole('status').textContent).toBe('未启用')
    expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['在此网站启用'])
  })
  it('names a frame that cannot be seen, with the button that allows it', () => {
    const onAllowFrames = vi.fn<(origin: PageOrigin, frames: readonly PageOrigin[]) => Promise<Reply>>(nothing)
    const frame = 'https://cti.vendor.example' as PageOrigin
    draw(<SiteLight site={{ kind: 'on', origin, unseenFrames: [frame] }} onSwitchOn={nothing} onSwitchOff={nothing} onAllowFrames={onAllowFrames} />)
    expect(screen.getByText('cti.vendor.example')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '允许这些框架' }))
    expect(onAllowFrames).toHaveBeenCalledWith(origin, [frame])
  })
  it('says why it cannot see a page', () => {
    draw(<SiteLight site={{ kind: 'cannot-see', why: 'not-a-web-page' }} onSwitchOn={nothing} onSwitchOff={nothing} onAllowFrames={nothing} />)
    expect(screen.getByText(/这不是网页/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('says what to do when the browser refused', async () => {
    draw(<SiteLight site={{ kind: 'off', origin }} onSwitchOn={() => Promise.resolve({ ok: false, why: 'no-permission' })} onSwitchOff={nothing} onAllowFrames={nothing} />)
    await act(async () => void fireEvent.click(screen.getByRole('button')))
    expect(screen.getByRole('alert').textContent).toContain('请再点一次')
  })
})

describe('the sites that a policy lists', () => {
  const missing: readonly PageOrigin[] = ['https://phone.example' as PageOrigin, 'https://crm.example' as PageOrigin]
  it('are allowed all by one click', async () => {
    const onGrant = vi.fn<() => Promise<Reply>>(() => Promise.resolve({ ok: true }))
    draw(<GrantSites missing={missing} onGrant={onGrant} />)
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual(['phone.example', 'crm.example'])
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '全部允许' })))
    expect(onGrant).toHaveBeenCalledOnce()
  })
  it('ask nothing once the browser allows them', () => {
    draw(<GrantSites missing={[]} onGrant={() => Promise.resolve({ ok: true })} />)
    expect(document.body.textContent).toBe('')
  })
})
