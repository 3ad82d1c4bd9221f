#include "report/frame.h"

#include <algorithm>

namespace slumbar {

void paintHeading(const Frame& frame, qreal baseline, const QString& title, Type type, const QString& aside)
{
    const qreal width = frame.sheet.text({frame.grid.left, baseline}, title, type);
    if (!aside.isEmpty()) {
        frame.sheet.text({frame.grid.left + width + 7, baseline}, aside, type::smallGrey);
    }
}

qreal paintPictureTitle(const Frame& frame, qreal baseline, const QString& title, const QString& count)
{
    const qreal titleWidth = frame.sheet.text({frame.grid.pictureLeft, baseline}, title, type::mediumStrong);
    const qreal countWidth = frame.sheet.widthOf(count, type::smallGrey);
    if (titleWidth + 10 + countWidth <= frame.grid.right - frame.grid.pictureLeft) {
        frame.sheet.text({frame.grid.right, baseline}, count, type::smallGrey, Side::Right);
        return 0;
    }
    frame.sheet.text({frame.grid.pictureLeft, baseline + 10}, count, type::smallGrey);
    return 10;
}

void paintConcern(const Frame& frame, qreal baseline, qreal x)
{
    const qreal middle = baseline - 2.7;
    frame.sheet.polygon({{x, middle - 2.6}, {x + 4.6, middle}, {x, middle + 2.6}}, Ink::Text);
}

void paintRule(const Frame& frame, qreal y, Pen pen)
{
    frame.sheet.line({frame.grid.left, y}, {frame.grid.right, y}, pen);
}

void paintRuledLines(const Frame& frame, const QRectF& area)
{
    constexpr qreal handwriting = 20;
    const int lines = std::max(1, static_cast<int>(area.height() / handwriting));
    for (int line = 1; line <= lines; ++line) {
        const qreal y = area.top() + area.height() * line / lines;
        frame.sheet.line({area.left(), y}, {area.right(), y}, {Ink::Rule, 0.35});
    }
}

std::vector<qreal> spread(std::vector<qreal> starts, const std::vector<qreal>& sizes, qreal low, qreal high)
{
    qreal from = low;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        starts[i] = std::max(starts[i], from);
        from = starts[i] + sizes[i];
    }
    qreal until = high;
    for (std::size_t i = starts.size(); i-- > 0;) {
        starts[i] = std::min(starts[i], until - sizes[i]);
        until = starts[i];
    }
    return starts;
}

}  // namespace slumbar
