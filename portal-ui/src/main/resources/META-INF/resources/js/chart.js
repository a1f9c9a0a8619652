/* A picture of figures, drawn by ECharts. Attributes: engine (folder of ECharts), words-broken. Property: chart, the
   description. Every number comes with its text; colours, dashes and type come from the style sheet. */
import { lookOf, optionOf } from './chart-option.js';

let engine;

function load(folder) {
    // The smaller build has all that is drawn here; it comes as a plain script that names itself.
    engine ??= import(folder + 'echarts.common.min.js').then(() => globalThis.echarts);
    return engine;
}

class Chart extends HTMLElement {
    #chart;
    #drawing;
    #drawn;
    #look;

    set chart(chart) {
        this.#chart = chart;
        this.#draw();
    }

    get chart() {
        return this.#chart;
    }

    connectedCallback() {
        // What was set before the browser knew this element hides what it is meant for.
        if (Object.hasOwn(this, 'chart')) {
            const early = this.chart;
            delete this.chart;
            this.#chart = early;
        }
        this.stop = new AbortController();
        const { signal } = this.stop;
        const again = () => {
            this.#look = undefined;
            this.#draw();
        };
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again, { signal });
        matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', again, { signal });
        matchMedia('print').addEventListener('change', () => this.#print(), { signal });
        document.fonts.addEventListener('loadingdone', again, { signal });
        this.theme = new MutationObserver(again);
        this.theme.observe(document.documentElement, { attributeFilter: ['theme', 'style', 'class'] });
        this.sizes = new ResizeObserver(() => this.#resized());
        this.sizes.observe(this);
        this.#open();
    }

    disconnectedCallback() {
        this.stop.abort();
        this.theme.disconnect();
        this.sizes.disconnect();
        this.#drawing?.dispose();
        this.#drawing = undefined;
        this.#drawn = undefined;
        this.#look = undefined;
        this.replaceChildren();
    }

    async #open() {
        try {
            // What is measured before the letters have come is remembered, and would be wrong for ever.
            const letters = document.fonts.load(`13px ${getComputedStyle(this).fontFamily}`).catch(() => []);
            const [echarts] = await Promise.all([load(new URL(this.getAttribute('engine'), document.baseURI).href), letters]);
            this.echarts = echarts;
            this.#draw();
        } catch (broken) {
            const message = document.createElement('p');
            message.className = 'chart__broken';
            message.textContent = this.getAttribute('words-broken');
            this.replaceChildren(message);
        }
    }

    #draw(moves = true) {
        if (!this.isConnected || !this.echarts || !this.#chart || !this.clientWidth) {
            return;
        }
        this.style.setProperty('--rows', this.#chart.swings?.length ?? 0);
        this.classList.toggle('chart__picture--tornado', this.#chart.type === 'tornado');
        this.#drawing ??= this.#start();
        this.#look ??= lookOf(this);
        const look = { ...this.#look, moves: moves && this.#look.moves };
        const { head, option } = optionOf(this.#chart, look, this.clientWidth);
        // Names above the picture take their room from the page, not from the picture.
        this.style.setProperty('--head', `${head}px`);
        this.#drawing.resize({ animation: { duration: 0 } });
        this.#drawing.setOption(option, { notMerge: this.#drawn !== this.#chart.type, replaceMerge: ['series'] });
        this.#drawn = this.#chart.type;
    }

    #start() {
        const place = document.createElement('div');
        place.className = 'chart__canvas';
        place.setAttribute('aria-hidden', 'true');
        this.replaceChildren(place);
        return this.echarts.init(place, null, { renderer: 'canvas', devicePixelRatio: window.devicePixelRatio });
    }

    #resized() {
        if (!this.clientWidth) {
            return;
        }
        this.#drawing?.resize({ animation: { duration: 0 } });
        this.#draw(false);
    }

    /* On paper there are other colours and another width, and no time to wait for the next frame. */
    #print() {
        this.#look = undefined;
        this.#drawing?.resize({ animation: { duration: 0 } });
        this.#draw(false);
        this.#drawing?.getZr().flush();
    }

    /* Hands the picture out as a file, with its title above it. */
    save(name) {
        if (!this.#drawing) {
            return;
        }
        const sharp = 2;
        const look = lookOf(this);
        const picture = this.#drawing.renderToCanvas({ pixelRatio: sharp, backgroundColor: look.paper });
        const head = 40 * sharp;
        const sheet = document.createElement('canvas');
        sheet.width = picture.width;
        sheet.height = picture.height + head;
        const ink = sheet.getContext('2d');
        ink.fillStyle = look.paper;
        ink.fillRect(0, 0, sheet.width, sheet.height);
        ink.fillStyle = look.ink;
        ink.font = `600 ${16 * sharp}px ${look.font}`;
        ink.textBaseline = 'middle';
        ink.fillText(this.#chart.title, 12 * sharp, head / 2, sheet.width - 24 * sharp);
        ink.drawImage(picture, 0, head);
        sheet.toBlob((blob) => {
            const link = document.createElement('a');
            link.href = URL.createObjectURL(blob);
            link.download = name;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 1000);
        }, 'image/png');
    }
}

customElements.get('tavolo-chart') ?? customElements.define('tavolo-chart', Chart);
