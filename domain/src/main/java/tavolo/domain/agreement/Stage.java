package tavolo.domain.agreement;

/// The life of an agreement as types: a transition exists only on the stage that allows it and
/// returns the next one. Stages whose transitions the portal does not make are [Other].
///
/// The round starts at 1. It grows when an organisation releases answers for the second time in it,
/// and each time a refused signature sends the text back to the table.
public sealed interface Stage {

    /// The state by which this stage is stored and shown.
    AgreementState state();

    /// The round of negotiation, from 1.
    int round();

    /// Written by its opener, seen by nobody else.
    record Draft(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.DRAFT;
        }

        Proposed propose() {
            return new Proposed(round);
        }

        Withdrawn withdraw() {
            return new Withdrawn(round);
        }
    }

    /// On the table; the others have not answered yet.
    record Proposed(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.PROPOSED;
        }

        Negotiating answer() {
            return new Negotiating(round);
        }

        Withdrawn withdraw() {
            return new Withdrawn(round);
        }
    }

    /// Positions are taken, clauses revised, instruments closed one by one.
    record Negotiating(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.NEGOTIATING;
        }

        Initialled initial() {
            return new Initialled(round);
        }

        /// A party answers for the second time in this round: the next one begins.
        Negotiating nextRound() {
            return new Negotiating(round + 1);
        }

        Failed fail() {
            return new Failed(round);
        }

        Withdrawn withdraw() {
            return new Withdrawn(round);
        }
    }

    /// Every text is frozen.
    record Initialled(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.INITIALLED;
        }

        /// Papers are sealed and signatures collected.
        public Signing openSigning() {
            return new Signing(round);
        }

        Withdrawn withdraw() {
            return new Withdrawn(round);
        }
    }

    /// Signatures are being collected.
    record Signing(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.SIGNING;
        }

        /// The last required signature was given.
        public Signed complete() {
            return new Signed(round);
        }

        /// A signatory refused: the next round begins.
        public Negotiating refuse() {
            return new Negotiating(round + 1);
        }

        /// The last day for signatures was over, and it was said that the talks end then.
        public Failed lapse() {
            return new Failed(round);
        }
    }

    /// All required signatures are there; the start date may still lie ahead.
    record Signed(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.SIGNED;
        }

        InForce enterIntoForce() {
            return new InForce(round);
        }
    }

    /// It applies.
    record InForce(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.IN_FORCE;
        }
    }

    /// Taken back. Final.
    record Withdrawn(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.WITHDRAWN;
        }
    }

    /// Talks ended with no agreement. Final.
    record Failed(int round) implements Stage {
        @Override
        public AgreementState state() {
            return AgreementState.FAILED;
        }
    }

    /// A stage that the portal shows and does not leave by itself.
    record Other(AgreementState state, int round) implements Stage {}

    /// The stage of an agreement stored in `state` and `round`.
    static Stage of(AgreementState state, int round) {
        return switch (state) {
            case DRAFT -> new Draft(round);
            case PROPOSED -> new Proposed(round);
            case NEGOTIATING -> new Negotiating(round);
            case INITIALLED -> new Initialled(round);
            case SIGNING -> new Signing(round);
            case SIGNED -> new Signed(round);
            case IN_FORCE -> new InForce(round);
            case WITHDRAWN -> new Withdrawn(round);
            case FAILED -> new Failed(round);
            case CONVENED,
                    IN_CONSULTATION,
                    SUSPENDED,
                    NOTICE_GIVEN,
                    ULTRA_ACTIVE,
                    REJECTED,
                    EXPIRED,
                    TERMINATED,
                    SUPERSEDED ->
                    new Other(state, round);
        };
    }
}
