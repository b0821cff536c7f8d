// The session ended while the page was open: loading it again leads to the sign-in page. A form is sent again by the browser
// itself, so that the service keeps what was typed.
const SESSION_OVER = 499;
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === SESSION_OVER) {
    const form = event.detail.elt.closest("form");
    if (form) {
      form.submit();
    } else {
      window.location.reload();
    }
  }
});

// One key per action, never while somebody types. "/" leads to the search, j and k to what comes next and before, and a
// button may name a key of its own.
const isTyping = (target) =>
  target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null;
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  const target =
    event.key === "/"
      ? document.getElementById("search")
      : document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"], [data-key="${CSS.escape(event.key)}"]`);
  if (target) {
    event.preventDefault();
    if (target.id === "search") {
      target.focus();
      target.select();
    } else {
      target.click();
    }
  }
});

// A sentence to start from goes into the field, where it can be changed.
document.addEventListener("change", (event) => {
  const filled = event.target.dataset.fills && document.getElementById(event.target.dataset.fills);
  if (filled && event.target.value) {
    filled.value = [filled.value.trim(), event.target.value].filter(Boolean).join(" ");
    event.target.value = "";
    filled.focus();
  }
});

// What has to be typed nowhere is copied; without a script, or where the browser does not allow it, it is selected by hand.
document.querySelectorAll("[data-copy]").forEach((button) => {
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.copied;
    });
  }
});

// In a list of work, j and k go from row to row, e does what is to be done with the row that one is at, x chooses it and
// "?" opens the help. What e does leads back to the page: one is then at the same place, which is the next row where the
// list shows only what is to be done.
const ROW_KEY = "row";
const rowsOfPage = () => [...document.querySelectorAll("[data-rows] [data-row]")];
document.addEventListener("keydown", (event) => {
  const rows = rowsOfPage();
  if (rows.length === 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  const line = event.target.closest("[data-rows] > *");
  const at = rows.findIndex((row) => line !== null && line.contains(row));
  if (event.key === "j") {
    rows[Math.min(at + 1, rows.length - 1)].focus();
  } else if (event.key === "k") {
    rows[Math.max(at - 1, 0)].focus();
  } else if (event.key === "x" && at >= 0) {
    line.querySelector("[data-choose]")?.click();
  } else if (event.key === "e" && at >= 0) {
    const done = line.querySelector("[data-done]");
    if (done) {
      sessionStorage.setItem(ROW_KEY, JSON.stringify([window.location.href, at]));
      done.click();
    }
  } else if (event.key === "?") {
    const keys = document.getElementById("keys");
    keys?.toggleAttribute("open");
    keys?.scrollIntoView({ block: "nearest" });
  }
});
const [rowAddress, rowPlace] = JSON.parse(sessionStorage.getItem(ROW_KEY) ?? "[]");
sessionStorage.removeItem(ROW_KEY);
if (rowAddress === window.location.href) {
  rowsOfPage().at(Math.min(rowPlace, rowsOfPage().length - 1))?.focus();
}

// How many alerts are unread stands in the title of the tab.
document.addEventListener("htmx:afterSwap", (event) => {
  const unread = event.detail.target.querySelector("[data-unread]")?.dataset.unread;
  if (unread !== undefined) {
    document.title = (unread === "0" ? "" : `(${unread}) `) + document.title.replace(/^\(\d+\) /, "");
  }
});

// What is typed into a form that asks for it is kept on the server: in pauses of typing, and when the page is left. Once the
// form is sent nothing more is kept, and what is on its way is called back.
const PAUSE = 1500;
document.querySelectorAll("form[data-kept]").forEach((form) => {
  const state = form.querySelector("[data-kept-state]");
  let pause = 0;
  let sent = false;
  let under = new AbortController();
  const keep = async () => {
    clearTimeout(pause);
    pause = 0;
    under.abort();
    under = new AbortController();
    try {
      const body = new URLSearchParams(new FormData(form));
      const options = { method: "POST", body, keepalive: true, redirect: "manual", signal: under.signal };
      const answer = await fetch(form.dataset.kept, options);
      state.textContent = answer.status === 204 ? form.dataset.keptSaid : form.dataset.keptFailed;
    } catch (failure) {
      if (failure.name !== "AbortError") {
        state.textContent = form.dataset.keptFailed;
      }
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", () => {
    sent = true;
    clearTimeout(pause);
    under.abort();
  });
  window.addEventListener("pagehide", () => {
    if (pause && !sent) {
      keep();
    }
  });
});

// Buttons for the little Markdown that texts have; who knows it types it.
const MARKS = {
  strong: (chosen) => `**${chosen || "…"}**`,
  list: (chosen) => (chosen || "…").replace(/^/gm, "- "),
  link: (chosen) => `[${chosen || "…"}](https://)`,
};
document.querySelectorAll("[data-tools-for]").forEach((tools) => {
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const mark = MARKS[event.target.dataset.tool];
    if (mark) {
      const text = document.getElementById(tools.dataset.toolsFor);
      const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
      text.setRangeText(mark(chosen), text.selectionStart, text.selectionEnd, "select");
      text.focus();
      text.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
});
