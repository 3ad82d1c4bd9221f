#include "report/personframe.h"

#include "report/personwords.h"
#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal smallPitch = 10;
constexpr qreal smallPrintPitch = 9.2;

/// A box around the words, so that nobody takes it for a person's. Returns its left end.
qreal paintMadeUp(const Frame& frame, qreal baseline)
{
    const qreal width = frame.sheet.text({frame.grid.right - 5, baseline}, ReportWords::tr("Made-up diary"),
                                         type::mediumStrong, Side::Right);
    frame.sheet.box({frame.grid.right - width - 10, baseline - 10, width + 10, 13.5}, Look::outlined(Ink::Text, 0.8));
    return frame.grid.right - width - 20;
}

/// A page that is put away says whose it is. Returns the last baseline.
qreal paintWho(const Frame& frame, qreal baseline, qreal left)
{
    Sheet& sheet = frame.sheet;
    qreal right = frame.report.isMadeUp ? paintMadeUp(frame, baseline) : frame.grid.right;
    if (frame.report.born) {
        const QString born = ReportWords::tr("born %1").arg(ReportWords::date(*frame.report.born));
        right -= sheet.text({right, baseline}, born, type::smallGrey, Side::Right) + 9;
    }
    const QString name = toQt(frame.report.name).simplified();
    if (sheet.widthOf(name, type::mediumStrong) <= right - left) {
        sheet.text({right, baseline}, name, type::mediumStrong, Side::Right);
        return baseline;
    }
    qreal y = baseline - smallPitch;
    for (const RichText& line : sheet.typesetter().lines(richText(strong(name)), TypeSize::Small, right - left)) {
        y += smallPitch;
        sheet.text({right, y}, line.text, type::smallStrong, Side::Right);
    }
    return y;
}

/// Returns its rule.
qreal paintSmallPrint(const Frame& frame, const QString& words)
{
    constexpr qreal roomForThePageNumber = 60;
    const auto lines =
        frame.sheet.typesetter().lines({words, {}}, TypeSize::Small, frame.grid.width() - roomForThePageNumber);
    const qreal rule = frame.grid.bottom - smallPrintPitch * static_cast<qreal>(lines.size()) - 2;
    paintRule(frame, rule, {Ink::Rule, 0.5});
    qreal baseline = rule;
    for (const RichText& line : lines) {
        baseline += smallPrintPitch;
        frame.sheet.text({frame.grid.left, baseline}, line, type::smallGrey);
    }
    return rule;
}

}  // namespace

PageRoom paintPersonFrame(const Frame& frame, bool hasMethods)
{
    const qreal baseline = frame.grid.top + 11;
    const QString title = ReportWords::personTitle(frame.report);
    const qreal titleWidth = frame.sheet.text({frame.grid.left, baseline}, title, type::largeStrong);
    const qreal top = paintWho(frame, baseline, frame.grid.left + titleWidth + 12) + 7;
    paintRule(frame, top, {Ink::Text, 1.0});
    const QString words = hasMethods ? PersonWords::methods(frame.report) : PersonWords::recordedBy(frame.report);
    return {top, paintSmallPrint(frame, words) - 8};
}

}  // namespace slumbar
