package tavolo.persistence.demo;

/// What can happen in a plot. Everything but [#STATE], and what signing needs, is done by the use
/// case of that name, so that no story can break a rule of the table.
enum Act {
    PROPOSE,
    /// `where`: clauses, or `*` for all that wait for the side, and `-C12` to leave one out.
    ACCEPT,
    OBJECT,
    REVISE,
    /// `values`: `FORMULA=old>new` for every row of the table.
    TARGETS,
    /// `values`: weight and bands of every row that is worth something, and the cap.
    WORTH,
    /// `where`: the rows accepted, and `CAP`; `values`: what is wanted in place of the others.
    ANSWER_WORTH,
    /// `values`: `us` or a side besides; without, for everyone.
    REMARK,
    /// `where`: the instruments; `values`: family names, divided by semicolons.
    NAME,
    /// `where`: the instruments.
    CLOSE,
    SIGNING,
    /// `where`: the instruments; `who`: the person, or `*` for all who still have to sign.
    SIGN,
    /// `where`: the instrument, then the clauses to which the side objects.
    REFUSE,
    FORCE,
    WITHDRAW,
    FAIL,
    /// `where`: a state that the portal shows but does not reach by itself.
    STATE
}
