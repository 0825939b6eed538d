/** Thrown while a command line is read, where its words make no sense; `readOrder` turns it into a value. */
export class Refusal extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** An option's value that is none of the possible ones. */
export function notAmong(option: string, value: string, possible: readonly string[]): Refusal {
  return unknown(` ${option} 的值`, `value of ${option}`, value, possible);
}

/** A word that is none of the possible ones; `zh` and `en` say what it should be. */
export function unknown(zh: string, en: string, word: string, possible: readonly string[]): Refusal {
  return new Refusal(`不认识${zh}“${word}”，可以用的有：${possible.join('、')}。`, `Unknown ${en} “${word}”; possible are: ${possible.join(', ')}.`);
}
