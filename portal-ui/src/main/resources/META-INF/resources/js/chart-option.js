/* What ECharts is told for a picture. Nothing here writes a number: each comes with its text. */
const PENS = {
    earlier: { colour: 'earlier', dash: [6, 4], symbol: 'circle', hollow: true, width: 2, hatch: { symbol: 'circle', dashArrayX: [[1, 0], [0, 6]], dashArrayY: [2, 4], rotation: 0 } },
    main: { colour: 'main', dash: 'solid', symbol: 'circle', width: 2.5, hatch: undefined },
    second: { colour: 'second', dash: [2, 3], symbol: 'rect', width: 2, hatch: { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 } },
    third: { colour: 'third', dash: [9, 3, 2, 3], symbol: 'triangle', width: 2, hatch: { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 } },
};
const THRESHOLDS = {
    target: { colour: 'target', dash: [10, 4], width: 2 },
    former: { colour: 'earlier', dash: [10, 4], width: 1.5 },
    cap: { colour: 'cap', dash: [3, 3], width: 2 },
    expected: { colour: 'main', dash: 'solid', width: 1.5 },
};
const CROSS = 'path://M0,1L1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5Z';
const DOWN = 'path://M4,0L6,0L6,10L4,10Z';
const UPRIGHT = 'path://M3,0L7,0L7,10L3,10Z';
const NARROW = 480;
const SAMPLE = 34;
const GAP = 12;
const LETTERS = 13;
/* Room for a figure at the end of a bar. */
const END = 56;
/* A band needs so much of the height to hold its own name. */
const ROOM = 0.085;

/* Colours and type as the style sheet has them now: a canvas cannot read it itself. */
export function lookOf(element) {
    const probe = document.createElement('span');
    probe.hidden = true;
    element.append(probe);
    const colour = (name) => {
        probe.style.color = `var(--tavolo-chart-${name})`;
        return getComputedStyle(probe).color;
    };
    const names = ['paper', 'ink', 'muted', 'line', 'earlier', 'main', 'second', 'third', 'target', 'cap', 'band', 'band-best', 'band-good', 'band-care', 'band-bad'];
    const look = Object.fromEntries(names.map((name) => [name, colour(name)]));
    probe.remove();
    look.font = getComputedStyle(element).fontFamily;
    look.moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    return look;
}

export function optionOf(chart, look, width) {
    const narrow = width < NARROW;
    const shared = {
        animation: look.moves,
        animationDuration: 0,
        animationDurationUpdate: 120,
        textStyle: { fontFamily: look.font, fontSize: LETTERS, color: look.ink },
        legend: {
            left: 0,
            top: 0,
            selectedMode: false,
            itemWidth: SAMPLE,
            itemGap: GAP,
            textStyle: { color: look.ink, fontFamily: look.font, fontSize: LETTERS },
            inactiveColor: look.muted,
        },
        tooltip: {
            trigger: 'axis',
            renderMode: 'richText',
            confine: true,
            backgroundColor: look.paper,
            borderColor: look.line,
            textStyle: { color: look.ink, fontFamily: look.font, fontSize: LETTERS },
            transitionDuration: 0,
        },
    };
    const drawn = chart.type === 'tornado' ? tornado(chart, look, narrow) : course(chart, look, narrow);
    const { named, said, grid, ...rest } = drawn;
    const head = rows(named, look, width) * (LETTERS + GAP) + GAP;
    const option = {
        ...shared,
        ...rest,
        legend: { ...shared.legend, data: named },
        grid: { ...grid, top: head },
        tooltip: { ...shared.tooltip, axisPointer: { type: chart.type === 'lines' ? 'line' : 'shadow' }, formatter: said },
    };
    return { head, option };
}

function wide(words, look) {
    const ink = document.createElement('canvas').getContext('2d');
    ink.font = `${LETTERS}px ${look.font}`;
    return ink.measureText(words).width;
}

/* How many rows the names above a picture take. */
function rows(named, look, width) {
    let count = 1;
    let at = 0;
    for (const each of named) {
        const room = SAMPLE + 5 + wide(each.name ?? each, look) + GAP;
        if (at > 0 && at + room > width) {
            count++;
            at = 0;
        }
        at += room;
    }
    return count;
}

/* Values lying side by side have less room than one above the other: every other may be said only. */
function values(chart, look, skip = false) {
    const { scale } = chart;
    const near = (value) => scale.ticks.reduce((best, tick) => (Math.abs(tick.value - value) < Math.abs(best.value - value) ? tick : best));
    return {
        type: 'value',
        min: scale.lowest,
        max: scale.highest,
        interval: scale.step,
        axisLabel: { color: look.muted, formatter: (value, at) => (skip && at % 2 ? '' : near(value).text), hideOverlap: true },
        splitLine: { lineStyle: { color: look.line, width: 1 } },
    };
}

