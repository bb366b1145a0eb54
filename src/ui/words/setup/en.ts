import type { SetupWords } from './setup-words'

export const setupWordsEn: SetupWords = {
  title: 'Ready in a minute', hint: 'All of it can be changed later.', language: 'Language', region: 'Region', timeZone: 'Time zone of the center', lineName: 'Line of business', lineHint: 'For example: Broadband support',
  site: 'First site to switch on', siteHint: 'The page of your softphone. You can leave it for later: open that page and press the Callside icon in the toolbar.', siteAddress: 'Address of the softphone page', siteUnreadable: 'This address cannot be read. Write it like https://phone.example.',
  switchOn: 'Switch on', startEmpty: 'Start', startImport: 'Start and import customers', private: 'Customer data is encrypted and stays on this computer.',
  given: 'Decided by your organization', givenHint: 'What has a lock is decided by your organization; there is nothing to fill in.',
  invite: 'Not set up yet', inviteHint: 'It takes a minute: language, who you are, the first site.', begin: 'Set up',
}
