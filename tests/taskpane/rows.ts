import type { Row } from '../../src/genres/standing';

/** A present, required row, changed where told. */
export function row(zh: string, change: Partial<Row> = {}): Row {
  return {
    part: null,
    name: { zh, en: zh },
    requirement: 'required',
    state: 'present',
    span: null,
    range: null,
    node: null,
    characters: 0,
    problems: null,
    lacks: [],
    children: [],
    ...change,
  };
}

/** A row that stands in the draft from one paragraph to before another, its heading in the first. */
export function placed(zh: string, from: number, to: number, change: Partial<Row> = {}): Row {
  return row(zh, { span: { paragraph: from, start: 0, end: zh.length }, range: { from, to }, ...change });
}
