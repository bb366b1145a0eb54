import { useEffect, useState } from 'react'
import { readFrontPage, watchFrontPage, type FrontPage } from '../../adapters/browser/front-page'

/** The page in front, as it changes. Absent: being looked at. */
export function useFrontPage(): FrontPage | undefined {
  const [page, setPage] = useState<FrontPage>()
  useEffect(() => {
    const read = () => void readFrontPage().then(setPage)
    read()
    return watchFrontPage(read)
  }, [])
  return page
}
