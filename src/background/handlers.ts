import type { SenderPlace } from '../adapters/browser/bus'
import type { MessageBody, MessageName } from '../core/contract/messages'
import type { ReplyOf } from '../core/contract/replies'
import type { Desk } from './desk'

export type Handler<N extends MessageName> = (desk: Desk, body: MessageBody<N>, place: SenderPlace) => Promise<ReplyOf<N>>
export type Handlers = { readonly [N in MessageName]: Handler<N> }
