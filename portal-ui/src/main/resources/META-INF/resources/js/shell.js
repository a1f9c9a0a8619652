/* Keys that work on every page, and a skip link that moves the focus as well as the eye. */
function isTyping(target) {
    return target.closest?.('input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"]');
}

function reach(control) {
    const field = control.querySelector('input, textarea');
    if (field || control.matches('input, textarea')) {
        (field ?? control).focus();
    } else {
        control.click();
    }
}

document.addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element) || isTyping(target)) {
        return;
    }
    const wanted = event.key === '?' ? '.rail__link[href="aiuto"]' : `[data-key="${CSS.escape(event.key)}"]`;
    const usable = (each) => each.checkVisibility() && !each.matches('[disabled]');
    const all = [...document.querySelectorAll(wanted)].filter(usable);
    const found = all.find((each) => each.closest('#page')) ?? all[0];
    if (found && !document.querySelector('vaadin-dialog[opened]')) {
        event.preventDefault();
        reach(found);
    }
});

/* Text that comes all at once and is too long would be cut off by the browser, or would take the page
   with it on its way to the server. It is kept out, and the page says so; what was there stays. */
function keepOut(event, text) {
    const control = event.composedPath()[0];
    const field = event.composedPath().find((each) => each instanceof Element && each.hasAttribute('data-most'));
    if (!field || !text || !('selectionStart' in control)) {
        return;
    }
    const replaced = event.type === 'paste' ? control.selectionEnd - control.selectionStart : 0;
    if (control.value.length - replaced + text.length > Number(field.getAttribute('data-most'))) {
        event.preventDefault();
        event.stopPropagation();
        field.dispatchEvent(new CustomEvent('kept-out'));
    }
}

document.addEventListener('paste', (event) => keepOut(event, event.clipboardData?.getData('text/plain')), true);
document.addEventListener('drop', (event) => keepOut(event, event.dataTransfer?.getData('text/plain')), true);

document.addEventListener('click', (event) => {
    const skip = event.composedPath().find((each) => each instanceof Element && each.matches('.skip-link'));
    if (skip) {
        event.preventDefault();
        document.getElementById('page')?.focus();
    }
});
