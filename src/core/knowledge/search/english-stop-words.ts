/** Words of English that say nothing of what a caller wants: the usual list, and those of a telephone talk. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a about again all also am an and any are as at be been being both but by can could d did do does doing don dont down each
  else few for from further get good got great had has have having he hello her here hey hi him his how i id if im in into is
  it its ive just know let like ll m may me might more most must my need no nor not now o of off ok okay on once only or other
  our out over own please re s same shall she should so some such sure t than thank thanks that the their them then there
  these they this those to too under up ve very want was we well were what when where which who whom why will with would y
  yeah yes you your`.split(/\s+/),
)
