// The session ended while the page was open: loading it again leads to the sign-in page.
const SESSION_OVER = 499;
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === SESSION_OVER) {
    window.location.reload();
  }
});
