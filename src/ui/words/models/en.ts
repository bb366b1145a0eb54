import type { ModelsWords } from './models-words'

export const modelsWordsEn: ModelsWords = {
  title: 'Language models', hint: 'Suggestions, sentences and wrap-ups all work on this machine without a model. With one, the order is better and the words are smoother.',
  leaves: 'Once switched on, only this leaves the machine: the last few lines of the call, redacted, and the titles and excerpts of candidate articles. Recordings and customer records are not sent; a name or place that a customer says and no record has may stay in the lines.',
  isOn: 'Use language models', needsOne: 'Add a model first.', forbidden: 'Your organization does not allow language models. Nothing is sent.',
  noEgress: 'This build reaches no network: it has no language model, and nothing leaves the machine.',
  add: 'Add a model', edit: 'Change', remove: 'Remove', removeSure: 'Remove it', given: 'Given by your organization; only the key is yours to enter.',
  key: { none: 'No key', set: 'Key is set', ends: 'Key is set, ends in {{end}}' },
  today: '{{tokens}} tokens today', todayGuessed: 'About {{tokens}} tokens today', todayCost: '{{used}} · {{cost}}', todayOf: '{{used}} of {{cap}}', notUsed: 'Not used today',
  noHost: 'The browser does not allow {{host}} yet. “Try it” asks for it.',
  try: 'Try it', tryHint: 'Sends one made-up question, with nothing of a customer in it.', trying: 'Waiting for {{host}}, {{seconds}} seconds at most',
  answered: 'The right answer, in {{seconds}} s, for {{tokens}} tokens.', answeredGuessed: 'The right answer, in {{seconds}} s, for about {{tokens}} tokens (the server did not count).',
  notAsAsked: 'It answered, but not in the form it was asked for. Such answers are dropped and the local result stays. Try another model.',
  trouble: {
    'switched-off': 'Language models are off. Nothing was sent.', forbidden: 'Your organization does not allow language models. Nothing was sent.', 'no-profile': 'This model is not there any more; it may have been removed.',
    'no-host': 'The browser did not allow this address. Nothing was sent. Try again and choose “Allow”.', 'over-cap': 'Today’s cap is reached. Nothing was sent. It begins anew at midnight, or raise the cap here.',
    unauthorised: 'The server does not take this key, or no browser extension. Check the key; for Ollama on this machine see below the address.', 'out-of-credit': 'The account has no credit left. Top it up and try again; until then local results are used.',
    'no-such-model': 'The server has no such model, or the address is wrong. Check the name; the address usually ends in /v1.', 'rate-limited': 'The server says there are too many requests. Try again later; until then local results are used.', 'not-understood': 'The server did not understand the request; it may not speak the OpenAI interface. Check the address and the model.',
    'too-slow': 'The answer was not complete in time. Allow more time or choose a faster model; in a call the local result is used at once.', unreachable: 'The server was not reached, or it failed. Check the address and the network; until then local results are used.',
    'bad-reply': 'The server’s answer was not complete and was dropped. Try again.', stopped: 'Stopped: it was asked again meanwhile.',
  },
  uses: { title: 'What it is used for', rerank: 'Choosing the article that fits', sentence: 'Drafting what to say', summary: 'Drafting the wrap-up', none: 'No model' },
  draft: {
    title: 'Drafted by the model from what was said ({{number}}); change what you like', note: 'Note', ask: 'Draft with the model', again: 'Draft again', insert: 'Put into the note', comes: 'The model is drafting; the local draft stands meanwhile.', dropped: 'Nothing from the model ({{why}}). This is the local draft.',
    why: {
      'no-host': 'the browser does not allow its address', 'over-cap': 'today’s cap is reached', unauthorised: 'the server does not take the key', 'out-of-credit': 'no credit left', 'no-such-model': 'the server has no such model', 'rate-limited': 'the server has too many requests',
      'not-understood': 'the server did not understand', 'too-slow': 'too slow', unreachable: 'the server was not reached', 'bad-reply': 'the answer was incomplete or rested on nothing, and was dropped', stopped: 'stopped on the way',
    },
  },
  form: {
    preset: 'Known services', presets: { deepseek: 'DeepSeek', dashscope: 'Qwen (Alibaba Cloud Model Studio)', moonshot: 'Moonshot (Kimi)', openai: 'OpenAI', ollama: 'Ollama on this machine', 'lm-studio': 'LM Studio on this machine', vllm: 'vLLM on this machine', own: 'Another one' },
    name: 'Name', baseUrl: 'Address', baseUrlHint: 'Of an OpenAI-compatible interface; it usually ends in /v1. The browser asks for this one site only.', notEncrypted: 'This address is not encrypted (http): others may read what is sent on the way.',
    ollama: 'Ollama has to allow browser extensions first: start it with OLLAMA_ORIGINS=chrome-extension://*.',
    model: 'Model', key: 'Key', keyHint: 'Kept in this browser only. Once saved it is not shown again, and goes into no backup and no log.', keepKey: 'Leave empty to keep it', removeKey: 'Remove the key',
    limits: 'Waiting, caps and prices', timeout: 'Wait at most (seconds)', tokens: 'Tokens a day at most', cost: 'Cost a day at most', noCap: 'No cap', currency: 'Currency', priceIn: 'Price of a million tokens in', priceOut: 'Price of a million tokens out', priceHint: 'From the price list of the service; cost is counted only with it.',
    notAnAddress: 'This address cannot be read; nothing was saved. Write it like https://models.example/v1.', incomplete: 'Name and model are missing; nothing was saved.', notANumber: '“{{field}}” takes a number; nothing was saved.', costNeedsPrice: 'A cap on cost needs the prices; nothing was saved.',
  },
}
