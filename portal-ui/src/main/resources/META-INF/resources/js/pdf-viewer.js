/* A PDF drawn page by page as it comes into view. Attributes: src, engine (folder of PDF.js), label, words-*. */
const ICONS = { smaller: 'M5.5 12h13', larger: 'M12 5.5v13M5.5 12h13', fit: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15' };
const SMALLEST = 0.5;
const LARGEST = 4;
let engine;

function load(folder) {
    engine ??= import(folder + 'legacy/build/pdf.min.mjs').then((pdfjs) => {
        pdfjs.GlobalWorkerOptions.workerSrc = folder + 'legacy/build/pdf.worker.min.mjs';
        return pdfjs;
    });
    return engine;
}

class PdfViewer extends HTMLElement {
    static observedAttributes = ['src'];

    connectedCallback() {
        this.zoom = 1;
        this.setAttribute('role', 'region');
        this.setAttribute('aria-label', this.getAttribute('label') ?? '');
        if (!this.pages) {
            this.#furnish();
        }
        this.sizes = new ResizeObserver(() => this.#resized());
        this.sizes.observe(this.pages);
        this.#open();
    }

    disconnectedCallback() {
        this.sizes?.disconnect();
        this.seen?.disconnect();
        this.task?.destroy();
        this.task = undefined;
        this.opened = undefined;
    }

    attributeChangedCallback() {
        if (this.isConnected && this.pages) {
            this.#open();
        }
    }

    #furnish() {
        const tools = document.createElement('div');
        tools.className = 'pdf-viewer__tools';
        this.place = document.createElement('span');
        this.place.className = 'pdf-viewer__place';
        this.place.setAttribute('aria-live', 'polite');
        tools.append(
            this.place,
            this.#button('smaller', () => this.#zoomTo(this.zoom / 1.25)),
            this.#button('larger', () => this.#zoomTo(this.zoom * 1.25)),
            this.#button('fit', () => this.#zoomTo(1)),
        );
        this.pages = document.createElement('div');
        this.pages.className = 'pdf-viewer__pages';
        this.pages.tabIndex = 0;
        this.pages.addEventListener('keydown', (event) => this.#key(event));
        this.replaceChildren(tools, this.pages);
    }

    /* Pages by Page Up and Page Down, size by plus, minus and zero; arrows scroll by themselves. */
    #key(event) {
        const acts = {
            '+': () => this.#zoomTo(this.zoom * 1.25),
            '-': () => this.#zoomTo(this.zoom / 1.25),
            '0': () => this.#zoomTo(1),
            PageDown: () => this.#turn(1),
            PageUp: () => this.#turn(-1),
        };
        if (acts[event.key] && this.sheets && !event.ctrlKey && !event.metaKey && !event.altKey) {
            acts[event.key]();
            event.preventDefault();
        }
    }

    #turn(steps) {
        const at = Math.min(this.sheets.length - 1, Math.max(0, this.#here().number - 1 + steps));
        this.pages.scrollTop = this.sheets[at].sheet.offsetTop - this.pages.offsetTop;
    }

    #button(name, act) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'icon-button';
        button.setAttribute('aria-label', this.getAttribute('words-' + name));
        button.title = this.getAttribute('words-' + name);
        button.innerHTML = `<span class="icon" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="${ICONS[name]}"/></svg></span>`;
        button.addEventListener('click', act);
        return button;
    }

    async #open() {
        const src = this.getAttribute('src');
        if (!src || src === this.opened) {
            return;
        }
        this.opened = src;
        this.#say('words-loading');
        try {
            const folder = new URL(this.getAttribute('engine'), document.baseURI).href;
            this.pdfjs = await load(folder);
            this.task?.destroy();
            this.task = this.pdfjs.getDocument({
                url: new URL(src, document.baseURI).href,
                standardFontDataUrl: folder + 'standard_fonts/',
                cMapUrl: folder + 'cmaps/',
                wasmUrl: folder + 'wasm/',
                isEvalSupported: false,
            });
            const pdf = await this.task.promise;
            if (this.opened === src) {
                await this.#lay(pdf);
            }
        } catch (broken) {
            if (this.opened === src && this.isConnected) {
                this.#say('words-broken', 'alert');
            }
        }
    }

    #say(words, role = 'status') {
        const message = document.createElement('p');
        message.className = 'pdf-viewer__message';
        message.setAttribute('role', role);
        message.textContent = this.getAttribute(words);
        this.pages.replaceChildren(message);
        this.place.textContent = '';
    }

    async #lay(pdf) {
        this.sheets = [];
        for (let number = 1; number <= pdf.numPages; number++) {
            const page = await pdf.getPage(number);
            const sheet = document.createElement('div');
            sheet.className = 'pdf-viewer__page';
            sheet.setAttribute('role', 'group');
            sheet.setAttribute('aria-label', this.#pageOf(number, pdf.numPages));
            this.sheets.push({ number, page, sheet, base: page.getViewport({ scale: 1 }) });
        }
        this.pages.replaceChildren(...this.sheets.map((each) => each.sheet));
        this.seen?.disconnect();
        this.seen = new IntersectionObserver((entries) => this.#saw(entries), {
            root: this.pages,
            rootMargin: '400px 0px',
        });
        this.#size();
        this.sheets.forEach((each) => this.seen.observe(each.sheet));
        this.pages.onscroll = () => this.#where();
        this.#where();
    }

    #pageOf(number, count) {
        return this.getAttribute('words-page').replace('{page}', number).replace('{pages}', count);
    }

    #here() {
        const top = this.pages.scrollTop + this.pages.clientHeight / 3;
        return this.sheets.findLast((each) => each.sheet.offsetTop - this.pages.offsetTop <= top) ?? this.sheets[0];
    }

    #where() {
        const words = this.#pageOf(this.#here().number, this.sheets.length);
        if (this.place.textContent !== words) {
            this.place.textContent = words;
        }
    }

    #resized() {
        const width = this.pages.clientWidth;
        if (this.sheets && width && width !== this.width) {
            this.#size();
        }
    }

    #zoomTo(zoom) {
        this.zoom = Math.min(LARGEST, Math.max(SMALLEST, zoom));
        const at = this.pages.scrollTop / Math.max(1, this.pages.scrollHeight);
        this.#size();
        this.pages.scrollTop = at * this.pages.scrollHeight;
    }

    #size() {
        const style = getComputedStyle(this.pages);
        const room = this.pages.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        this.width = this.pages.clientWidth;
        for (const each of this.sheets) {
            each.scale = (Math.min(room, 900) / each.base.width) * this.zoom;
            each.sheet.style.width = `${each.base.width * each.scale}px`;
            each.sheet.style.height = `${each.base.height * each.scale}px`;
            each.drawn = undefined;
            if (each.near) {
                this.#draw(each);
            }
        }
    }

    #saw(entries) {
        for (const entry of entries) {
            const each = this.sheets.find((one) => one.sheet === entry.target);
            each.near = entry.isIntersecting;
            if (each.near) {
                this.#draw(each);
            }
        }
    }

    async #draw(each) {
        if (each.drawn === each.scale) {
            return;
        }
        each.drawn = each.scale;
        const scale = each.scale;
        const viewport = each.page.getViewport({ scale });
        const sharp = Math.min(window.devicePixelRatio || 1, 2);
        const canvas = document.createElement('canvas');
        canvas.width = Math.floor(viewport.width * sharp);
        canvas.height = Math.floor(viewport.height * sharp);
        canvas.setAttribute('aria-hidden', 'true');
        const text = document.createElement('div');
        text.className = 'pdf-viewer__text';
        text.style.setProperty('--total-scale-factor', scale);
        await each.page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] }).promise;
        const layer = new this.pdfjs.TextLayer({
            textContentSource: each.page.streamTextContent({ includeMarkedContent: true }),
            container: text,
            viewport,
        });
        await layer.render();
        if (each.drawn === scale) {
            each.sheet.replaceChildren(canvas, text);
        }
    }
}

customElements.get('tavolo-pdf-viewer') ?? customElements.define('tavolo-pdf-viewer', PdfViewer);
