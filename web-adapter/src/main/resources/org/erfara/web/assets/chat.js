"use strict";

const refresh = document.getElementById("live");
const busy = "#talk textarea, #thread-talk textarea, details.more[open], dialog[open]";
let waiting;

/** Something happened: look again, but never under the hands of somebody who is busy. */
function changed() {
  clearTimeout(waiting);
  const later = document.hidden || document.querySelector(busy);
  waiting = setTimeout(later ? changed : () => htmx.trigger(refresh, "chat-changed"), later ? 1000 : 150);
}

/** Whoever became busy while the answer was on its way is left alone too. */
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.requestConfig.elt === refresh && document.querySelector(busy)) {
    event.detail.shouldSwap = false;
    changed();
  }
});

const events = new EventSource("/live?lines=" + refresh.dataset.lines);
events.addEventListener("changed", changed);
setInterval(changed, 30000);

/** A dialog in a page becomes one that holds the focus; Escape cancels it. */
function showDialog() {
  const dialog = document.querySelector("dialog[open]:not(:modal)");
  if (!dialog) return;
  dialog.close();
  dialog.showModal();
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    dialog.querySelector("[data-close]").click();
  });
}

function closeMenus(but) {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(but)) menu.open = false;
  });
}

document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
  const menu = event.target.closest("details.menu[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.matches(".composer textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

const alertLine = document.getElementById("alert");
const title = document.title;

/** The number of unread messages stands in the window's title. */
function countUnread() {
  const unread = [...document.querySelectorAll("#side .badge")].reduce((sum, badge) => sum + parseInt(badge.textContent, 10), 0);
  document.title = (unread > 0 ? "(" + unread + ") " : "") + title;
}

document.addEventListener("htmx:afterRequest", (event) => {
  if (!event.detail.successful) return;
  alertLine.textContent = "";
  const form = event.detail.elt;
  if (form.matches("form[data-reset]")) form.reset();
});
document.addEventListener("htmx:responseError", (event) => {
  const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  alertLine.textContent = page.querySelector("main p")?.textContent ?? "";
});
document.addEventListener("htmx:afterSettle", () => {
  showDialog();
  countUnread();
});

const tips = document.getElementById("tips");
const narrow = matchMedia("(max-width: 48rem)").matches;
tips.open = (sessionStorage.getItem("tips") ?? (narrow ? "closed" : "open")) === "open";
tips.addEventListener("toggle", () => sessionStorage.setItem("tips", tips.open ? "open" : "closed"));

showDialog();
countUnread();
document.querySelector("#side [aria-current]").scrollIntoView({ block: "nearest", inline: "nearest" });
