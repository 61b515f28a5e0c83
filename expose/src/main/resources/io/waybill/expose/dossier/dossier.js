(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  var deals = Array.prototype.slice.call(document.querySelectorAll("tbody.deal"));
  var groups = Array.prototype.slice.call(document.querySelectorAll("tbody.to"));
  var form = document.getElementById("filters");
  var PAGE = 25;
  var page = 0;

  function more(deal) { return deal.querySelector(".more"); }
  function button(deal) { return deal.querySelector("button[aria-expanded]"); }
  function set(deal, open) {
    more(deal).hidden = !open;
    button(deal).setAttribute("aria-expanded", String(open));
  }
  function isOpen(deal) { return !more(deal).hidden; }

  // The address keeps what is open and what is filtered: #open=1,3&q=drones&to=...
  function state() { return new URLSearchParams(location.hash.indexOf("=") > 0 ? location.hash.slice(1) : ""); }
  function keep(push) {
    var now = new URLSearchParams();
    var open = deals.filter(isOpen).map(function (d) { return d.id.slice(4); });
    if (open.length) { now.set("open", open.join(",")); }
    if (form) {
      new FormData(form).forEach(function (value, key) { if (value) { now.set(key, value); } });
      if (page) { now.set("page", String(page + 1)); }
    }
    var hash = now.toString();
    try {
      history[push ? "pushState" : "replaceState"](null, "", "#" + hash);
    } catch (e) { /* some viewers of local files refuse; the page works without */ }
  }
  function restore() {
    var now = state();
    var open = (now.get("open") || "").split(",");
    deals.forEach(function (d) { set(d, open.indexOf(d.id.slice(4)) >= 0); });
    if (form) {
      Array.prototype.forEach.call(form.elements, function (field) {
        if (field.type === "checkbox") { field.checked = now.has(field.name); }
        else if (field.name) { field.value = now.get(field.name) || ""; }
      });
      page = Math.max(0, (parseInt(now.get("page"), 10) || 1) - 1);
      filter();
    }
    if (location.hash.length > 1 && location.hash.indexOf("=") < 0) { goTo(location.hash.slice(1)); }
  }
  function goTo(id) {
    var target = document.getElementById(id);
    if (!target) { return; }
    var fold = target.closest("details");
    if (fold) { fold.open = true; }
    if (target.classList.contains("deal")) {
      if (target.hidden && form) { form.reset(); page = Math.floor(deals.indexOf(target) / PAGE); filter(); }
      set(target, true);
    }
    target.scrollIntoView();
  }

  function filter() {
    var q = form.elements.q.value.trim().toLowerCase();
    var to = form.elements.to.value;
    var stage = form.elements.stage.value;
    var denied = form.elements.denied.checked;
    var hits = deals.filter(function (d) {
      return (!q || d.textContent.toLowerCase().indexOf(q) >= 0)
        && (!to || d.dataset.to === to)
        && (!stage || d.dataset.stage === stage)
        && (!denied || d.dataset.denied === "1");
    });
    var pages = deals.length > 40 ? Math.max(1, Math.ceil(hits.length / PAGE)) : 1;
    page = Math.min(page, pages - 1);
    var shown = pages > 1 ? hits.slice(page * PAGE, page * PAGE + PAGE) : hits;
    deals.forEach(function (d) { d.hidden = true; });
    shown.forEach(function (d) { d.hidden = false; });
    groups.forEach(function (g) {
      g.hidden = !shown.some(function (d) { return d.dataset.group === g.dataset.group; });
    });
    document.getElementById("deal-table").classList.toggle("filtered", hits.length < deals.length);
    document.getElementById("deal-count").textContent = hits.length + " of " + deals.length + " deals";
    pager(pages, hits.length);
  }
  function pager(pages, hits) {
    var bar = document.getElementById("pager");
    if (!bar) {
      bar = document.createElement("div");
      bar.id = "pager";
      bar.className = "pager";
      document.getElementById("deal-table").after(bar);
    }
    bar.textContent = "";
    if (pages < 2) { return; }
    [["Previous", -1], ["Next", 1]].forEach(function (step) {
      var b = document.createElement("button");
      b.type = "button";
      b.textContent = step[0];
      b.disabled = page + step[1] < 0 || page + step[1] >= pages;
      b.addEventListener("click", function () {
        page += step[1];
        filter();
        keep(true);
        document.getElementById("deals").scrollIntoView();
      });
      bar.append(b);
    });
    bar.append(" " + (page * PAGE + 1) + "–" + Math.min(hits, page * PAGE + PAGE) + " of " + hits);
  }

  deals.forEach(function (deal) {
    deal.querySelector(".row").addEventListener("click", function (event) {
      if (event.target.closest("a") || String(window.getSelection())) { return; }
      set(deal, !isOpen(deal));
      keep(true);
    });
  });
  if (form) {
    form.hidden = false;
    form.addEventListener("input", function () { page = 0; filter(); keep(false); });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href^='#']");
    if (!link) { return; }
    var id = link.getAttribute("href").slice(1);
    var top = link.closest("#contents");
    if (top && matchMedia("(max-width:1180px)").matches) { top.open = false; }
    if (id) { setTimeout(function () { goTo(id); }, 0); }
  });
  window.addEventListener("popstate", restore);
  window.addEventListener("beforeprint", function () {
    var folds = document.querySelectorAll("details.report");
    if (folds.length <= 40) { Array.prototype.forEach.call(folds, function (f) { f.open = true; }); }
  });
  if (matchMedia("(max-width:820px)").matches) {
    // The timeline is too wide for a phone: its table, a card a claim, takes its place unless that would be very long.
    var moments = document.querySelector("#timeline .same");
    if (moments && moments.querySelectorAll("tbody tr").length <= 120) {
      moments.open = true;
      document.getElementById("timeline").classList.add("cards-only");
    }
  }
  if (matchMedia("(max-width:1180px)").matches) { document.getElementById("contents").open = false; }

  if (window.IntersectionObserver) {
    var entries = {};
    Array.prototype.forEach.call(document.querySelectorAll("#contents a"), function (a) {
      entries[a.getAttribute("href").slice(1)] = a;
    });
    var seen = new IntersectionObserver(function (changes) {
      changes.forEach(function (c) {
        var entry = entries[c.target.id];
        if (entry) { entry.classList.toggle("on", c.isIntersecting); }
      });
    }, { rootMargin: "-20% 0px -75% 0px" });
    Array.prototype.forEach.call(document.querySelectorAll("section"), function (s) { seen.observe(s); });
  }
  restore();
})();
