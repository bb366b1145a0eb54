import type { Handler } from '../handlers'
import { changeSuggestions } from './change-suggestions'

/** A line that sounded like a complaint, or like anger, and is none: it speaks against no offer of this call any more. */
export const putAside: Handler<'suggestion/put-aside'> = async (desk, { call, line }) =>
  await changeSuggestions(desk, call, (before) => ({ next: { ...before, aside: [...new Set([...(before.aside ?? []), line])] } }))
