import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { defaultCodes } from '../../../src/adapters/store/default-codes'
import type { EpochMs, LineId } from '../../../src/core/contract/ids'
import { randomFrom } from '../../core/calls/simulation/random'
import { externalIdAt, mainNumberAt, personAt } from './people'
import { AGENTS, NOTES } from './words'

/** Whatever changes the rows below changes this, so that databases made before are made anew. */
export const WORLD_VERSION = 2

const DAY_MS = 86_400_000
const YEARS_BACK_DAYS = 700
const CHINA_OFFSET_MS = 8 * 3_600_000
const ROWS_AT_ONCE = 2_000

const CODES = defaultCodes('world' as LineId, 0 as EpochMs).flatMap((row) => (row.kind === 'code' && row.parent !== undefined ? [row.labels['zh-CN']] : []))

export interface ContactsWanted {
  readonly customers: number
  /** The rows from this one on: other rows than those of a file that begins elsewhere. */
  readonly from: number
  readonly count: number
  /** The world's own present: contacts lie in the 700 days before it. */
  readonly now: number
}

/** The customers as another system exports them. */
export async function writeCustomers(path: string, count: number): Promise<void> {
  await writeRows(path, '客户编号,姓名,称呼,手机,备用电话,等级,业务,备注', count, (n) => {
    const { externalId, name, salutation, numbers, level, product, remark } = personAt(n)
    return `${externalId},${name},${salutation},${numbers[0] ?? ''},${numbers[1] ?? ''},${level},${product},${remark}`
  })
}

/** Their past contacts, oldest first as a phone system lists them: few people ring often, most a few times; one in eight was not solved. */
export async function writeContacts(path: string, { customers, from, count, now }: ContactsWanted): Promise<void> {
  await writeRows(path, '通话编号,客户编号,电话,开始时间,时长,方向,渠道,结果,小结,内容,是否解决,坐席', count, (index) => contactRow(from + index, customers, now - Math.floor((1 - index / count) * YEARS_BACK_DAYS * DAY_MS)))
}

function contactRow(n: number, customers: number, startedAt: number): string {
  const random = randomFrom(Math.imul(n + 1, 0x85ebca6b))
  const customer = Math.min(customers - 1, Math.floor(customers * random.next() ** 2))
  const isInbound = random.happens(0.85)
  const isPhone = random.happens(0.8)
  const isMissed = isPhone && random.happens(0.08)
  const who = `R${n},${random.happens(0.7) ? externalIdAt(customer) : ''},${mainNumberAt(customer)},${wallClock(startedAt)}`
  const how = `${isInbound ? '呼入' : '呼出'},${isPhone ? '电话' : random.one(['微信', '邮件', '营业厅'])}`
  if (isMissed) return `${who},0,${how},未接,,,,`
  const code = random.one(CODES)
  return `${who},${random.between(20, 900)},${how},已接,${code},${random.one(NOTES)},${random.happens(0.88) ? '是' : '否'},${random.one(AGENTS)}`
}

/** In the time zone of the desk; China has no summer time. */
const wallClock = (at: number): string => new Date(at + CHINA_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')

async function writeRows(path: string, header: string, count: number, rowAt: (n: number) => string): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${header}\r\n`)
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    let text = ''
    for (let n = from; n < Math.min(count, from + ROWS_AT_ONCE); n += 1) text += `${rowAt(n)}\r\n`
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
