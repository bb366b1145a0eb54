import type { Words } from '../catalog'
import type { offersWordsZhCN } from './zh-CN'

type Plain = Words<typeof offersWordsZhCN>
/** English has a singular beside every plural. */
export type OffersWordsWithSingular = WithSingular<Plain>
type WithSingular<T> = { readonly [K in keyof T]: T[K] extends string ? string : WithSingular<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string
}
export type OffersWords = Plain
