import type { zhCN } from './zh-CN'

/** Every catalog has zh-CN's keys, exactly. */
export type Catalog = Words<typeof zhCN>
/** A language with a singular has `_one` beside every `_other`. */
export type CatalogWithSingular = WithSingular<typeof zhCN>

export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
type WithSingular<T> = { readonly [K in keyof T]: T[K] extends string ? string : WithSingular<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string
}
