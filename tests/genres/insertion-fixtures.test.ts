import { analyse } from '../../src/check/analyse';
import { outlineOf } from '../../src/draft/build-outline';
import type { Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { readOrdinal } from '../../src/draft/ordinals';
import { compare } from '../../src/genres/compare';
import { editsOfInsertion, type Standing, type Target } from '../../src/genres/insertion/insertion';
import { markLike } from '../../src/genres/insertion/manner';
import { planInsertion } from '../../src/genres/insertion/plan';
import { missingTargets } from '../../src/genres/insertion/targets';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { genreOf } from '../../src/genres/registry';
import type { Row } from '../../src/genres/standing';
import { writeFixes } from '../../src/ooxml/edit/apply';
import { openPackage, type OoxmlPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfDraft } from '../../src/ooxml/write';
import { numberingRules as rules } from '../../src/rules/numbering/rules';
import { fixtureNames, loadFixture } from '../fixtures/load';

// Over all fixtures: take a part (or an aspect) out of the file, plan it back, write the plan, and look again.

function open(bytes: Uint8Array): OoxmlPackage {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.fault.kind);
  return opened.pkg;
}

function apply(pkg: OoxmlPackage, edits: readonly Edit[]): boolean {
  return writeFixes(pkg, readDraft(pkg), [edits], null)[0]?.kind === 'applied';
}

/** A draft of the genre and pack that it had when whole. */
function standingOf(draft: Draft, whole: Standing): Standing {
  const outline = outlineOf(draft);
  return { ...whole, draft, outline, rows: compare(draft, outline, whole.genre.id, whole.pack) };
}

function lacks(standing: Standing, target: Target): boolean {
  return missingTargets(standing).some((one) => JSON.stringify(one) === JSON.stringify(target));
}

/** What the numbering rules find, without the numbers and counts, which move. */
function numbering({ draft, genre, pack }: Standing): readonly string[] {
  const { findings } = analyse(draft, { genre: genre.id, pack: pack?.id ?? null }, { packs: shippedPacks, rules });
  return findings.map(({ rule, message }) => `${rule} ${message.zh.replace(/共\d+处/, '')}`);
}

/** The parts and aspects that stand in a draft, with what would have to be planned back. */
function standingParts(rows: readonly Row[]): readonly { readonly row: Row; readonly target: Target }[] {
  return rows.flatMap((row) => {
    const part = row.part;
    if (part === null) return [];
    const aspects = row.children.flatMap((child): { row: Row; target: Target }[] => {
      const aspect = /^aspect:(\d+)$/.exec(child.part ?? '')?.[1];
      return aspect === undefined ? [] : [{ row: child, target: { kind: 'aspect', aspect: Number(aspect), part } }];
    });
    return [{ row, target: { kind: 'part' as const, part } }, ...aspects];
  });
}

/** Moves the typed numbers behind a taken-out section one back, as its author would. */
function closedUp(draft: Draft, { rows }: Standing, gone: Row): readonly Edit[] {
  const siblings = rows.some((row) => row.children.includes(gone)) ? rows.flatMap((row) => (row.children.includes(gone) ? row.children : [])) : rows;
  const form = gone.node?.heading.ordinal?.form;
  return siblings.flatMap(({ node }): Edit[] => {
    if (node == null || gone.range === null || gone.node === null || node.range.from < gone.range.to || node.heading.source === 'list') return [];
    const paragraph = node.heading.span.paragraph - (gone.range.to - gone.range.from);
    const { start } = node.heading.span;
    const ordinal = readOrdinal(draft.paragraphs[paragraph]?.text ?? '', start)?.ordinal;
    if (ordinal === undefined || ordinal.value === null || ordinal.value < 2 || ordinal.form !== form) return [];
    return [{ kind: 'replace', span: { paragraph, start, end: start + ordinal.mark.length }, text: markLike(ordinal, ordinal.value - 1) }];
  });
}

let planned = 0;

test.each(fixtureNames())('%s', (name) => {
  const bytes = docxOfDraft(loadFixture(name).draft);
  const draft = readDraft(open(bytes));
  const { main, parts } = analyse(draft, { genre: null, pack: null });
  const genre = genreOf(main.genre);
  const sound = parts.length === 1 && [...main.rows, ...main.rows.flatMap(({ children }) => children)].every(({ state }) => state !== 'misordered' && state !== 'repeated');
  if (genre === null || !sound) return;
  const whole: Standing = { draft, outline: main.outline, genre, pack: main.pack?.pack ?? null, rows: main.rows };
  const faults: string[] = [];
  const knownOfWhole = numbering(whole);
  for (const { row, target } of standingParts(main.rows)) {
    if (row.state !== 'present' || row.range === null) continue;
    const { from, to } = row.range;
    for (const closing of [false, true]) {
      const pkg = open(bytes);
      if (!apply(pkg, Array.from({ length: to - from }, (_, i): Edit => ({ kind: 'delete', paragraph: from + i })))) continue;
      const edits = closing ? closedUp(readDraft(pkg), whole, row) : [];
      if (closing && (edits.length === 0 || !apply(pkg, edits))) continue;
      const less = standingOf(readDraft(pkg), whole);
      if (!lacks(less, target)) continue;
      // A gap in 一是, 二是 … makes the outline lose the headings behind it: those are gone then as well.
      if (target.kind === 'aspect' && missingTargets(less).length > missingTargets(whole).length + 1) continue;
      planned += 1;
      const plan = planInsertion(less, target);
      const label = `${JSON.stringify(target)}${closing ? ' closed up' : ''}`;
      if (plan === null || !apply(pkg, editsOfInsertion(plan))) {
        faults.push(`${label}: not planned or not written`);
        continue;
      }
      const again = standingOf(readDraft(pkg), whole);
      if (lacks(again, target)) faults.push(`${label}: still missing`);
      const known = [...knownOfWhole, ...numbering(less)];
      faults.push(...numbering(again).filter((one) => !known.includes(one)).map((one) => `${label}: ${one}`));
    }
  }
  expect(faults).toEqual([]);
});

test('试过的不是少数', () => {
  expect(planned).toBeGreaterThan(800);
});
