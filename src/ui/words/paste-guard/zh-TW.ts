import type { Words } from '../catalog'
import type { pasteGuardWordsZhCN } from './zh-CN'

export const pasteGuardWordsZhTW: Words<typeof pasteGuardWordsZhCN> = {
  title: '貼上了另一家委託方的資料', stopped: '已攔下：另一家委託方的資料', fromInto: '「{{from}}」的資料，進了「{{to}}」。', keptOut: '「{{from}}」的資料，沒有進「{{to}}」。', intoOnly: '另一家委託方的資料，要進「{{to}}」。',
  why: { copied: '是從那家委託方的網頁複製的。', number: '裡面的號碼只在那家委託方的資料裡。', 'external-id': '裡面的編號只在那家委託方的資料裡。' },
  undo: '復原貼上', undone: '已復原。請再看一眼那個網頁。', notUndone: '這裡無法復原。請回到那個網頁，自己刪掉。', byHand: '請回到那裡自己刪掉，再繼續。', stoppedHint: '沒有貼進去。確實需要的話，請在那裡自己輸入。',
  setting: { label: '把一家委託方的資料貼到另一家委託方的網頁時', warn: '提醒', stop: '攔下', hint: '只在本機有兩家以上委託方時才有作用。複製的內容不會儲存，只留下用來比對的指紋。' },
  board: { title: '跨委託方貼上', none: '30 天內沒有。', count_other: '30 天內 {{count, number}} 次，其中攔下 {{stopped}} 次。' },
}
