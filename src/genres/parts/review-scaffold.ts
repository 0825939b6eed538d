import type { ScaffoldItem } from '../definition';

// Lines of the scaffold that the kinds of self-examination (对照检查) share.

const NUMBERS = ['一', '二', '三'];

/** A heading for each aspect with two problems under it; under an aspect that is a mere statement, `statement`. */
export function aspectLines(statement: string): ScaffoldItem {
  const heading = { line: 'heading', part: 'problems', level: 2, text: '{方面}方面' } as const;
  return {
    line: 'each-aspect',
    lines: [
      heading,
      { line: 'body', part: 'problems', text: '一是【问题】。主要表现为【具体表现】。如，【时间、事项、数字等具体事例】。二是【问题】。主要表现为【具体表现】。如，【时间、事项、数字等具体事例】。' },
    ],
    statements: [heading, { line: 'body', part: 'problems', text: statement }],
  };
}

/** Three causes; `problems` names what they answer: 「上述问题」. */
export function causeLines(problems: string): readonly ScaffoldItem[] {
  return NUMBERS.flatMap((number): ScaffoldItem[] => [
    { line: 'heading', part: 'causes', level: 2, text: `【原因${number}】` },
    { line: 'body', part: 'causes', text: `对应【${problems}中的哪几项】，根源在于【从思想、能力、作风上说明原因】，说到底是【归结的一句话】。` },
  ]);
}

/** Three measures, each worded so. */
export function measureLines(text: string): readonly ScaffoldItem[] {
  return NUMBERS.flatMap((number): ScaffoldItem[] => [
    { line: 'heading', part: 'measures', level: 2, text: `【措施${number}】` },
    { line: 'body', part: 'measures', text },
  ]);
}
