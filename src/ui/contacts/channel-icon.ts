import type { ContactLine } from '../../core/customers/customer-card'
import type { IconName } from '../icons/icon'

export function channelIcon({ channel, direction, outcome }: Pick<ContactLine, 'channel' | 'direction' | 'outcome'>): IconName {
  switch (channel) {
    case 'phone':
      if (outcome === 'missed' && direction === 'inbound') return 'call-missed'
      return direction === 'inbound' ? 'call-in' : 'call-out'
    case 'chat':
      return 'chat'
    case 'email':
      return 'mail'
    case 'sms':
      return 'sms'
    case 'web':
      return 'web'
    case 'visit':
      return 'visit'
    case 'other':
      return 'dot'
  }
}
