import { refused } from '../../core/contract/result'
import type { AskModelServer } from './ask-model-server'

/** The build without egress has no way to a server, and no code that would know one. */
export const askModelServer: AskModelServer = () => Promise.resolve({ reply: refused('unreachable'), tookMs: 0, usage: undefined })
