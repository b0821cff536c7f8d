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
const isTyping = (target) => target.closest("input:not([type=radio]), textarea, select, [contenteditable]") !== null;
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

// In a list of work, j and k go from row to row, e does what is to be done with the row that one is at.
document.addEventListener("keydown", (event) => {
  const rows = [...document.querySelectorAll("[data-rows] [data-row]")];
  if (rows.length === 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  const at = rows.indexOf(document.activeElement);
  if (event.key === "j") {
    rows[Math.min(at + 1, rows.length - 1)].focus();
  } else if (event.key === "k") {
    rows[Math.max(at - 1, 0)].focus();
  } else if (event.key === "e" && at >= 0) {
    rows[at].closest("li").querySelector("[data-done]")?.click();
  } else if (event.key === "?") {
    document.querySelector("main details")?.toggleAttribute("open");
  }
});
