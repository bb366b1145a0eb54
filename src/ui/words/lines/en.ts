import type { LinesWords } from './lines-words'

export const linesWordsEn: LinesWords = {
  band: 'Line of business:', ofClient: '{{client}} · {{line}}', vault: 'Vault', common: 'Shared with the other lines', own: 'A vault of its own', same: 'Same vault as {{client}}', client: 'Name of the client',
  vaultHint: 'A vault of its own has its own key and may have its own passphrase; search, suggestions and merging of other clients never see into it. Only a line that has no records yet can change its vault.',
  colour: 'Mark', colours: { auto: 'Automatic', violet: 'Violet', pink: 'Pink', cyan: 'Cyan', brown: 'Brown', navy: 'Navy', slate: 'Slate' },
  ofSite: 'Calls seen here are of', ofSiteHint: 'Unless the number that was dialled says another.', inFront: 'the current line', due: '{{count}} due', goThere: 'Go to that line',
}
