// Stands first on every page here and writes down what happens to it, before any script of ours can run. It is a file of its
// own, so that a strict policy lets it in.
(function () {
  var record = { messages: [], errors: [], violations: [], shifts: [] };
  window.record = record;
  ['log', 'info', 'debug', 'warn', 'error'].forEach(function (level) {
    console[level] = function () {
      record.messages.push(level + ': ' + Array.prototype.map.call(arguments, String).join(' '));
    };
  });
  addEventListener(
    'error',
    function (event) {
      record.errors.push(event.message || 'could not load ' + ((event.target && (event.target.src || event.target.href)) || 'something'));
    },
    true,
  );
  addEventListener('unhandledrejection', function (event) {
    record.errors.push(String(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    record.violations.push(event.violatedDirective + ': ' + event.blockedURI + ' ' + (event.sample || ''));
  });
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.indexOf('layout-shift') >= 0) {
    new PerformanceObserver(function (list) {
      list.getEntries().forEach(function (entry) {
        record.shifts.push(entry.value);
      });
    }).observe({ type: 'layout-shift', buffered: true });
  }
})();
