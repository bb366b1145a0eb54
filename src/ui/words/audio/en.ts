import type { AudioWords } from './audio-words'

export const audioWordsEn: AudioWords = {
  title: 'Speech to text', hint: 'For softphones without captions: what both sides say becomes text. The sound of the page is the customer, the microphone is the agent.',
  leaves: 'When it is on and you press “Listen” in a call, the sound of both sides goes in pieces to the address below, from that moment until the call ends, is put on hold, or you press “Stop”. Sound is never stored; text is written here only after personal data was taken out.',
  leavesNot: 'Where the browser recognises it by itself, the sound does not leave this computer.',
  isOn: 'Use speech to text', needsAddress: 'Give an address first, or choose this browser.', forbidden: 'Your organisation does not allow speech to text. Nothing is heard.', noEgress: 'Not in this version: it listens to nothing.',
  way: 'Recognised by', ways: { server: 'A server', device: 'This browser' },
  onDevice: { available: 'This browser recognises the language on this computer.', unavailable: 'This browser cannot recognise the language on this computer. Use a server.', downloadable: 'The language is not downloaded yet. The browser fetches it from its vendor once; after that the sound stays on this computer.', downloading: 'The language is being downloaded; then it can be used.', download: 'Download the language', failed: 'The browser did not download it. It wants a fixed or Wi-Fi connection and the language among those of its settings (“Preferred languages”). Nothing was changed; try again, or use a server.' },
  baseUrl: 'Address', baseUrlHint: 'An OpenAI-compatible address, usually ending in /v1; sound goes to its /audio/transcriptions.', notEncrypted: 'This address is not encrypted (http): others on the way could listen.',
  model: 'Model', language: 'Language', languages: { auto: 'The server finds out', 'zh-CN': 'Mandarin (simplified)', 'zh-TW': 'Mandarin (Taiwan, traditional)', 'en-US': 'English' },
  key: 'Key', keyHint: 'Kept in this browser only. Not shown again once saved, and in no backup or log.', keySet: 'Key is set', keyEnds: 'Key is set, ends in {{end}}', keepKey: 'Leave empty to keep it', removeKey: 'Remove the key', timeout: 'Longest wait (seconds)',
  consent: 'Consent wording', consentHint: 'What the agent says to the customer first; it stands beside “Listen”.', consentExample: 'To keep a record, this call is turned into text. Is that all right?',
  noHost: 'The browser does not allow {{host}} yet. Save once to allow it.', notAnAddress: 'This does not read as an address, so nothing was saved. Write it like https://speech.example/v1.', incomplete: 'Give a model; nothing was saved.', notANumber: '“Longest wait” must be a number from 1 to 120; nothing was saved.', needsLanguage: 'Choose a language for this browser; nothing was saved.',
  sound: { title: 'Allow listening', hint: 'Needed once. After that, too, it listens only when you press “Listen”.', open: 'Allow listening…', ask: 'Allow', tab: 'Sound of the page (customer)', microphone: 'Microphone (agent)', granted: 'Allowed', prompt: 'Not allowed yet', denied: 'Refused. Change it by the icon at the left of the address bar.', done: 'All is allowed. You can close this page.' },
  listen: 'Listen', stop: 'Stop', say: 'Say first:', hearing: 'Listening', hearingBoth: 'customer and agent', hearingOne: '{{who}} only', paused: 'On hold: not listening', finishing: 'Stopped listening; {{seconds}} s are still being transcribed', lost: 'Listening broke off twice and was stopped. You can press “Listen” again.', refused: 'There was nothing to listen to, so it did not start.',
  missing: {
    'not-asked': 'Not allowed yet: {{what}}.', 'not-invoked': 'The browser wants you to click the Callside icon (or Alt+Shift+P) on the softphone’s page first. Then press “Listen” again.', 'no-tab': 'The page of this call was not found: no {{what}}.', 'not-allowed': 'The browser did not allow the {{what}}.',
    'no-device': 'Not found: {{what}}.', 'not-on-device': 'This browser cannot recognise the language on this computer.', ended: 'Disconnected: {{what}}.', failed: 'Could not be opened: {{what}}.',
  },
  what: { customer: 'sound of the page', agent: 'microphone' },
  trouble: {
    'no-host': 'The browser does not allow the transcription address', unauthorised: 'The transcription server does not take the key', 'out-of-credit': 'The transcription account is out of credit', 'no-such-model': 'The transcription server has no such model, or the address is wrong', 'rate-limited': 'The transcription server has too many requests', 'not-understood': 'The transcription server did not understand a piece',
    'too-slow': 'The transcription took too long', unreachable: 'The transcription did not answer', 'bad-reply': 'The transcription’s answer was incomplete', 'not-saved': 'The disk is full, nothing was written', failed: 'The transcription did not answer',
  },
  kept: '{{trouble}}; listening goes on, {{seconds}} s are kept and tried again.', lostSeconds: '{{trouble}}; {{seconds}} s did not become text.',
}
