/* What ECharts is told for a picture. Nothing here writes a number: each comes with its text. */
const PENS = {
    earlier: { colour: 'earlier', dash: [6, 4], symbol: 'emptyCircle', width: 2, hatch: { symbol: 'circle', dashArrayX: [[1, 0], [0, 6]], dashArrayY: [2, 4], rotation: 0 } },
    main: { colour: 'main', dash: 'solid', symbol: 'circle', width: 2.5, hatch: undefined },
    second: { colour: 'second', dash: [2, 3], symbol: 'rect', width: 2, hatch: { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 } },
    third: { colour: 'third', dash: [9, 3, 2, 3], symbol: 'triangle', width: 2, hatch: { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 } },
};
const THRESHOLDS = {
    target: { colour: 'target', dash: [10, 4], width: 2 },
    cap: { colour: 'cap', dash: [3, 3], width: 2 },
    expected: { colour: 'main', dash: 'solid', width: 1.5 },
};
const CROSS = 'path://M0,1L1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5Z';
const NARROW = 480;

/* Colours and type as the style sheet has them now: a canvas cannot read it itself. */
export function lookOf(element) {
    const probe = document.createElement('span');
    probe.hidden = true;
    element.append(probe);
    const colour = (name) => {
        probe.style.color = `var(--tavolo-chart-${name})`;
        return getComputedStyle(probe).color;
    };
    const names = ['paper', 'ink', 'muted', 'line', 'earlier', 'main', 'second', 'third', 'target', 'cap', 'band'];
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
        textStyle: { fontFamily: look.font, fontSize: 13, color: look.ink },
        legend: {
            left: 0,
            top: 0,
            selectedMode: false,
            itemWidth: 34,
            itemGap: 16,
            textStyle: { color: look.ink, fontFamily: look.font, fontSize: 13 },
            inactiveColor: look.muted,
        },
        tooltip: {
            trigger: 'axis',
            renderMode: 'richText',
            confine: true,
            backgroundColor: look.paper,
            borderColor: look.line,
            textStyle: { color: look.ink, fontFamily: look.font, fontSize: 13 },
            transitionDuration: 0,
        },
    };
    return chart.type === 'tornado' ? tornado(chart, look, shared, narrow) : course(chart, look, shared, narrow);
}

function values(chart, look) {
    const { scale } = chart;
    const near = (value) => scale.ticks.reduce((best, tick) => (Math.abs(tick.value - value) < Math.abs(best.value - value) ? tick : best));
    return {
        type: 'value',
        min: scale.lowest,
        max: scale.highest,
        interval: scale.step,
        axisLabel: { color: look.muted, formatter: (value) => near(value).text, hideOverlap: true },
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

function lines(thresholds, look, axis, place) {
    return {
        silent: true,
        symbol: 'none',
        animation: false,
        data: thresholds.map((one) => {
            const drawn = THRESHOLDS[one.kind];
            return {
                [axis]: one.value,
                lineStyle: { color: look[drawn.colour], type: drawn.dash, width: drawn.width },
                label: {
                    formatter: `${one.name} ${one.text}`,
                    position: place,
                    color: look[drawn.colour],
                    backgroundColor: look.paper,
                    padding: [1, 3],
                    fontFamily: look.font,
                    fontSize: 13,
                },
            };
        }),
    };
}

function course(chart, look, shared, narrow) {
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
            itemStyle: { color: look[pen.colour], decal: bars && pen.hatch ? { ...pen.hatch, color: look.paper } : undefined },
            emphasis: { disabled: true },
            barMaxWidth: 28,
            z: one.pen === 'main' ? 4 : 3,
        };
    });
    const missing = chart.series.flatMap((one) => one.points.map((point, at) => (point.value === null ? at : -1)));
    series.push({
        id: 'missing',
        name: chart.none,
        type: 'scatter',
        color: look.cap,
        symbol: CROSS,
        symbolSize: 10,
        silent: true,
        z: 5,
        data: [...new Set(missing)].filter((at) => at >= 0).map((at) => [at, chart.scale.lowest]),
    });
    if (series.length > 1) {
        series[0].markLine = lines(chart.thresholds, look, 'yAxis', 'insideEndTop');
        series[0].markArea = {
            silent: true,
            animation: false,
            itemStyle: { color: look.band },
            label: { show: false },
            data: chart.bands.map((band) => [{ yAxis: band.from }, { yAxis: band.to }]),
        };
    }
    const gone = series.at(-1).data.length > 0 ? [chart.none] : [];
    return {
        ...shared,
        legend: { ...shared.legend, data: [...chart.series.map((one) => one.name), ...gone] },
        grid: { left: 4, right: 12, top: 40, bottom: chart.places.title ? 28 : 4, containLabel: true },
        xAxis: names(chart.places.names, look, chart.places.title),
        yAxis: values(chart, look),
        tooltip: { ...shared.tooltip, formatter: (points) => said(chart, points) },
        series,
    };
}

function said(chart, points) {
    const at = points[0].dataIndex;
    const place = points.find((point) => point.seriesId?.startsWith('series-'))?.dataIndex ?? at;
    return [
        chart.places.names[place],
        ...chart.series.map((one) => `${one.name}: ${one.points[place].text}`),
        ...chart.thresholds.map((one) => `${one.name}: ${one.text}`),
    ].join('\n');
}

/* A bar from the middle is two upon each other, of which the first is not seen. */
function tornado(chart, look, shared, narrow) {
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
            label: { show: true, color: look.ink, fontFamily: look.font, fontSize: 13, formatter: ({ dataIndex }) => swings[dataIndex][end].text },
            barMaxWidth: 18,
            barGap: '10%',
            barCategoryGap: '28%',
        },
    ]);
    const marks = [...(chart.middle ? [chart.middle] : []), ...chart.thresholds];
    series[1].markLine = lines(marks, look, 'xAxis', 'end');
    return {
        ...shared,
        legend: { ...shared.legend, data: [chart.less, chart.more] },
        grid: { left: 4, right: narrow ? 44 : 60, top: 40 + 20 * marks.length, bottom: 4, containLabel: true },
        xAxis: values(chart, look),
        yAxis: { ...names(swings.map((swing) => swing.name), look), axisLabel: { color: look.ink, width: narrow ? 96 : 180, overflow: 'break' } },
        tooltip: { ...shared.tooltip, axisPointer: { type: 'shadow' }, formatter: ([{ dataIndex }]) => swung(chart, swings[dataIndex]) },
        series: series.map((one) => ({ ...one, animation: look.moves })),
    };
}

function bar(end, chart) {
    const value = end.value ?? chart.scale.lowest;
    return {
        value: Math.abs(value - chart.start),
        label: { position: end.value === null ? 'insideLeft' : value < chart.start ? 'left' : 'right' },
    };
}

function swung(chart, swing) {
    return [swing.name, `${chart.less}: ${swing.less.text}`, `${chart.more}: ${swing.more.text}`].join('\n');
}
