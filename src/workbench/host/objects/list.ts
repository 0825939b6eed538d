import { attached, attr, ensure, kid, make, place, setAttr, val } from '../dom';
import type { Element } from '../dom';
import { choice, flag, text, whole } from '../arguments';
import { invalidArgument, itemNotFound } from '../errors';
import type { ClassDefinition, ListItemObject, ListObject } from '../model';
import { changingLevel, levelElement, listLabel, listParagraphs, listPlace, setList } from '../numbering';
import { levelOrder, paragraphOrder } from '../order';
import { storyOf } from '../session';
import type { Session } from '../session';
import { collection } from './shared';
import { insertParagraphAt } from '../edit';

const bullets: Readonly<Record<string, readonly [char: string, font: string]>> = {
  Solid: ['\uf0b7', 'Symbol'], Hollow: ['o', 'Courier New'], Square: ['\uf0a7', 'Wingdings'], Diamonds: ['\uf076', 'Wingdings'],
  Arrow: ['\uf0d8', 'Wingdings'], Checkmark: ['\uf0fc', 'Wingdings'],
};

const numberings: Readonly<Record<string, string>> = { None: 'none', Arabic: 'decimal', UpperRoman: 'upperRoman', LowerRoman: 'lowerRoman', UpperLetter: 'upperLetter', LowerLetter: 'lowerLetter' };

function paragraphs(session: Session, { story, numId }: ListObject): Element[] {
  return listParagraphs(session, story, numId);
}

function levelOf(session: Session, paragraph: Element): number {
  return listPlace(session, paragraph)?.level ?? 0;
}

/** A level about to be changed. Throws ItemNotFound when the list does not define it. */
function changing(session: Session, { numId }: ListObject, args: Parameters<typeof whole>[0]): Element {
  const level = changingLevel(session, numId, whole(args, 0, 'level', 0, 8));
  if (!level) throw itemNotFound();
  return level;
}

function setText(level: Element, format: string, pattern: string): void {
  setAttr(ensure(level, 'numFmt', levelOrder), 'val', format);
  setAttr(ensure(level, 'lvlText', levelOrder), 'val', pattern);
}

/** Word.List: the paragraphs of one `w:num`. */
export const listClass: ClassDefinition<ListObject> = {
  name: 'List',
  alive: (session, list) => attached(list.story) && paragraphs(session, list).length > 0,
  scalars: {
    Id: { get: (_session, { numId }) => Number(numId) },
    LevelExistences: {
      get(session, list) {
        const levels = new Set(paragraphs(session, list).map((paragraph) => levelOf(session, paragraph)));
        return Array.from({ length: 9 }, (_, level) => levels.has(level));
      },
    },
    LevelTypes: {
      get: (session, { numId }) =>
        Array.from({ length: 9 }, (_, level) => {
          const element = levelElement(session, numId, level);
          return kid(element, 'lvlPicBulletId') ? 'Picture' : val(element, 'numFmt') === 'bullet' ? 'Bullet' : 'Number';
        }),
    },
  },
  links: {
    Paragraphs: { get: (session, owner) => collection(owner, 'Paragraph', () => paragraphs(session, owner).map((paragraph) => ({ kind: 'Paragraph', paragraph }))) },
  },
  methods: {
    GetLevelParagraphs: {
      call(session, list, args) {
        const level = whole(args, 0, 'level', 0, 8);
        return collection(list, 'Paragraph', () => paragraphs(session, list).filter((paragraph) => levelOf(session, paragraph) === level).map((paragraph) => ({ kind: 'Paragraph', paragraph })));
      },
    },
    GetLevelString: { call: (session, { numId }, args) => ({ json: val(levelElement(session, numId, whole(args, 0, 'level', 0, 8)), 'lvlText') ?? '' }) },
    InsertParagraph: {
      call(session, list, args) {
        const added = text(args, 0, 'paragraphText');
        const where = choice(args, 1, 'insertLocation', ['Start', 'End', 'Before', 'After']);
        const all = paragraphs(session, list);
        const first = where === 'Start' || where === 'Before';
        const anchor = first ? all[0] : all[all.length - 1];
        if (!anchor) throw itemNotFound();
        const paragraph = insertParagraphAt(session, anchor.parentNode as Element, first ? anchor : anchor.nextSibling, anchor, added);
        if (where === 'Before' || where === 'After') setList(session, paragraph, null, 0);
        return { kind: 'Paragraph', paragraph };
      },
    },
    SetLevelAlignment: {
      call(session, list, args) {
        const level = changing(session, list, args);
        const chosen = choice(args, 1, 'alignment', ['Left', 'Centered', 'Right']);
        setAttr(ensure(level, 'lvlJc', levelOrder), 'val', chosen === 'Centered' ? 'center' : chosen.toLowerCase());
        session.version++;
        return undefined;
      },
    },
    SetLevelBullet: {
      call(session, list, args) {
        const level = changing(session, list, args);
        const chosen = choice(args, 1, 'listBullet', ['Custom', ...Object.keys(bullets)]);
        const code = args[2];
        if (chosen === 'Custom' && typeof code !== 'number') throw invalidArgument('A custom bullet needs its character code.');
        const [char, font] = chosen === 'Custom' ? [String.fromCharCode(Number(code)), typeof args[3] === 'string' ? args[3] : 'Symbol'] : bullets[chosen] ?? ['', ''];
        setText(level, 'bullet', char);
        const look = ensure(level, 'rPr', levelOrder);
        place(look, make(look, 'rFonts', { ascii: font, hAnsi: font, hint: 'default' }), ['rFonts']);
        session.version++;
        return undefined;
      },
    },
    SetLevelNumbering: {
      call(session, list, args) {
        const level = changing(session, list, args);
        const chosen = choice(args, 1, 'listNumbering', Object.keys(numberings));
        const index = Number(attr(level, 'ilvl'));
        // The format is a list of texts and level numbers, as in ["(", 0, ")"].
        const format = Array.isArray(args[2]) ? args[2] : [index, '.'];
        setText(level, numberings[chosen] ?? 'decimal', format.map((part) => (typeof part === 'number' ? `%${part + 1}` : String(part))).join(''));
        session.version++;
        return undefined;
      },
    },
    SetLevelStartingNumber: {
      call(session, list, args) {
        const level = changing(session, list, args);
        setAttr(ensure(level, 'start', levelOrder), 'val', String(whole(args, 1, 'startingNumber', 0)));
        session.version++;
        return undefined;
      },
    },
    SetLevelIndents: {
      call(session, list, args) {
        const level = changing(session, list, args);
        const [, textIndent, numberIndent] = args;
        if (typeof textIndent !== 'number' || typeof numberIndent !== 'number') throw invalidArgument('Indents are numbers of points.');
        const properties = ensure(level, 'pPr', levelOrder);
        const hanging = Math.round((textIndent - numberIndent) * 20);
        const first: Record<string, string> = hanging >= 0 ? { hanging: String(hanging) } : { firstLine: String(-hanging) };
        place(properties, make(properties, 'ind', { left: String(Math.round(textIndent * 20)), ...first }), paragraphOrder);
        session.version++;
        return undefined;
      },
    },
  },
};

