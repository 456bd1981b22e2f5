// What a site may do to somebody who wants to leave.

/** Everything fails: the site’s own listeners, and what a document offers. */
window.breakAll = function () {
  var fail = function () {
    throw new Error('broken');
  };
  ['attune-release', 'attune-action', 'click'].forEach(function (type) {
    document.addEventListener(type, fail, true);
  });
  document.dispatchEvent = fail;
  document.createElement = fail;
};

/** It asks whether one is sure. */
window.askAll = function () {
  window.asked = [];
  window.onbeforeunload = function () {
    window.asked.push('leave without saving?');
  };
};
