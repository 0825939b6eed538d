import { parsePacks, writePacks } from '../../src/genres/packs/parse-packs';
import type { AspectPack } from '../../src/genres/packs/pack';
import { freeId, mergePacks } from '../../src/taskpane/model/own-packs';
import { changePacks, keptPacks, PACKS_KEY, UNREAD_KEY } from '../../src/taskpane/model/own-shelf';
import { shelfOf, type Shelf } from '../../src/taskpane/model/shelf';
import { typedPack } from '../../src/taskpane/model/typed-pack';

const files = { parsePacks, writePacks };
const genres = ['team-review', 'personal-review'];

function typed(name: string, lines: string): AspectPack {
  const made = typedPack(name, lines, genres);
  if (!made.ok) throw new Error(made.fault.kind);
  return { ...made.pack, id: name };
}

/** A shelf that keeps everything, or nothing beyond the session. */
function shelf(kept: Record<string, string> = {}, keeps = true): Shelf & { readonly all: Map<string, string> } {
  const all = new Map(Object.entries(kept));
  return {
    all,
    read: (key) => all.get(key) ?? null,
    write: (key, text) => {
      if (text === null) all.delete(key);
      else all.set(key, text);
      return keeps;
    },
    watch: () => () => undefined,
  };
}

describe('aspects typed or pasted, one a line', () => {
  test.each([
    ['理论学习\n政治素质', ['理论学习', '政治素质']],
    ['（一）理论学习方面\n（二）政治素质方面', ['理论学习', '政治素质']],
    ['1．带头强化政治忠诚；\r\n2．带头固本培元。', ['带头强化政治忠诚', '带头固本培元']],
    ['\n  一、能力本领、担当作为  \n\n　二、工作作风　\n', ['能力本领、担当作为', '工作作风']],
    ['方面', ['方面']],
  ])('%j', (lines, aspects) => {
    const made = typedPack(' 2026 年度专题民主生活会 ', lines, genres);
    expect(made).toMatchObject({ ok: true, pack: { occasion: { zh: '2026 年度专题民主生活会' }, year: null, genres } });
    expect(made.ok && made.pack.aspects.map(({ short }) => short)).toEqual(aspects);
  });

  test.each([
    ['', '理论学习', { kind: 'no-name' }],
    ['长'.repeat(101), '理论学习', { kind: 'long-name' }],
    ['会议', ' \n\n', { kind: 'no-aspects' }],
    ['会议', '理论学习\n\n（二）理论学习方面', { kind: 'twice', line: 3, first: 1, name: '理论学习' }],
    ['会议', `理论学习\n${'长'.repeat(101)}`, { kind: 'long', line: 2 }],
    ['会议', Array.from({ length: 31 }, (_, i) => `第${i + 1}个方面的内容`).join('\n'), { kind: 'too-many' }],
  ])('“%.10s” with %.20j is refused: %j', (name, lines, fault) => {
    expect(typedPack(name, lines, genres)).toEqual({ ok: false, fault });
  });

  test('what was typed can be exported and imported', () => {
    const pack = { ...typed('会议', '理论学习\n工作作风'), id: 'own-1' };
    expect(parsePacks(writePacks([pack]))).toEqual({ ok: true, packs: [pack] });
  });
});

describe('own packs', () => {
  const one = { ...typed('甲', '理论学习'), id: 'own-1' };
  const two = { ...typed('乙', '工作作风'), id: 'own-2' };
  const oneAnew = { ...one, aspects: two.aspects };

  test('new ones come first, a known id is replaced where it stands', () => {
    expect(mergePacks([one], [two, oneAnew])).toEqual({ packs: [two, oneAnew], added: 1, replaced: 1 });
    expect(mergePacks([], [one, two])).toEqual({ packs: [one, two], added: 2, replaced: 0 });
  });

  test('a free id is one that no pack has', () => {
    expect(freeId([])).toBe('own-1');
    expect(freeId([one, { ...one, id: 'own-3' }])).toBe('own-2');
  });

  test('a change starts from what is kept and is read back the same', () => {
    const here = shelf();
    expect(changePacks(here, files, () => [one])).toEqual({ before: [], packs: [one], kept: true });
    expect(changePacks(here, files, (packs) => [two, ...packs])).toEqual({ before: [one], packs: [two, one], kept: true });
    expect(keptPacks(here, files)).toEqual({ packs: [two, one], unread: null });
    changePacks(here, files, () => []);
    expect(here.all.size).toBe(0);
  });

  test('what cannot be read is told with its line and laid aside, not lost', () => {
    const here = shelf({ [PACKS_KEY]: '{\n  "packs": [}' });
    expect(keptPacks(here, files)).toMatchObject({ packs: [], unread: { line: 2 } });
    changePacks(here, files, (packs) => [one, ...packs]);
    expect(here.all.get(UNREAD_KEY)).toBe('{\n  "packs": [}');
    expect(keptPacks(here, files)).toEqual({ packs: [one], unread: null });
  });

  test('a machine that keeps nothing is told of', () => {
    expect(changePacks(shelf({}, false), files, () => [one]).kept).toBe(false);
  });
});

describe('the shelf', () => {
  const page = (storage: () => Storage) =>
    Object.defineProperty({ addEventListener: () => undefined, removeEventListener: () => undefined }, 'localStorage', { get: storage }) as unknown as Window;
  const blocked = (): Storage => {
    throw new DOMException('denied', 'SecurityError');
  };
  const full = (kept: string | null) =>
    ({
      getItem: () => kept,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }) as unknown as Storage;

  test.each([
    ['blocked', blocked, null],
    ['full', () => full('old'), 'old'],
  ])('a store that is %s remembers as long as the pane is open', (_, storage, before) => {
    const here = shelfOf(page(storage));
    expect(here.read('key')).toBe(before);
    expect(here.write('key', 'new')).toBe(false);
    expect(here.read('key')).toBe('new');
  });

  test('a store that works is left to keep', () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text), removeItem: (key: string) => kept.delete(key) };
    const here = shelfOf(page(() => storage as unknown as Storage));
    expect(here.write('key', 'text')).toBe(true);
    expect(kept.get('key')).toBe('text');
    expect(here.write('key', null)).toBe(true);
    expect(here.read('key')).toBeNull();
  });
});
