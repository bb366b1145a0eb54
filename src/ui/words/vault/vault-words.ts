import type { Words } from '../catalog'
import type { vaultWordsZhCN } from './zh-CN'

export type VaultWords = Words<typeof vaultWordsZhCN>
