import type { Labels } from '../../contract/language'
import type { CallFactName } from '../../contract/settings'
import { EMPTY_DOM_PROFILE, EMPTY_TRANSCRIPT_PROFILE, EMPTY_URL_POP } from '../../contract/site-profile'
import { inWords, type Field, type ItemForm } from '../field'
import { NAME } from './usual-fields'

const FACTS: Readonly<Record<CallFactName, Labels>> = {
  queue: inWords('队列', '佇列', 'Queue'), waitSeconds: inWords('等待秒数', '等待秒數', 'Seconds waited'), ivrPath: inWords('IVR 路径', 'IVR 路徑', 'Way through the IVR'), botQuestion: inWords('问机器人的问题', '問機器人的問題', 'Question to the bot'),
  skillGroup: inWords('技能组', '技能組', 'Skill group'), pbxCallId: inWords('交换机通话号', '交換機通話編號', 'Call id of the PBX'), recordingUrl: inWords('录音地址', '錄音網址', 'Address of the recording'),
}
const selectors = (name: string, label: Labels): Field => ({ name, is: 'texts', most: 300, mostItems: 12, label })
const texts = (name: string, label: Labels): Field => ({ name, is: 'texts', most: 80, mostItems: 24, label })
const names = (name: string, label: Labels): Field => ({ name, is: 'texts', most: 64, mostItems: 24, label })

export const SITE_PROFILE_FORM: ItemForm = {
  kind: 'site-profile', label: inWords('网站配置', '網站設定檔', 'Site profiles'),
  empty: { labels: inWords('', '', ''), origins: [], isOfLine: false, headerMap: [] },
  fields: [
    NAME,
    { name: 'origins', is: 'origins', mostItems: 20, label: inWords('网站地址，每行一个', '網站網址，每行一個', 'Addresses of the site, one a line'), hint: inWords('坐席仍须自己点一下，网站才会启用', '客服仍須自己點一下，網站才會啟用', 'Each agent still switches the site on by a click of his own') },
    { name: 'isOfLine', is: 'flag', label: inWords('在这里看到的来电都属于本业务线（除非被叫号码另有所指）', '在這裡看到的來電都屬於本業務線（除非被叫號碼另有所指）', 'Calls seen there are of this line of business, unless the dialled number says another') },
    {
      name: 'headerMap', is: 'rows', mostItems: 24, empty: { header: 'x-', fact: 'queue' }, label: inWords('信令头对应', '信令標頭對應', 'Headers of the softphone'),
      fields: [
        { name: 'header', is: 'text', most: 64, pattern: /^x-[\w-]+$/iu, label: inWords('信令头', '信令標頭', 'Header') },
        { name: 'fact', is: 'choice', label: inWords('含义', '意義', 'Means'), of: Object.entries(FACTS).map(([value, label]) => ({ value, label })) },
      ],
    },
    {
      name: 'urlPop', is: 'group', isOptional: true, empty: EMPTY_URL_POP, label: inWords('按网址识别来电', '依網址辨識來電', 'Calls told by the address'),
      fields: [
        { name: 'pathPattern', is: 'text', most: 300, isOptional: true, label: inWords('路径（* 代表任意内容）', '路徑（* 代表任意內容）', 'Path; * stands for anything') },
        names('callerParameters', inWords('主叫参数', '主叫參數', 'Parameters of the caller')), names('dialledParameters', inWords('被叫参数', '被叫參數', 'Parameters of the dialled number')), names('callIdParameters', inWords('通话号参数', '通話編號參數', 'Parameters of the call id')),
      ],
    },
    {
      name: 'domProfile', is: 'group', isOptional: true, empty: EMPTY_DOM_PROFILE, label: inWords('按页面内容识别来电', '依頁面內容辨識來電', 'Calls told by what the page shows'), hint: inWords('CSS 选择器，每行一个，先匹配者为准', 'CSS 選擇器，每行一個，先符合者為準', 'CSS selectors, one a line; the first that matches wins'),
      fields: [
        selectors('state', inWords('通话状态', '通話狀態', 'State of the call')), selectors('number', inWords('号码', '號碼', 'Number')), selectors('name', inWords('姓名', '姓名', 'Name')), selectors('answerButton', inWords('接听按钮', '接聽按鈕', 'Answer button')),
        texts('ringingTexts', inWords('振铃时的文字', '響鈴時的文字', 'Texts while it rings')), texts('dialingTexts', inWords('外呼时的文字', '外撥時的文字', 'Texts while dialling')), texts('talkingTexts', inWords('通话中的文字', '通話中的文字', 'Texts while talking')), texts('heldTexts', inWords('保持时的文字', '保留時的文字', 'Texts on hold')),
      ],
    },
    {
      name: 'transcript', is: 'group', isOptional: true, empty: EMPTY_TRANSCRIPT_PROFILE, label: inWords('读取字幕或聊天', '讀取字幕或聊天', 'Captions or a chat that are read'),
      fields: [
        { name: 'source', is: 'choice', label: inWords('类型', '類型', 'Kind'), of: [{ value: 'captions', label: inWords('字幕', '字幕', 'Captions') }, { value: 'chat', label: inWords('聊天', '聊天', 'Chat') }] },
        selectors('block', inWords('每句话', '每句話', 'Each thing that is said')), selectors('text', inWords('内容', '內容', 'Its words')), selectors('speaker', inWords('说话人', '說話人', 'Who said it')),
        texts('agentTexts', inWords('表示坐席的名字', '表示客服的名字', 'Names of the agent')), texts('customerTexts', inWords('表示客户的名字', '表示客戶的名字', 'Names of the customer')), selectors('agentBlocks', inWords('坐席说的句子', '客服說的句子', 'Blocks of the agent')),
      ],
    },
  ],
}
