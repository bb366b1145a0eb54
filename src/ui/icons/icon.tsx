/** Hand-drawn on a 16 px grid; always beside a word or inside a named button, so hidden from screen readers. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4l-4 4 4 4',
  check: 'M3.5 8.5l3 3 6-7',
  plus: 'M8 3.5v9M3.5 8h9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  'call-in': 'M12.5 3.5l-6 6M6 5v4.5h4.5M3.5 13h9',
  'call-out': 'M4 10.5l6-6M6 4.5h4.5V9M3.5 13h9',
  'call-missed': 'M2.5 4.5l5 5 6-6M10 3.5h3.5V7M3.5 13h9',
  chat: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  mail: 'M2.5 4h11v8h-11zM2.5 5l5.5 4 5.5-4',
  sms: 'M4.5 2.5h7v11h-7zM7 11.5h2',
  web: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM2.5 8h11M8 2.5c2 1.5 2 9.5 0 11M8 2.5c-2 1.5-2 9.5 0 11',
  visit: 'M8 13.5s4.5-4 4.5-7a4.5 4.5 0 1 0-9 0c0 3 4.5 7 4.5 7zM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  dot: 'M8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  play: 'M5 3.5l7 4.5-7 4.5z',
  clock: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 5v3l2 1.5',
  alert: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.200v.1',
  lock: 'M4 7.5h8v5.5H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  person: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 13.5c.5-3 2.5-4 5-4s4.5 1 5 4',
  'not-person': 'M7 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2 13.500c.5-3 2.500-4 5-4 1.200 0 2.200.200 3 .700M11 10.500l3 3M14 10.500l-3 3',
  swap: 'M3 6h9l-2.5-2.5M13 10H4l2.5 2.5',
  info: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 7.5v3M8 5.300v.1',
  download: 'M8 3v7M5 7.5l3 3 3-3M3.5 13h9',
  book: 'M3 3.5h4.500c.5 0 .5.5.5.5v9s0-.5-.5-.5H3zM13 3.500H8.500c-.5 0-.5.5-.5.5v9s0-.5.5-.5H13z',
  edit: 'M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300zM9 4.700l2.300 2.300',
  board: 'M3 13.500h10M4.500 11V7.500M8 11V3.500M11.500 11V9',
  offer: 'M2.5 8V2.5H8l5.5 5.5L8 13.5zM5.500 5.500v.1',
  settings: 'M3 5h6M12 5h1M3 11h1M7 11h6M10.5 6.5v-3M5.5 12.5v-3',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
