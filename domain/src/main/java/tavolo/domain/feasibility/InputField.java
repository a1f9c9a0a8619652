package tavolo.domain.feasibility;

/// What a person enters for a calculation; says which field of a form a problem belongs to.
public enum InputField {
    CALLS_OFFERED("calls offered"),
    HANDLE_SECONDS("average handle time"),
    AGENTS("agents"),
    INTERVAL_LENGTH("length of the interval"),
    INTERVALS("number of intervals"),
    WITHIN_SECONDS("time to answer within"),
    TARGET_SHARE("target share"),
    PATIENCE_SECONDS("mean patience"),
    SHRINKAGE("shrinkage"),
    TECHNICAL_DOWNTIME("technical downtime"),
    CONCURRENCY("chat concurrency"),
    OCCUPANCY_CAP("occupancy cap"),
    HANDLE_TIME_CHANGE("change of the handle time"),
    SWING("swing of the tornado"),
    FULL_TIME_HOURS("hours of full-time work"),
    ITEMS("items of work"),
    SCHEDULED_HOURS("scheduled hours"),
    PERCENTILE("percentile of waiting");

    private final String words;

    InputField(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
