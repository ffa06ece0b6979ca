// Gives this tab a session of its own and tells trame's client where it is.
(function () {
  "use strict";
  var key = "l5root-session";
  var sid = sessionStorage.getItem(key);
  if (!/^[0-9a-f]{32}$/.test(sid || "")) {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    sid = Array.from(bytes, function (b) { return b.toString(16).padStart(2, "0"); }).join("");
    sessionStorage.setItem(key, sid);
  }
  // A duplicated tab copies the storage; taking the id out while the page lives keeps the copy apart
  sessionStorage.removeItem(key);
  addEventListener("pagehide", function () { sessionStorage.setItem(key, sid); });
  var socket = (location.protocol === "https:" ? "wss://" : "ws://") + location.host + "/ws/" + sid;
  var url = new URL(location.href);
  url.searchParams.set("sessionURL", socket);
  url.searchParams.set("reconnect", "auto");
  history.replaceState(history.state, "", url);
  // trame reads the address once, as its module starts; then it is put back as the reader knows it
  addEventListener("DOMContentLoaded", function () {
    setTimeout(function () {
      var clean = new URL(location.href);
      clean.searchParams.delete("sessionURL");
      clean.searchParams.delete("reconnect");
      history.replaceState(history.state, "", clean);
    }, 0);
  });
})();
