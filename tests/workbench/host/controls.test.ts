import { deskOf, deskWith, errorOf, faultsOf, lines } from './desk';
import type { Desk } from './desk';

const done: Desk[] = [];
const keep = (desk: Desk): Desk => {
  done.push(desk);
  return desk;
};

describe('ContentControl', () => {
  test('around a range: properties are written and read', async () => {
    const desk = keep(deskWith('请填写姓名。'));
    await desk.run(async (context) => {
      const control = context.document.body.search('姓名').getFirst().insertContentControl();
      control.set({ title: '标题', tag: '标签', appearance: 'Tags', color: '#00FF00', removeWhenEdited: true });
      control.load();
      await context.sync();
      expect(control.toJSON()).toMatchObject({
        title: '标题', tag: '标签', appearance: 'Tags', color: '#00FF00', removeWhenEdited: true, cannotDelete: false, cannotEdit: false,
        text: '姓名', type: 'RichText', subtype: 'RichTextInline',
      });
    });
    expect(desk.saved()).toMatch(/<w:sdt><w:sdtPr><w:alias w:val="标题"\/><w:tag w:val="标签"\/><w:id w:val="\d+"\/><w:temporary\/>/);
    expect(desk.saved()).toContain('mc:Ignorable="w15"');
  });

  test('text put at the edges of an inline control stays inside, beside it outside', async () => {
    const desk = keep(deskWith('甲乙丙'));
    await desk.run(async (context) => {
      const range = context.document.body.search('乙').getFirst();
      const control = range.insertContentControl();
      control.insertText('<', 'Start');
      control.insertText('>', 'End');
      control.getRange('Before').insertText('前', 'Start');
      control.getRange('After').insertText('后', 'End');
      control.load('text');
      await context.sync();
      expect(control.text).toBe('<乙>');
      control.insertText('新', 'Replace');
      control.load('text');
      await context.sync();
      expect(control.text).toBe('新');
    });
    expect(lines(desk)).toEqual(['甲前新后丙']);
  });

  test('around paragraphs, nested, found by tag, title, id and type', async () => {
    const desk = keep(deskWith('一', '二', '三'));
    await desk.run(async (context) => {
      const { body } = context.document;
      const outer = body.paragraphs.getFirst().getRange().expandTo(body.paragraphs.getFirst().getNext().getRange()).insertContentControl();
      outer.tag = '外';
      const inner = body.search('二').getFirst().insertContentControl();
      inner.title = '内';
      inner.load('id');
      await context.sync();
      const controls = context.document.contentControls;
      controls.load('items/tag,items/title,items/text,items/subtype');
      const byId = controls.getById(inner.id);
      byId.load('title');
      const parent = inner.parentContentControl;
      parent.load('tag');
      const [byTag, byTitle, none] = [controls.getByTag('外'), controls.getByTitle('内'), controls.getByTag('无')];
      for (const one of [byTag, byTitle, none]) one.load('items/text');
      outer.contentControls.load('items/title');
      await context.sync();
      expect(controls.items.map((one) => [one.tag, one.title, one.text, one.subtype])).toEqual([
        ['外', '', '一\n二', 'RichTextParagraphs'],
        ['', '内', '二', 'RichTextInline'],
      ]);
      expect([byId.title, parent.tag, byTag.items.length, byTitle.items.length, none.items.length, outer.contentControls.items.length]).toEqual(['内', '外', 1, 1, 0, 1]);
    });
  });

  test('insertParagraph, insertTable and insertBreak in and beside it', async () => {
    const desk = keep(deskWith('一'));
    await desk.run(async (context) => {
      const control = context.document.body.paragraphs.getFirst().insertContentControl();
      control.insertParagraph('内尾', 'End');
      control.insertParagraph('内首', 'Start');
      control.insertParagraph('外后', 'After');
      control.insertTable(1, 1, 'End', [['格']]);
      control.load('text');
      await context.sync();
      expect(control.text).toBe('内首\n一\n内尾\n格\n');
    });
    expect(lines(desk)[lines(desk).length - 1]).toBe('外后');
  });

  test.each([[true, ['甲乙']], [false, ['甲']]])('delete, keeping the content: %p', async (keepContent, expected) => {
    const desk = keep(deskWith('甲乙'));
    await desk.run(async (context) => {
      context.document.body.search('乙').getFirst().insertContentControl().delete(keepContent);
      await context.sync();
    });
    expect(lines(desk)).toEqual(expected);
    expect(desk.saved()).not.toContain('w:sdt');
  });

  test('what is locked cannot be edited or deleted', async () => {
    const desk = keep(deskWith('甲乙'));
    await desk.run(async (context) => {
      const control = context.document.body.search('乙').getFirst().insertContentControl();
      control.cannotEdit = true;
      control.cannotDelete = true;
      await context.sync();
    });
    const control = (context: Word.RequestContext): Word.ContentControl => context.document.contentControls.getFirst();
    const edit = await errorOf(desk.run(async (context) => {
      control(context).insertText('x', 'Replace');
      await context.sync();
    }));
    const removal = await errorOf(desk.run(async (context) => {
      control(context).delete(false);
      await context.sync();
    }));
    expect([edit.code, removal.code]).toEqual(['AccessDenied', 'AccessDenied']);
    expect(lines(desk)).toEqual(['甲乙']);
  });

  test('a placeholder shows in an empty control and goes with the first text', async () => {
    const desk = keep(deskOf('<w:p><w:r><w:t>姓名：</w:t></w:r></w:p>'));
    await desk.run(async (context) => {
      const control = context.document.body.paragraphs.getFirst().getRange('End').insertContentControl();
      control.placeholderText = '请填写';
      control.load('text,placeholderText');
      await context.sync();
      expect([control.text, control.placeholderText]).toEqual(['', '请填写']);
      control.insertText('张某某', 'Replace');
      control.load('text,placeholderText');
      await context.sync();
      expect([control.text, control.placeholderText]).toEqual(['张某某', '']);
    });
    expect(lines(desk)).toEqual(['姓名：张某某']);
  });
});

