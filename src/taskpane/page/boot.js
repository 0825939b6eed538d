/*
 * Runs first, inside taskpane.html, in whatever webview Word brings: ES5 only, nothing but the DOM.
 * It promises that the page is never blank: when the webview is too old, when a script does not arrive,
 * or when the pane does not start, the page says so in one sentence with what to do.
 * The pane itself speaks for all that happens after it has started (data-started on the html element).
 */
/* global window, document */
(function () {
  'use strict';
  var PATIENCE = 30000;
  var english = /^en/i.test(navigator.language || navigator.userLanguage || '');
  var sentences = {
    old: english
      ? 'This version of Word opens panes with a browser component that is too old for 章法. Please update Office, or use Word 2021, Microsoft 365 or Word on the web.'
      : '这个版本的 Word 所用的浏览器组件太旧，无法运行章法。请更新 Office，或改用 Word 2021、Microsoft 365 或网页版 Word。',
    office: english
      ? 'The connection library office.js could not be loaded. Please check that the 章法 site can be reached, then close this pane and open it again.'
      : '没有取到与 Word 连接的文件（office.js）。请确认章法所在的网站可以访问，再关闭本窗格，重新打开。',
    script: english
      ? 'The pane could not be loaded in full. Please check that the 章法 site can be reached, then close this pane and open it again.'
      : '窗格没有加载完整。请确认章法所在的网站可以访问，再关闭本窗格，重新打开。',
    slow: english
      ? 'The pane is taking too long to open. Please close it and open it again from the Home tab.'
      : '窗格打开得太慢。请关闭本窗格，再从“开始”选项卡重新打开。'
  };
  var told = false;

  function tell(kind) {
    var page = document.documentElement;
    if (told || page.getAttribute('data-started')) return;
    told = true;
    page.setAttribute('data-told', kind); // seen by the pane's own script, which then leaves the page alone
    if (document.getElementById('root')) show(kind);
    else whenParsed(function () { show(kind); });
  }

  function show(kind) {
    var root = document.getElementById('root');
    root.className = 'boot told';
    root.innerHTML = '';
    var line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.appendChild(document.createTextNode(sentences[kind]));
    root.appendChild(line);
  }

  function whenParsed(then) {
    if (document.addEventListener) document.addEventListener('DOMContentLoaded', then);
    else window.attachEvent('onload', then);
  }

  function tooOld() {
    return !(
      'noModule' in document.createElement('script') &&
      window.Promise && Promise.prototype['finally'] &&
      Object.fromEntries && Array.prototype.flatMap && window.ResizeObserver
    );
  }

  // Without it office.js empties a page that stands in a frame outside Word (its about:blank redirect).
  window.OsfOptOut = true;
  if (english) document.documentElement.lang = 'en-US';

  if (tooOld()) {
    // A webview this old cannot even parse the pane's script: its complaint adds nothing to ours.
    window.onerror = function () { return true; };
    tell('old');
    return;
  }
  window.addEventListener('error', function (event) {
    var source = event.target && event.target.src;
    if (typeof source !== 'string') return;
    if (/\/office\/office\.js/.test(source)) tell('office');
    else if (/\/taskpane\.[^/]*js/.test(source)) tell('script');
  }, true);
  window.setTimeout(function () { tell('slow'); }, PATIENCE);
  whenParsed(function () {
    var opening = document.getElementById('opening');
    if (english && opening) opening.innerHTML = 'Opening 章法…';
  });
})();
