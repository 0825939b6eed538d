// A page of the rule reference (docs/rules, Markdown) as a page of the pane's own site; webpack.config.js calls it on each.
// The pages are our own, so nothing in them has to be made harmless; they run no script.
const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
  h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 1.8em; }
  pre { padding: .6em .8em; white-space: pre-wrap; border: 1px solid #8884; border-radius: 4px; font: inherit; }
  table { border-collapse: collapse; } th:empty { padding: 0; border: 0; } td, th { padding: .2em .8em; border: 1px solid #8884; text-align: left; }`;

/** The page's HTML. Links to other pages of the reference lead to their HTML; links to the source code, which is not on the site, become words. */
module.exports = async function rulePage(markdown) {
  const { marked } = await import('marked');
  const html = await marked.parse(markdown.replace(/^<!--[^]*?-->\s*/, ''));
  const linked = html.replace(/<a href="(?:\.\.\/)[^"]*">([^<]*)<\/a>/g, '$1').replace(/href="README\.md"/g, 'href="index.html"').replace(/href="([a-z0-9-]+)\.md"/g, 'href="$1.html"');
  const title = /<h1>([^]*?)<\/h1>/.exec(linked)?.[1] ?? '章法';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>章法 · ${title}</title>
<link rel="icon" href="../assets/icon-32.png">
<style>${STYLE}</style>
</head>
<body>
${linked}</body>
</html>
`;
};
