import { readFileSync } from 'node:fs'

/** The line of business that the demo plays; the file has those of others, too. */
const trade = 'telecom'

/** The offers and plans of the library for the demo's line, as definitions that the extension finds in its database. */
export async function loadOffers(page) {
  const library = JSON.parse(readFileSync(new URL('library/offers.json', import.meta.url), 'utf8'))
  const ofTrade = ({ line }) => line === trade
  const rows = [...library.offers.filter(ofTrade).map(offer => ({ ...offer, kind: 'offer' })), ...library.plans.filter(ofTrade).map(plan => ({ ...plan, kind: 'plan' }))]
  await page.evaluate(putDefinitions, { rows, changedAt: Date.now() })
}

function putDefinitions({ rows, changedAt }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('callside')
    opening.addEventListener('error', () => reject(opening.error))
    opening.addEventListener('success', () => {
      const database = opening.result
      const writing = database.transaction(['definitions', 'latestDefinitions'], 'readwrite')
      const latest = writing.objectStore('latestDefinitions')
      const asking = latest.index('kind').getAll('line')
      asking.addEventListener('success', () => {
        const [line] = asking.result
        for (const row of rows) {
          const definition = { ...row, line: line.id, id: `${line.id}.${row.id}`, version: 1, changedAt }
          writing.objectStore('definitions').put(definition)
          latest.put(definition)
        }
      })
      writing.addEventListener('complete', () => {
        database.close()
        resolve(undefined)
      })
      writing.addEventListener('error', () => reject(writing.error))
    })
  })
}
