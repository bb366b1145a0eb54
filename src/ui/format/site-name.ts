import type { PageOrigin } from '../../core/contract/ids'

/** A site as people say it: phone.example, without how it is spoken to. */
export const siteName = (origin: PageOrigin): string => origin.replace(/^https?:\/\//, '')
