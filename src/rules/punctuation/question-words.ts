/** Words and turns that make a Chinese sentence a question, or let it be one. */
const QUESTION =
  /吗|呢|吧|么|什么|啥|怎|如何|为何|何[时处人以在种谓必谈来尝苦愁须从]|几何|谁|哪|几[个次件天年分名人]|多少|有多|多[久大远高深重难]|是否|能否|可否|与否|会否|难道|岂|莫非|究竟|到底|还是|有无|知否|够不够|啊|孰|焉|乎|呀|(.)不\1|(.)没\2|没有?$|不$/;

const LONGEST = 200;

/** Where the sentence begins that ends before `at`; at most 200 characters back. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST);
  for (let i = at - 1; i >= least; i -= 1) if ('。；！？;!?\v'.includes(text.charAt(i))) return i + 1;
  return least;
}

/** Whether the words of a sentence, its mark left out, may be a question. */
export function mayAsk(sentence: string): boolean {
  return QUESTION.test(sentence);
}
