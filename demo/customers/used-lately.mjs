const monthsBack = 3
const amounts = [
  { mb: [17_600, 21_300, 19_100], minutes: [260, 310, 285] },
  { mb: [8900, 9400, 8100], minutes: [55, 70, 62] },
  { mb: [41_500, 38_200, 44_800], minutes: [420, 390, 510] },
  { mb: [3100, 2700, 3600], minutes: [340, 420, 385] },
]

/** What a customer used in the last whole months, as it is remembered of him: the story's four are unlike each other. */
export function usedLately(now, place) {
  const { mb, minutes } = amounts[place % amounts.length]
  const at = new Date(now)
  return Object.fromEntries(mb.map((used, index) => {
    const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - monthsBack + index, 1)).toISOString().slice(0, 7)
    return [month, `mb ${used}; minutes ${minutes[index]}`]
  }))
}
