import type { EventEmitter } from 'node:events'
import type { Server } from 'node:http'

export interface PeerCall {
  readonly id: string
  readonly number: string
  readonly state: 'ringing' | 'talking' | 'ended'
}

export interface Caller {
  readonly number: string
  readonly name: string
  readonly dialled?: string
  readonly headers?: readonly (readonly [string, string])[]
}

export class SipPeer extends EventEmitter {
  constructor(httpServer: Server)
  isRegistered(user: string): boolean
  ring(user: string, caller: Caller): PeerCall | undefined
  hangUp(call: PeerCall): void
  close(): void
}
