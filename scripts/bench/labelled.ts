import { analyse } from '../../src/check/analyse';
import type { Analysis } from '../../src/check/analysis';
import type { Draft } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { allRules } from '../../src/rules/all-rules';
import type { Finding, Severity } from '../../src/rules/finding';
import { loadClean, loadFaults, type SetName } from '../../tests/labelled/load';
import { measureFaults, shownAt, type Outcome } from '../../tests/labelled/measure';
import { families } from '../../tests/labelled/parse';
import { printTable } from './table';

/**
 * Recall and precision on the labelled set, and false findings in its clean drafts; then the same on the held-out drafts.
 * With `list`, also every miss and every false finding, to be judged by hand.
 */
export function printLabelledFigures(list: boolean): void {
  printSet('tuned', 'Labelled', list);
  printSet('heldout', 'Held-out', list);
}

function printSet(set: SetName, title: string, list: boolean): void {
  const seeded = loadFaults(set).map((one) => {
    const analysis = analysed(one.draft);
    return { ...measureFaults(one, analysis), draft: one.draft, genreRight: analysis.main.genre === one.genre };
  });
  const clean = loadClean(set).map(({ name, draft }) => ({ name, draft, findings: analysed(draft).findings }));
  const outcomes = seeded.flatMap((one) => one.outcomes);

  printTable(`${title} · recall: ${outcomes.length} seeded faults in ${seeded.length} drafts (goal ≥ 95 %)`, ['family', 'seeded', 'found', 'recall', 'as error or warning'], [
    ...families.map((family) => recallRow(family, outcomes.filter((one) => one.family === family))),
    recallRow('all', outcomes),
  ]);
  const right = seeded.flatMap((one) => one.right);
  const wrong = seeded.flatMap((one) => one.wrong);
  printTable(`${title} · precision in the drafts with faults`, ['severity', 'findings', 'right', 'precision', 'goal'], [
    precisionRow('error', right, wrong, '≥ 95 %'),
    precisionRow('warning', right, wrong, '≥ 85 %'),
    precisionRow('advice', right, wrong, '–'),
  ]);
  const characters = clean.reduce((sum, { draft }) => sum + charactersOf(draft), 0);
  const all = clean.flatMap(({ findings }) => findings);
  printTable(`${title} · false findings in ${clean.length} clean drafts of ${characters.toLocaleString('en-US')} characters (goal: errors and warnings ≤ 1 in 10,000)`, ['severity', 'findings', 'in 10,000 characters'], [
    ['error', count(all, 'error'), rate(count(all, 'error'), characters)],
    ['warning', count(all, 'warning'), rate(count(all, 'warning'), characters)],
    ['errors and warnings', count(all, 'error') + count(all, 'warning'), rate(count(all, 'error') + count(all, 'warning'), characters)],
    ['advice (apart)', count(all, 'advice'), rate(count(all, 'advice'), characters)],
  ]);
  console.log(`genre recognised in ${seeded.filter((one) => one.genreRight).length} of ${seeded.length} drafts with faults`);

  if (!list) return;
  printList(`${title} · missed`, seeded.flatMap(({ name, outcomes: own }) => own.filter((one) => one.foundAs === null).map((one) => `${name} ${one.family} ${one.shown}`)));
  printList(`${title} · false in the drafts with faults`, seeded.flatMap(({ name, draft, wrong: own }) => shownFindings(name, draft, own)));
  printList(`${title} · false in the clean drafts`, clean.flatMap(({ name, draft, findings }) => shownFindings(name, draft, findings)));
}

/** The genre is recognised, never told: that is how users meet the checker. */
function analysed(draft: Draft): Analysis {
  return analyse(draft, { genre: null, pack: null }, { packs: shippedPacks, rules: allRules });
}

function recallRow(name: string, outcomes: readonly Outcome[]): (string | number)[] {
  const found = outcomes.filter((one) => one.foundAs !== null).length;
  return [name, outcomes.length, found, share(found, outcomes.length), outcomes.filter((one) => one.foundAs === 'error' || one.foundAs === 'warning').length];
}

function precisionRow(severity: Severity, right: readonly Finding[], wrong: readonly Finding[], goal: string): (string | number)[] {
  const good = count(right, severity);
  const whole = good + count(wrong, severity);
  return [severity, whole, good, share(good, whole), goal];
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}

/** Characters that a reader counts: blanks left out. */
function charactersOf(draft: Draft): number {
  return draft.paragraphs.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function rate(findings: number, characters: number): string {
  return characters === 0 ? '–' : ((10_000 * findings) / characters).toFixed(2);
}

/** Errors and warnings first: advice is no false finding by the goals, but it is worth a look. */
function shownFindings(name: string, draft: Draft, findings: readonly Finding[]): string[] {
  const order: readonly Severity[] = ['error', 'warning', 'advice'];
  return order.flatMap((severity) =>
    findings.filter((one) => one.severity === severity).map(({ rule, message, span }) => `${name} ${severity} ${rule} ${message.zh} ${shownAt(draft, span)}`),
  );
}

function printList(title: string, lines: readonly string[]): void {
  console.log(`\n## ${title} (${lines.length})`);
  for (const line of lines) console.log(line);
}
