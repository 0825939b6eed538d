import fc from 'fast-check';
import { deskOf, faultsOf, lines } from './desk';
import type { Desk } from './desk';

/** One thing that a script does at places chosen by numbers; what Word would refuse there is left out. */
type Step = readonly [kind: number, a: number, b: number, text: string];

const start =
  '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲乙丙</w:t></w:r><w:r><w:t>丁戊</w:t></w:r></w:p>' +
  '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>己庚</w:t></w:r></w:hyperlink><w:ins w:id="900" w:author="李某某"><w:r><w:t>辛</w:t></w:r></w:ins><w:del w:id="901" w:author="李某某"><w:r><w:delText>壬</w:delText></w:r></w:del></w:p>' +
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>格一</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>格二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
  '<w:p><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>癸</w:t></w:r></w:p><w:p/>';

async function apply(desk: Desk, [kind, a, b, text]: Step): Promise<void> {
  await desk.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    const one = paragraphs.items[a % paragraphs.items.length];
    const other = paragraphs.items[b % paragraphs.items.length];
    if (!one || !other) return;
    const from = a % (one.text.length + 1);
    const sub = (one as unknown as { getSubrange(start: number, length: number): Word.Range }).getSubrange(from, 1 + (b % 3));
    switch (kind) {
      case 0: sub.insertText(text, 'Replace'); break;
      case 1: sub.insertText(text, 'After'); break;
      case 2: one.insertParagraph(text, 'After'); break;
      case 3: one.delete(); break;
      case 4: sub.delete(); break;
      case 5: sub.font.bold = b % 2 === 0; break;
      case 6: one.getRange().expandTo(other.getRange()).delete(); break;
      case 7: one.styleBuiltIn = 'Heading1'; break;
      case 8: context.document.changeTrackingMode = b % 2 ? 'TrackAll' : 'Off'; break;
      case 9: sub.insertComment(text || '注'); break;
      case 10: one.insertText(text, 'Start'); break;
      case 11: sub.getRange('End').insertText('\n', 'After'); break;
      default: other.insertTable(1, 2, 'Before', [[text, '']]); break;
    }
    await context.sync();
  });
}

const step = fc.tuple(fc.nat(12), fc.nat(50), fc.nat(50), fc.constantFrom('新', '字字', '', '一\n二', 'a b')) as fc.Arbitrary<Step>;

test('whatever is done, undoing it all gives the document back, and redoing gives the same again', async () => {
  const judged: Desk[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const desk = deskOf(start);
      const before = desk.saved();
      for (const one of steps) await apply(desk, one);
      const after = desk.saved();
      const text = lines(desk);
      let undone = 0;
      while (desk.host.undo()) undone++;
      expect(desk.saved()).toBe(before);
      for (let i = 0; i < undone; i++) expect(desk.host.redo()).toBe(true);
      expect(desk.saved()).toBe(after);
      expect(lines(desk)).toEqual(text);
      judged.push(desk);
    }),
    { numRuns: 25 },
  );
  expect(await faultsOf(...judged.slice(-8))).toEqual([]);
}, 120_000);
