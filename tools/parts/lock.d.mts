export function withLock<Value>(name: string, work: () => Value | Promise<Value>): Promise<Value>
export function takeLock(name: string, onWait?: () => void): Promise<() => void>
