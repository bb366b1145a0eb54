import type { MessageBody, MessageName } from '../../core/contract/messages'
import type { Refusal } from '../../core/contract/replies'

/** What a command answers, as far as a component must know. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly why: Refusal }

/** How components give orders. Pages pass the bus; tests and the gallery pass their own. */
export type OnCommand = <N extends MessageName>(name: N, body: MessageBody<N>) => Promise<Reply>
