/** Its own types lie where its `exports` do not lead. Only what is used here. */
declare module 'solarlunar' {
  interface LunarDate {
    readonly lMonth: number
    readonly lDay: number
    readonly isLeap: boolean
  }
  const solarLunar: {
    /** -1: outside 1900 to 2100. */
    readonly solar2lunar: (year: number, month: number, day: number) => LunarDate | -1
    /** The day of the month that the nth of the 24 solar terms is on. */
    readonly getTerm: (year: number, nth: number) => number
  }
  export default solarLunar
}
