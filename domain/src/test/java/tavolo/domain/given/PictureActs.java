package tavolo.domain.given;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import tavolo.domain.measured.MeasuredSpan;
import tavolo.domain.measured.PictureKind;
import tavolo.domain.measured.PictureWish;
import tavolo.domain.party.Channel;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;

/// Acts with measured pictures behind the targets.
public final class PictureActs {

    /// A year of the service level.
    public static final PictureWish WISH =
            new PictureWish(
                    new TargetSubject(Kpi.SL, TargetScope.whole(Everyone.LINE, Channel.VOICE_IN)),
                    new MeasuredSpan(YearMonth.of(2020, 9), 12),
                    Set.of(PictureKind.values()));

    private PictureActs() {}

    static Map<String, Act> all() {
        return Map.of(
                "AttachPictures.attach",
                new Act(
                        Act.Scene.NEGOTIATING,
                        true,
                        (h, a, s) -> h.attachPictures.attach(a, s.agreement(), WISH, "per tutti")),
                "AttachPictures.detach",
                new Act(
                        Act.Scene.PICTURED,
                        true,
                        (h, a, s) -> h.attachPictures.detach(a, s.agreement(), 1, "non serve")),
                "ReadExhibits.by",
                new Act(
                        Act.Scene.PICTURED,
                        true,
                        (h, a, s) -> h.readExhibits.by(a, s.agreement())));
    }

    /// The provider has put measured pictures behind the targets.
    static void attached(House house, Story story) {
        Story.done(
                house.attachPictures.attach(
                        house.everyone.at(PartySide.PROVIDER), story.id(), WISH, "per tutti"));
    }
}
