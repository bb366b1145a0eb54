import type { MessageBody } from '../../../core/contract/messages'
import type { ReplyOf } from '../../../core/contract/replies'

/** What the ears tell, and to whom. */
export interface AudioPort {
  readonly report: (body: MessageBody<'audio/report'>) => Promise<ReplyOf<'audio/report'>>
  readonly sendPiece: (body: MessageBody<'audio/send-piece'>) => Promise<ReplyOf<'audio/send-piece'>>
  readonly sendWords: (body: MessageBody<'audio/send-words'>) => Promise<ReplyOf<'audio/send-words'>>
}
