/* Keys that work on every page, and a skip link that moves the focus as well as the eye. */
function isTyping(target) {
    return target.closest?.('input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"]');
}

document.addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element) || isTyping(target)) {
        return;
    }
    const wanted = { '?': '.rail__link[href="aiuto"]', '/': '[data-key="search"]' }[event.key];
    const found = wanted && document.querySelector(wanted);
    if (found) {
        event.preventDefault();
        if (event.key === '/') {
            found.focus();
        } else {
            found.click();
        }
    }
});

document.addEventListener('click', (event) => {
    const skip = event.composedPath().find((each) => each instanceof Element && each.matches('.skip-link'));
    if (skip) {
        event.preventDefault();
        document.getElementById('page')?.focus();
    }
});
