import type { Bilingual } from '../../draft/bilingual';
import type { Analysis, PartAnalysis } from '../../check/analysis';
import type { AspectPack } from '../../genres/packs/pack';
import { partOf } from '../../genres/registry';
import type { Row } from '../../genres/standing';
import { proportionsOf } from './proportions';
import type { PackInfo, PaneAnalysis } from './services';

/** What the pane shows of an analysis: the main part's genre and occasion, every part's outline. */
export function paneAnalysisOf(analysis: Analysis, ownPacks: readonly AspectPack[]): PaneAnalysis {
  const { main, parts } = analysis;
  const several = parts.length > 1;
  return {
    parts: parts.length,
    recognition: main.recognition,
    genre: main.genre,
    pack: main.pack === null ? null : { ...packInfo(main.pack.pack, ownPacks), evidence: main.pack.evidence },
    rows: several ? parts.map(partRow) : main.rows,
    proportions: several ? [] : proportionsOf(main.rows, (part) => partOf(main.genre, part)?.name ?? null),
    characters: analysis.characters,
    findings: analysis.findings,
    read: { draft: analysis.draft, outline: main.outline, rows: main.rows, genre: main.genre, pack: main.pack?.pack ?? null },
    outlines: parts.map(({ outline }) => outline),
  };
}

/** A pack by its year and the short name under which meetings announce it, 「2025 五个带头」, else by its occasion. */
export function packInfo(pack: AspectPack, ownPacks: readonly AspectPack[]): PackInfo {
  const { id, year, announced, occasion, verified } = pack;
  const name: Bilingual = year === null || announced === '' ? occasion : { zh: `${year} ${announced}`, en: occasion.en };
  return { id, name, verified, own: ownPacks.includes(pack) };
}

/** One of several documents in a file, as a line above its own outline. */
function partRow(part: PartAnalysis, index: number): Row {
  const { outline, rows } = part;
  const number = index + 1;
  const title = outline.title;
  return {
    part: null,
    name: title === null ? { zh: `第 ${number} 份材料`, en: `Document ${number}` } : { zh: title.text, en: title.text },
    requirement: 'optional',
    state: 'extra',
    span: title?.spans[0] ?? null,
    range: outline.range,
    node: null,
    characters: rows.reduce((sum, row) => sum + row.characters, 0),
    problems: null,
    lacks: [],
    children: rows,
  };
}
