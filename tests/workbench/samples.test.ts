import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfSample } from '../../src/workbench/samples/docx';
import { samples } from '../../src/workbench/samples/samples';

const draftOf = (id: string) => {
  const sample = samples.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`There is no sample ${id}`);
  const opened = openPackage(docxOfSample(sample));
  if (!opened.ok) throw new Error(opened.fault.kind);
  return readDraft(opened.pkg);
};

test('there are samples of a team review, a personal review and a speech, each with faults that are told', () => {
  expect(samples.map(({ id }) => id)).toEqual(expect.arrayContaining(['team-review', 'personal-review', 'conference-speech']));
  for (const { planted, file } of samples) {
    expect(planted.length).toBeGreaterThanOrEqual(3);
    expect(file).toMatch(/（样例）\.docx$/);
  }
});

test.each(samples.map((sample) => [sample.id, sample] as const))('%s reads back as it was written', (id, sample) => {
  const written = sample.body.flatMap((block) => ('rows' in block ? [...block.rows.flat(), ''] : [block[1]]));
  expect(draftOf(id).paragraphs.map(({ text }) => text)).toEqual(written);
});

test('headings of the personal review are numbered by Word’s lists', () => {
  const labelled = draftOf('personal-review').paragraphs.filter(({ label }) => label !== '');
  expect(labelled.map(({ label, text }) => `${label}${text}`.slice(0, 8))).toEqual([
    '一、存在的主要问',
    '（一）在带头严守',
    '（二）在带头在遵',
    '（三）在带头增强',
    '（四）在带头履行',
    '二、努力方向和整',
    '三、原因分析',
  ]);
});

test('the ledger of the rectification report is a table', () => {
  const cells = draftOf('rectification-report').paragraphs.filter(({ tableDepth }) => tableDepth === 1);
  expect(cells.slice(0, 5).map(({ text }) => text)).toEqual(['序号', '反馈问题', '整改措施', '责任股室', '完成时限']);
});

test('all samples pass the Open XML SDK validator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-samples-'));
  const validator = join(__dirname, '..', '..', 'node_modules', '.bin', 'ooxml-validator');
  try {
    for (const sample of samples) {
      const file = join(folder, `${sample.id}.docx`);
      writeFileSync(file, docxOfSample(sample));
      const report: unknown = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8', shell: process.platform === 'win32' }));
      expect(report).toMatchObject({ ok: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
