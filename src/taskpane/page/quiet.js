/*
 * Runs right after office.js: its telemetry is off before it can begin, because nothing may leave the machine.
 * The telemetry files are not shipped either, and the page's content policy forbids other origins.
 */
/* global window */
(function () {
  'use strict';
  if (window.OTel && window.OTel.OTelLogger) window.OTel.OTelLogger.Enabled = false;
})();
