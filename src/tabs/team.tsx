// The ground first: the sheets of the components build on it.
import '../ui/tokens.css'
import '../ui/base.css'
import { DeskPage } from '../ui/desk/desk-page'
import { TeamPage } from '../ui/ways/team-page'
import { WaysPart } from '../ui/ways/ways-part'

/** What goes between a lead and the agents, and where. */
export default function Team() {
  return <DeskPage noun="team" draw={(settings) => <TeamPage><WaysPart settings={settings} /></TeamPage>} />
}
