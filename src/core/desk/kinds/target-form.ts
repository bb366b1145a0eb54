import { TARGET_FIGURES, type TargetFigure } from '../../contract/targets'
import type { Labels } from '../../contract/language'
import { inWords, type ItemForm } from '../field'
import { NAME, ORDER } from './usual-fields'

const FIGURES: Readonly<Record<TargetFigure, Labels>> = {
  contacts: inWords('联络（次，至少）', '往來（筆，至少）', 'Contacts (count, at least)'),
  missed: inWords('未接（次，至多）', '未接（筆，至多）', 'Missed (count, at most)'),
  waiting: inWords('待写小结（个，至多）', '待寫小結（筆，至多）', 'Wrap-ups waiting (count, at most)'),
  handling: inWords('平均处理（秒，至多）', '平均處理（秒，至多）', 'Handling, AHT (seconds, at most)'),
  afterCall: inWords('话后（秒，至多）', '話後（秒，至多）', 'After call, ACW (seconds, at most)'),
  talk: inWords('一通通话（秒，至多）', '一通通話（秒，至多）', 'One talk (seconds, at most)'),
  hold: inWords('一通里的保持（秒，至多）', '一通裡的保留（秒，至多）', 'Hold in one call (seconds, at most)'),
  solvedAtOnce: inWords('一次解决（%，至少）', '一次解決（%，至少）', 'Solved at once, FCR (%, at least)'),
  offersTaken: inWords('推荐接受（%，至少）', '推薦接受（%，至少）', 'Offers taken (%, at least)'),
}

export const TARGET_FORM: ItemForm = {
  kind: 'target', label: inWords('目标', '目標', 'Targets'),
  empty: { labels: inWords('', '', ''), figure: 'handling', value: 300, teams: [], todo: inWords('', '', ''), order: 0 },
  fields: [
    NAME,
    { name: 'figure', is: 'choice', label: inWords('数据', '數據', 'Figure'), of: TARGET_FIGURES.map((value) => ({ value, label: FIGURES[value] })) },
    { name: 'value', is: 'number', least: 0, most: 86_400, isWhole: true, label: inWords('目标值', '目標值', 'Target'), hint: inWords('单位见上', '單位見上', 'In the unit above') },
    { name: 'teams', is: 'roster', of: 'team', mostItems: 200, label: inWords('只对这些班组（不选即全部）', '只對這些班組（不選即全部）', 'For these teams only; none chosen: all') },
    { name: 'todo', is: 'labels', most: 400, isLong: true, label: inWords('没达到时怎么做', '沒達到時怎麼做', 'What to do when it is not met') },
    ORDER,
  ],
}