function names(all, look, title) {
    return {
        type: 'category',
        data: all,
        name: title,
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: { color: look.muted },
        axisLabel: { color: look.ink, hideOverlap: true },
        axisLine: { lineStyle: { color: look.muted } },
        axisTick: { show: false },
    };
}

/* Lines across the picture; what they are stands above it, where it hides no value. */
function lines(thresholds, look, axis) {
    return {
        silent: true,
        symbol: 'none',
        animation: false,
        // Otherwise two decimals, which for shares are whole per cents.
        precision: 9,
        label: { show: false },
        data: thresholds.map((one) => ({ [axis]: one.value, lineStyle: stroke(one, look) })),
    };
}

function stroke(threshold, look) {
    const drawn = THRESHOLDS[threshold.kind];
    return { color: look[drawn.colour], type: drawn.dash, width: drawn.width };
}

/* Names of lines without a mark on them, and of areas. */
function stretches(thresholds) {
    return thresholds.map((one) => ({ name: `${one.name} ${one.text}`, itemStyle: { opacity: 0 } }));
}

function area(band) {
    return { name: band.name, icon: 'rect' };
}

function shade(band, look) {
    return look[band.tone ? `band-${band.tone}` : 'band'];
}

/* A band that means something says so in itself, unless it is too thin. */
function isNamedInside(band, chart) {
    return band.tone !== undefined && (band.to - band.from) / (chart.scale.highest - chart.scale.lowest) >= ROOM;
}

function shaded(band, chart, look) {
    const label = {
        show: isNamedInside(band, chart),
        formatter: band.name,
        position: 'insideTopLeft',
        distance: 7,
        color: look.muted,
        fontFamily: look.font,
        fontSize: LETTERS - 1,
    };
    return [{ yAxis: band.from, itemStyle: { color: shade(band, look) }, label }, { yAxis: band.to }];
}

/* A line down the picture where something begins. */
function turned(turn, look) {
    return {
        xAxis: turn.at,
        lineStyle: { color: look.ink, type: 'solid', width: 1.5 },
        label: { show: false },
    };
}

/* Series without values, for the names of lines and bands. */
function samples(thresholds, bands, look) {
    return [
        ...thresholds.map((one) => ({
            id: `sample-${one.name}`,
            name: `${one.name} ${one.text}`,
            type: 'line',
            symbol: 'none',
            color: look[THRESHOLDS[one.kind].colour],
            lineStyle: stroke(one, look),
            data: [],
        })),
        ...bands.map((one) => ({ id: `sample-${one.name}`, name: one.name, type: 'line', symbol: 'none', color: shade(one, look), data: [] })),
    ];
}

function course(chart, look, narrow) {
    const series = chart.series.map((one, index) => {
        const pen = PENS[one.pen];
        const bars = chart.type === 'bars';
        return {
            id: `series-${index}`,
            name: one.name,
            type: bars ? 'bar' : 'line',
            color: look[pen.colour],
            data: one.points.map((point) => point.value ?? '-'),
            symbol: pen.symbol,
            symbolSize: narrow ? 5 : 7,
            showAllSymbol: one.points.length <= (narrow ? 16 : 30),
            lineStyle: { color: look[pen.colour], type: pen.dash, width: pen.width },
            itemStyle: { ...inside(pen, bars, look), decal: bars && pen.hatch ? { ...pen.hatch, color: look.paper } : undefined },
            emphasis: { disabled: true },
            barMaxWidth: 28,
            z: one.pen === 'main' ? 4 : 3,
        };
    });
    const { turn } = chart.places;
    series[0].markLine = lines(chart.thresholds, look, 'yAxis');
    series[0].markLine.data.push(...(turn ? [turned(turn, look)] : []));
    series[0].markArea = { silent: true, animation: false, data: chart.bands.map((band) => shaded(band, chart, look)) };
    const explained = chart.bands.filter((band) => !isNamedInside(band, chart));
    const missing = chart.places.names.map((_, at) => at).filter((at) => chart.series.some((one) => one.points[at].value === null));
    const others = missing.length ? [crosses(chart, look, missing)] : [];
    const turns = turn ? [{ id: 'turn', name: turn.name, type: 'line', symbol: 'none', color: look.ink, lineStyle: { color: look.ink, width: 1.5 }, data: [] }] : [];
    const spread = chart.series.flatMap((one, index) => (one.spread ? ranges(one.spread, `range-${index}`, chart, look, narrow) : []));
    const spreads = chart.series.flatMap((one) => (one.spread ? [{ name: one.spread.name, icon: UPRIGHT }] : []));
    const all = [...series, ...spread, ...others, ...samples(chart.thresholds, explained, look), ...turns];
    return {
        named: [...series.map((one) => one.name), ...spreads, ...others.map((one) => one.name)].concat(stretches(chart.thresholds), explained.map(area), turns.map((one) => ({ name: one.name, icon: DOWN }))),
        said: (points) => said(chart, points),
        grid: { left: 4, right: 12, bottom: 28, containLabel: true },
        xAxis: names(chart.places.names, look, chart.places.title),
        yAxis: values(chart, look),
        series: all,
    };
}

