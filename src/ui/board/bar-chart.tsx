import { BarChart as Bars } from 'chartist'
import { useEffect, useRef } from 'react'
import './board.css'

interface BarChartProps {
  readonly title: string
  readonly hint: string
  readonly bars: readonly { readonly label: string; readonly value: number }[]
}

const HEIGHT_PX = 150
/** More labels than these would run into each other. */
const MOST_LABELS = 10

/** A shape to be looked at; whoever reads or hears has the table that comes with it. One colour: nothing is told by hue. */
export function BarChart({ title, hint, bars }: BarChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = JSON.stringify(bars)
  useEffect(() => {
    if (!place.current) return
    const every = Math.ceil(bars.length / MOST_LABELS)
    const chart = new Bars(place.current, { labels: bars.map(({ label }, index) => (index % every === 0 ? label : '')), series: [bars.map(({ value }) => value)] }, {
      height: HEIGHT_PX, low: 0, chartPadding: { top: 16, right: 0, bottom: 0, left: 0 }, axisX: { showGrid: false, offset: 20 }, axisY: { onlyInteger: true, offset: 36, scaleMinSpace: 28 },
    })
    return () => {
      chart.detach()
    }
    // The bars themselves, not the list they came in.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [drawn])
  return (
    <figure className="board-chart">
      <figcaption>{title}<span className="faint small">{hint}</span></figcaption>
      <div ref={place} aria-hidden="true" style={{ height: HEIGHT_PX }} />
    </figure>
  )
}
