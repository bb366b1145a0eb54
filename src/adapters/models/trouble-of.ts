import { APIConnectionError, APIError } from 'openai'
import type { ServerTrouble } from './ask-model-server'

/** Of an error of the package: its status where the server answered, else that it was not reached. The text of it is told to nobody: it may quote the question. */
export function troubleOf(problem: unknown): ServerTrouble {
  if (problem instanceof APIConnectionError) return 'unreachable'
  if (problem instanceof APIError) return troubleOfStatus(problem.status, problem.code)
  // fetch and the stream of a body throw these when the network goes; a piece that is no JSON throws the other.
  return problem instanceof SyntaxError ? 'bad-reply' : 'unreachable'
}

function troubleOfStatus(status: number | undefined, code: string | null | undefined): ServerTrouble {
  if (status === undefined) return 'bad-reply'
  if (status === 402 || code === 'insufficient_quota') return 'out-of-credit'
  if (status === 401 || status === 403) return 'unauthorised'
  if (status === 404) return 'no-such-model'
  if (status === 429) return 'rate-limited'
  if (status === 408) return 'too-slow'
  return status < 500 ? 'not-understood' : 'unreachable'
}