/* Between which ends each value lies: a thin upright bar behind its mark, two upon each other, of which the first is not seen. */
function ranges(spread, id, chart, look, narrow) {
    const bar = { type: 'bar', stack: id, silent: true, emphasis: { disabled: true }, barWidth: narrow ? 3 : 4, z: 2 };
    return [
        { ...bar, id: `${id}-before`, itemStyle: { color: 'transparent' }, data: spread.ranges.map((range) => range.from?.value ?? '-') },
        {
            ...bar,
            id,
            name: spread.name,
            color: look.muted,
            itemStyle: { color: look.muted },
            data: spread.ranges.map((range) => (range.from ? range.to.value - range.from.value : '-')),
        },
    ];
}

/* Where there is no value. */
function crosses(chart, look, places) {
    return {
        id: 'missing',
        name: chart.none,
        type: 'scatter',
        color: look.cap,
        symbol: CROSS,
        symbolSize: 10,
        silent: true,
        z: 5,
        data: places.map((at) => [at, chart.scale.lowest]),
    };
}

/* A hollow mark lets the page through, light or dark. */
function inside(pen, bars, look) {
    return pen.hollow && !bars ? { color: look.paper, borderColor: look[pen.colour], borderWidth: 1.5 } : { color: look[pen.colour] };
}

function said(chart, points) {
    const place = points[0].axisValueLabel === undefined ? points[0].dataIndex : chart.places.names.indexOf(points[0].axisValueLabel);
    return [
        chart.places.names[place],
        ...chart.series.flatMap((one) => [`${one.name}: ${one.points[place].text}`, ...within(one.spread, place)]),
        ...chart.thresholds.map((one) => `${one.name}: ${one.text}`),
    ].join('\n');
}

function within(spread, place) {
    const range = spread?.ranges[place];
    return range?.from ? [`${spread.name}: ${range.from.text} – ${range.to.text}`] : [];
}

/* A bar from the middle is two upon each other, of which the first is not seen. */
function tornado(chart, look, narrow) {
    const swings = chart.swings.toReversed();
    const ends = [
        ['less', chart.less, PENS.second],
        ['more', chart.more, PENS.main],
    ];
    const series = ends.flatMap(([end, name, pen]) => [
        {
            id: `${end}-before`,
            type: 'bar',
            stack: end,
            silent: true,
            itemStyle: { color: 'transparent' },
            emphasis: { disabled: true },
            data: swings.map((swing) => Math.min(swing[end].value ?? chart.scale.lowest, chart.start)),
            barMaxWidth: 18,
        },
        {
            id: end,
            name,
            type: 'bar',
            stack: end,
            color: look[pen.colour],
            itemStyle: {
                color: look[pen.colour],
                decal: pen.hatch ? { ...pen.hatch, color: look.paper } : undefined,
            },
            emphasis: { disabled: true },
            data: swings.map((swing) => bar(swing[end], chart)),
            label: { show: true, color: look.ink, fontFamily: look.font, fontSize: LETTERS, formatter: ({ dataIndex }) => swings[dataIndex][end].text },
            barMaxWidth: 18,
            barGap: '10%',
            barCategoryGap: '28%',
        },
    ]);
    const marks = [...(chart.middle ? [chart.middle] : []), ...chart.thresholds];
    series[1].markLine = lines(marks, look, 'xAxis');
    const beside = Math.min(narrow ? 88 : 180, Math.ceil(Math.max(...swings.map((swing) => wide(swing.name, look)))) + 1);
    return {
        named: [chart.less, chart.more, ...stretches(marks)],
        said: ([{ dataIndex }]) => swung(chart, swings[dataIndex]),
        grid: { left: beside + END, right: END, bottom: 28 },
        xAxis: values(chart, look, narrow && chart.scale.ticks.length > 5),
        yAxis: {
            ...names(swings.map((swing) => swing.name), look),
            axisLine: { show: false },
            axisLabel: { color: look.ink, fontSize: LETTERS, width: beside, overflow: 'break', margin: END - 4 },
        },
        series: [...series, ...samples(marks, [], look)],
    };
}

function bar(end, chart) {
    const value = end.value ?? chart.scale.lowest;
    return {
        value: Math.abs(value - chart.start),
        label: { position: end.value !== null && value < chart.start ? 'left' : 'right' },
    };
}

function swung(chart, swing) {
    return [swing.name, `${chart.less}: ${swing.less.text}`, `${chart.more}: ${swing.more.text}`].join('\n');
}
