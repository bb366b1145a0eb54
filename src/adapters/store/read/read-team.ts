import type { LineId } from '../../../core/contract/ids'
import { given } from '../../../core/facts/given'
import type { PackNews } from '../../../core/packs/pack-light'
import type { TeamKey, TeamPack, TeamRefused, TeamRoot, TeamState } from '../../../core/packs/team-state'
import type { DeskKeyRow, PackNoteRow, TrustRow } from '../pack-rows'
import { currentPack } from '../packs'
import type { Store } from '../store'

/** So many versions are looked through by a person. */
const MOST_PACKS = 100

export async function readTeam(store: Store, line: LineId): Promise<TeamState> {
  const { db } = store
  const otherLine = await lineOfTaken(store, line)
  const [packs, kept, notes, trust, keys] = await Promise.all([
    db.packs.where('[line+version]').between([line, 0], [line, Infinity]).reverse().limit(MOST_PACKS).toArray(), db.packFiles.where('line').equals(line).primaryKeys(),
    db.packNotes.toArray(), db.trust.toArray(), db.deskKeys.toArray(),
  ])
  const roots = trust.filter((row) => row.kind === 'root')
  return {
    packs: packs.map(({ version, madeAt, expiresAt, note, takenAt, way, lead, counts, changes, backTo }): TeamPack => ({
      version, madeAt, takenAt, lead, changes, isOwn: way === 'published', items: Object.values(counts).reduce((sum, count) => sum + count, 0), isKept: way === 'published' && kept.includes(`kept/${line}/${version}`),
      ...given({ expiresAt, note, backTo }),
    })),
    refused: notes.flatMap(refusedOf),
    roots: roots.map(rootOf),
    codes: trust.flatMap((row) => (row.kind === 'code' ? [{ id: row.id, code: row.code }] : [])),
    keys: keys.map((row) => keyOf(row, roots)),
    ...given({ otherLine }),
  }
}

/** What the light of a line is made of; how late it is depends on the time of day. */
export async function readPackNews(store: Store, line: LineId): Promise<PackNews> {
  const [pack, note, otherLine] = await Promise.all([currentPack(store, line), store.db.packNotes.get(line), lineOfTaken(store, line)])
  return given({
    pack: pack && { version: pack.version, madeAt: pack.madeAt, isFromPlace: pack.way === 'folder' || pack.way === 'address' }, checkedAt: note?.checkedAt, refused: note?.refused?.why, otherLine,
  })
}

/** Of a desk that has no pack of its own line: the line of the latest that it was given. */
async function lineOfTaken({ db }: Store, line: LineId): Promise<LineId | undefined> {
  if ((await db.packs.where('[line+version]').between([line, 0], [line, Infinity]).count()) > 0) return undefined
  return (await db.packs.toArray()).filter(({ way }) => way !== 'published').toSorted((one, other) => other.takenAt - one.takenAt)[0]?.line
}

function refusedOf({ line, refused }: PackNoteRow): readonly TeamRefused[] {
  if (!refused) return []
  const { why, at, version, code, root } = refused
  return [{ line, why, at, ...given({ version, code, root }) }]
}

type RootRow = Extract<TrustRow, { kind: 'root' }>

const rootOf = ({ id, root, code, how, at, replacedBy }: RootRow): TeamRoot => ({ id, site: root.site, code, root, at, isOwn: how === 'own', isReplaced: replacedBy !== undefined })

function keyOf({ id, kind, name, key, certificate, file, root }: DeskKeyRow, roots: readonly RootRow[]): TeamKey {
  const own = roots.find((row) => row.root.key === root.key)
  return {
    id, kind, name, alg: key.alg, lines: certificate?.lines ?? [], canExport: file !== undefined, isRevoked: roots.some(({ revoked }) => revoked?.keys.includes(id)), isReplaced: own?.replacedBy !== undefined,
    ...given({ role: certificate?.role, until: certificate?.until }),
  }
}
