/** Words of the language models: what they are for, what leaves the machine, and what came of a try. */
export const modelsWordsZhCN = {
  title: '语言模型', hint: '不接模型，推荐、话术和小结也都在本机完成。接上以后，排序更准，句子和小结更顺。',
  leaves: '启用后会离开本机的只有：通话中最近几句脱敏后的文字，和候选知识库文章的标题与摘要。录音和客户资料不会发送；客户说到的、没有登记过的姓名和地名可能留在文字里。',
  isOn: '启用语言模型', needsOne: '先添加一个模型。', forbidden: '您的组织不允许使用语言模型，没有任何内容会发送。',
  noEgress: '这个版本不连接任何网络：没有语言模型，也没有任何内容会离开本机。',
  add: '添加模型', edit: '修改', remove: '移除', removeSure: '确认移除', given: '由您的组织给出，只需填写密钥。',
  key: { none: '没有密钥', set: '密钥已设置', ends: '密钥已设置，末四位 {{end}}' },
  today: '今天 {{tokens}} 个 token', todayGuessed: '今天约 {{tokens}} 个 token', todayCost: '{{used}} · {{cost}}', todayOf: '{{used}}，上限 {{cap}}', notUsed: '今天没有用过',
  noHost: '浏览器还没有允许访问 {{host}}，点“试一下”即可允许。',
  try: '试一下', tryHint: '只发一句编好的问题，不含任何客户内容。', trying: '正在等 {{host}} 回答，最多 {{seconds}} 秒',
  answered: '回答正确，用时 {{seconds}} 秒，用了 {{tokens}} 个 token。', answeredGuessed: '回答正确，用时 {{seconds}} 秒，用了约 {{tokens}} 个 token（服务器没有报数）。',
  notAsAsked: '有回答，但没有按要求的格式。这样的回答会被丢弃，仍用本机的结果。请换一个模型再试。',
  trouble: {
    'switched-off': '语言模型没有启用，没有发送任何内容。', forbidden: '您的组织不允许使用语言模型，没有发送任何内容。', 'no-profile': '找不到这个模型，可能已被移除。',
    'no-host': '浏览器没有允许访问这个地址，没有发送任何内容。请再试一次并选择“允许”。', 'over-cap': '已到今天的上限，没有发送。到明天零点重新计算，或在此调高上限。',
    unauthorised: '服务器不接受这个密钥，或不接受浏览器扩展的访问。请检查密钥；本机的 Ollama 请看地址下的说明。', 'out-of-credit': '账户余额不足。充值后再试，在此之前仍用本机的结果。',
    'no-such-model': '服务器没有这个模型，或地址不对。请检查模型名称，地址通常以 /v1 结尾。', 'rate-limited': '服务器说请求太多。稍后再试，在此之前仍用本机的结果。', 'not-understood': '服务器看不懂这个请求，可能不兼容 OpenAI 的接口。请检查地址和模型名称。',
    'too-slow': '在限定的时间内没有答完。可以调长时间，或换更快的模型；通话中会直接用本机的结果。', unreachable: '连不上服务器，或它出错了。请检查地址和网络；在此之前仍用本机的结果。',
    'bad-reply': '服务器的回答不完整，已丢弃。请再试一次。', stopped: '已停止：后来又问了一次。',
  },
  uses: { title: '用在哪里', rerank: '挑选最合适的文章', sentence: '起草要说的话', summary: '起草通话小结', none: '不用模型' },
  draft: {
    title: '模型按通话内容草拟了 {{number}} 句，可修改', note: '其他', ask: '用模型起草', again: '重新起草', insert: '加到备注', comes: '模型正在起草，先用本机草拟的内容。', dropped: '模型没有写成（{{why}}），这里是本机草拟的内容。',
    why: {
      'no-host': '浏览器没有允许访问它的地址', 'over-cap': '到了今天的上限', unauthorised: '服务器不接受密钥', 'out-of-credit': '余额不足', 'no-such-model': '服务器没有这个模型', 'rate-limited': '服务器说请求太多',
      'not-understood': '服务器看不懂请求', 'too-slow': '超时', unreachable: '连不上服务器', 'bad-reply': '回答不完整或没有依据，已丢弃', stopped: '中途停下了',
    },
  },
  form: {
    preset: '常见服务', presets: { deepseek: 'DeepSeek', dashscope: '通义千问（阿里云百炼）', moonshot: 'Moonshot（Kimi）', openai: 'OpenAI', ollama: '本机 Ollama', 'lm-studio': '本机 LM Studio', vllm: '本机 vLLM', own: '自己填写' },
    name: '名称', baseUrl: '地址', baseUrlHint: 'OpenAI 兼容的接口地址，通常以 /v1 结尾。浏览器只会问这一个网站。', notEncrypted: '这个地址没有加密（http），途中可能被别人读到。',
    ollama: 'Ollama 要先允许浏览器扩展：启动前设置 OLLAMA_ORIGINS=chrome-extension://*。',
    model: '模型', key: '密钥', keyHint: '只存在这个浏览器里。保存后不再显示，不进备份，也不进日志。', keepKey: '留空则保持不变', removeKey: '移除密钥',
    limits: '等待、上限与价格', timeout: '最长等待（秒）', tokens: '每天最多 token', cost: '每天最多费用', noCap: '不限', currency: '货币', priceIn: '每百万输入 token 的价格', priceOut: '每百万输出 token 的价格', priceHint: '见服务商的价目表；填了才计费用。',
    notAnAddress: '看不懂这个地址，没有保存。请像 https://models.example/v1 这样填写。', incomplete: '请填写名称和模型，没有保存。', notANumber: '“{{field}}”要填数字，没有保存。', costNeedsPrice: '要按费用设上限，请先填价格，没有保存。',
  },
} as const
