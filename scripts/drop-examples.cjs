const ts = require('typescript');

/**
 * A webpack loader for src/rules: empties each rule's `examples` in the production build. They are the rules' tests and their
 * pages in docs/rules; nothing in the pane reads them. Works on the syntax tree, so that no text that merely looks alike is touched.
 */
module.exports = function dropExamples(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const lists = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples' && ts.isArrayLiteralExpression(node.initializer)) lists.push(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return lists.reduceRight((text, list) => `${text.slice(0, list.getStart(file))}[]${text.slice(list.end)}`, source);
};
