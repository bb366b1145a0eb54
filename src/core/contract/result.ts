/** An expected outcome of a command: a value, or a refusal whose `why` is a literal that the UI has words for. Bugs throw. */
export type Result<T, Why extends string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Why }

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const refused = <Why extends string>(why: Why): { readonly ok: false; readonly why: Why } => ({ ok: false, why })