/** The paragraphs of the same list in the same story, and where this one stands among them. */
function siblings(session: Session, paragraph: Element): { all: readonly Element[]; at: number; level: number } {
  const place = listPlace(session, paragraph);
  if (!place) throw itemNotFound('The paragraph is in no list.');
  const all = listParagraphs(session, storyOf(paragraph), place.list.numId);
  return { all, at: all.indexOf(paragraph), level: place.level };
}

/** Word.ListItem. */
export const listItemClass: ClassDefinition<ListItemObject> = {
  name: 'ListItem',
  alive: (session, { paragraph }) => attached(paragraph) && listPlace(session, paragraph) !== null,
  scalars: {
    Level: {
      get: (session, { paragraph }) => levelOf(session, paragraph),
      set(session, { paragraph }, value) {
        const numId = listPlace(session, paragraph)?.list.numId;
        if (numId) setList(session, paragraph, numId, whole([value], 0, 'level', 0, 8));
      },
    },
    ListString: { get: (session, { paragraph }) => listLabel(session, paragraph) },
    SiblingIndex: {
      get(session, { paragraph }) {
        const { all, at, level } = siblings(session, paragraph);
        let index = 0;
        for (let i = at - 1; i >= 0; i--) {
          const other = levelOf(session, all[i] as Element);
          if (other < level) break;
          if (other === level) index++;
        }
        return index;
      },
    },
  },
  links: {},
  methods: {
    GetAncestor: {
      call(session, { paragraph }, args) {
        const { all, at, level } = siblings(session, paragraph);
        for (let i = at - 1; i >= 0; i--) {
          const other = levelOf(session, all[i] as Element);
          if (other < level && (!flag(args, 0) || other === level - 1)) return { kind: 'Paragraph', paragraph: all[i] as Element };
        }
        throw itemNotFound('The item has no ancestor.');
      },
    },
    GetDescendants: {
      call(session, object, args) {
        const direct = flag(args, 0);
        return collection(object, 'Paragraph', () => {
          const { all, at, level } = siblings(session, object.paragraph);
          const end = all.findIndex((other, i) => i > at && levelOf(session, other) <= level);
          return all.slice(at + 1, end < 0 ? undefined : end)
            .filter((other) => !direct || levelOf(session, other) === level + 1)
            .map((other) => ({ kind: 'Paragraph', paragraph: other }));
        });
      },
    },
  },
};