describe('Comment', () => {
  test('insert, read, reply, resolve, delete', async () => {
    const desk = keep(deskWith('第一段', '第二段'));
    await desk.run(async (context) => {
      const { body } = context.document;
      const comment = body.search('二').getFirst().insertComment('请核对');
      const reply = comment.reply('已核对');
      comment.resolved = true;
      comment.load();
      reply.load();
      await context.sync();
      expect(comment.toJSON()).toMatchObject({ content: '请核对', authorName: '张某某', resolved: true });
      expect(reply.content).toBe('已核对');
      const range = comment.getRange();
      range.load('text');
      const all = body.getComments();
      all.load('items/content,items/replies/items/content');
      const none = body.paragraphs.getFirst().getComments();
      none.load('items');
      await context.sync();
      expect(range.text).toBe('二');
      expect(all.items.map((one) => [one.content, one.replies.items.map(({ content }) => content)])).toEqual([['请核对', ['已核对']]]);
      expect(none.items).toEqual([]);
      comment.content = '请再核对';
      await context.sync();
    });
    expect(desk.saved('word/comments.xml')).toContain('请再核对');
    expect(desk.saved('word/commentsExtended.xml')).toContain('w15:done="1"');
    expect(desk.saved()).toMatch(/<w:commentRangeStart w:id="1"\/>.*二.*<w:commentRangeEnd w:id="1"\/>/);
  });

  test('deleting a comment takes its replies and marks along', async () => {
    const desk = keep(deskWith('甲'));
    await desk.run(async (context) => {
      const comment = context.document.body.paragraphs.getFirst().getRange('Content').insertComment('一');
      comment.reply('二');
      await context.sync();
      comment.delete();
      await context.sync();
    });
    expect(desk.saved()).not.toContain('comment');
    expect(desk.saved('word/comments.xml')).not.toContain('<w:comment ');
  });

  test('the commented text can be edited; a comment whose text is deleted goes', async () => {
    const desk = keep(deskWith('甲乙丙'));
    await desk.run(async (context) => {
      context.document.body.search('乙').getFirst().insertComment('注');
      await context.sync();
      desk.host.userEdit(0, 1, 2, '');
      const all = context.document.body.getComments();
      all.load('items');
      await context.sync();
      expect(all.items).toEqual([]);
    });
    expect(desk.saved()).not.toContain('comment');
  });
});

test('all of it is valid', async () => {
  expect(await faultsOf(...done)).toEqual([]);
}, 60_000);
