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

// One key per action, never while somebody types.
const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
    const search = document.getElementById("search");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
});
